"""Makes ``c21lab/word/report.docx``, the house style of the report: run it again after a change here.

    python tools/make_house_style.py

A document without text: page, styles, lists, an empty running head and foot. The same bytes each time.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from c21lab.office import palette
from c21lab.office.reproducible_zip import with_fixed_times
from c21lab.office.text_width import FONT

TARGET = Path(__file__).resolve().parent.parent / "c21lab" / "word" / "report.docx"

INK, ACCENT, SOFT_TEXT, RULE, PANEL = map(
    palette.in_word, (palette.INK, palette.ACCENT, palette.SOFT_TEXT, palette.RULE, palette.PANEL)
)
# each colour's place in the theme: its name in styles, and in the scheme that Design > Colours replaces
THEME_COLOURS = {INK: "text1", SOFT_TEXT: "text2", PANEL: "background2", ACCENT: "accent1", RULE: "accent6"}
SCHEME = {
    "dk1": INK,
    "lt1": palette.in_word(palette.WHITE),
    "dk2": SOFT_TEXT,
    "lt2": PANEL,
    "accent1": ACCENT,
    "accent2": palette.in_word(palette.ATTENTION),
    "accent3": palette.in_word(palette.bars(3)[1]),
    "accent4": palette.in_word(palette.OUTLINE),
    "accent5": palette.in_word(palette.bands(3)[2]),
    "accent6": RULE,
    "hlink": ACCENT,
    "folHlink": SOFT_TEXT,
}

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def run(size: float, colour: str = INK, extra: str = "") -> str:
    """Character properties in the order the schema wants: bold and italic, colour, size in half points."""
    half = round(size * 2)
    return f"<w:rPr>{extra}{ink(colour)}<w:sz w:val='{half}'/><w:szCs w:val='{half}'/></w:rPr>"


def ink(colour: str) -> str:
    """The colour of characters, by its place in the theme."""
    return f"<w:color {themed('val', colour)}/>"


def themed(attribute: str, colour: str) -> str:
    """An attribute with a colour and its place in the theme."""
    kind = "themeFill" if attribute == "fill" else "themeColor"
    return f'w:{attribute}="{colour}" w:{kind}="{THEME_COLOURS[colour]}"'


BOLD, ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"


def space(before: float, after: float, line: float = 1.0) -> str:
    """Spacing in points, with the height of a line as a multiple."""
    above, below = f'w:before="{before * 20:.0f}"', f'w:after="{after * 20:.0f}"'
    return f'<w:spacing {above} {below} w:line="{line * 240:.0f}" w:lineRule="auto"/>'


def paragraph_style(name: str, properties: str, characters: str, based: str = "Normal", follow: str = "") -> str:
    """One paragraph style; its id is its name without spaces."""
    id_ = style_id(name)
    base = f'<w:basedOn w:val="{based}"/>' if id_ != "Normal" else ""
    default = ' w:default="1"' if id_ == "Normal" else ""
    custom = ' w:customStyle="1"' if name.startswith("C21") else ""
    after = f'<w:next w:val="{follow}"/>' if follow else ""
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId="{id_}"><w:name w:val="{name}"/>{base}{after}'
        f"<w:qFormat/><w:pPr>{properties}</w:pPr>{characters}</w:style>"
    )


def style_id(name: str) -> str:
    """Word's own habit: heading 1 is Heading1."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def heading(level: int, before: float, after: float, characters: str) -> str:
    """A built-in heading, kept with what follows."""
    properties = f'<w:keepNext/><w:keepLines/>{space(before, after, 1.1)}<w:outlineLvl w:val="{level - 1}"/>'
    return paragraph_style(f"heading {level}", properties, characters, follow="Normal")


def contents_line(level: int, before: float, indent: int, characters: str) -> str:
    """A line of the table of contents: dots lead to the page number at the right margin."""
    tabs = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs>'
    properties = f'{tabs}{space(before, 3, 1.15)}<w:ind w:left="{indent}"/>'
    return paragraph_style(f"toc {level}", properties, characters)


def list_style(name: str, number: int) -> str:
    """A list whose marks come with the style."""
    properties = (
        f'<w:numPr><w:numId w:val="{number}"/></w:numPr>{space(0, 3, 1.22)}<w:ind w:left="340" w:hanging="340"/>'
    )
    return paragraph_style(name, properties, "")


def bar(colour: str, width: int, gap: int) -> str:
    """A rule at the left of a paragraph, in eighths of a point."""
    return f'<w:pBdr><w:left w:val="single" w:sz="{width}" w:space="{gap}" {themed("color", colour)}/></w:pBdr>'


def table_style() -> str:
    """Light rules between rows, an accent under the head."""
    line = f'w:val="single" w:sz="4" w:space="0" {themed("color", RULE)}'
    return f"""<w:style w:type="table" w:customStyle="1" w:styleId="C21Table"><w:name w:val="C21 Table"/>
<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders><w:bottom {line}/><w:insideH {line}/></w:tblBorders>
<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>
<w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr>{BOLD}
{ink(ACCENT)}</w:rPr><w:tcPr><w:tcBorders>
<w:bottom w:val="single" w:sz="10" w:space="0" {themed("color", ACCENT)}/></w:tcBorders>
<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>"""


def styles() -> str:
    """All styles the report uses, and no other."""
    fonts = (
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}" w:asciiTheme="minorHAnsi" '
        'w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>'
    )
    language = '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>'
    tabs = '<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>'
    under = f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="5" {themed("color", RULE)}/></w:pBdr>'
    over = f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="5" {themed("color", RULE)}/></w:pBdr>'
    parts = [
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{language}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>",
        paragraph_style("Normal", f"<w:widowControl/>{space(0, 6, 1.3)}", run(10)),
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
        paragraph_style("Title", space(0, 14, 1.05), run(34, ACCENT, BOLD)),
        paragraph_style("Subtitle", space(0, 0, 1.2), run(17, ACCENT)),
        heading(1, 0, 12, run(21, ACCENT, BOLD)),
        heading(2, 13, 4, run(13, ACCENT, BOLD)),
        heading(3, 10, 3, run(10, ACCENT, BOLD)),
        paragraph_style("TOC Heading", f"<w:keepNext/>{space(0, 12, 1.1)}", run(21, ACCENT, BOLD)),
        contents_line(1, 6, 0, run(11)),
        contents_line(2, 0, 284, run(9.5, SOFT_TEXT)),
        paragraph_style("caption", f"<w:keepNext/><w:keepLines/>{space(10, 4, 1.15)}", run(9, ACCENT, BOLD)),
        paragraph_style("header", f"{under}{tabs}{space(0, 0)}", run(8, SOFT_TEXT)),
        paragraph_style("footer", f"{over}{tabs}{space(0, 0)}", run(8, SOFT_TEXT)),
        list_style("List Bullet", 1),
        list_style("List Number", 2),
        paragraph_style(
            "Quote",
            f"{bar(RULE, 18, 10)}{space(0, 6, 1.25)}<w:ind w:left='284' w:right='284'/>",
            run(10, SOFT_TEXT, ITALIC),
        ),
        paragraph_style("C21 Lead", space(0, 8, 1.25), run(11, INK)),
        paragraph_style("C21 Note", space(5, 8, 1.15), run(8.5, SOFT_TEXT)),
        paragraph_style("C21 Figure", f"<w:keepLines/>{space(0, 6)}<w:jc w:val='center'/>", ""),
        paragraph_style("C21 Cell", space(0, 0, 1.12), run(8.5)),
        paragraph_style("C21 Head Cell", f"<w:keepNext/>{space(0, 0, 1.1)}", run(8, ACCENT, BOLD), "C21Cell"),
        paragraph_style("C21 Small Cell", space(0, 0, 1.0), run(7.5)),
        paragraph_style(
            "C21 Small Head Cell", f"<w:keepNext/>{space(0, 0, 1.0)}", run(7.5, ACCENT, BOLD), "C21SmallCell"
        ),
        paragraph_style("C21 Aside Heading", f"<w:keepNext/>{over}{space(28, 4, 1.2)}", run(10, ACCENT, BOLD)),
        paragraph_style("C21 Aside", space(0, 5, 1.3), run(9.5, SOFT_TEXT)),
        paragraph_style("C21 Cover Kicker", space(110, 16, 1.2), run(11.5, SOFT_TEXT, BOLD)),
        paragraph_style(
            "C21 Cover Line",
            f'<w:tabs><w:tab w:val="left" w:pos="1985"/></w:tabs>{space(0, 5, 1.25)}'
            '<w:ind w:left="1985" w:hanging="1985"/>',
            run(10.5),
        ),
        paragraph_style("C21 Cover Note", f"{over}{space(8, 4, 1.3)}", run(9.5, SOFT_TEXT)),
        '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>'
        f"<w:rPr>{BOLD}</w:rPr></w:style>",
        f'<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        f"<w:rPr>{ink(ACCENT)}</w:rPr></w:style>",
        table_style(),
    ]
    return f'{XML}<w:styles xmlns:w="{W}">{"".join(parts)}</w:styles>'


def numbering() -> str:
    """Bullets and numbers, one level each."""

    def level(kind: str, text: str, colour: str) -> str:
        return (
            f'<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr>'
            f'<w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/><w:b/>'
            f"{ink(colour)}</w:rPr></w:lvl>"
        )

    return (
        f'{XML}<w:numbering xmlns:w="{W}">'
        f'<w:abstractNum w:abstractNumId="1">{level("bullet", "•", ACCENT)}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2">{level("decimal", "%1.", ACCENT)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
        "</w:numbering>"
    )


def settings() -> str:
    """Without the mark of the current Word version it would open in compatibility mode."""
    return (
        f'{XML}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" '
        'w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" '
        'w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/></w:settings>'
    )


def document() -> str:
    """An empty A4 page; the first page has no running head."""
    return (
        f'{XML}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body><w:p/><w:sectPr>'
        '<w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId6"/>'
        '<w:footerReference w:type="default" r:id="rId5"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1191" w:left="1418" '
        'w:header="680" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'
    )


def content_types() -> str:
    """Every part with its type."""
    kinds = {"document": "document.main", "styles": "styles", "settings": "settings", "numbering": "numbering"}
    kinds |= {"header1": "header", "footer1": "footer", "header2": "header"}
    theme = "application/vnd.openxmlformats-officedocument.theme+xml"
    parts = f'<Override PartName="/word/theme/theme1.xml" ContentType="{theme}"/>'
    parts += "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{OFFICE}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    return (
        f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f"{parts}"
        f'<Override PartName="/docProps/core.xml" ContentType="{core}"/></Types>'
    )


def relations(targets: list[tuple[str, str]]) -> str:
    """A .rels part: types and targets, numbered from 1."""
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{entries}</Relationships>'


CORE = (
    f'{XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>c21lab report style</dc:title>'
    "<dc:creator>c21lab</dc:creator></cp:coreProperties>"
)


def theme() -> str:
    """The theme: its colours by role, its typeface, and the plainest lines and fills."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in SCHEME.items())
    fonts = "".join(
        f'<a:{kind}Font><a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface="{FONT}"/></a:{kind}Font>'
        for kind in ("major", "minor")
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{width}">{fill}</a:ln>' for width in (6350, 12700, 19050))
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'{XML}<a:theme xmlns:a="{DRAWING}" name="c21lab"><a:themeElements>'
        f'<a:clrScheme name="c21lab">{colours}</a:clrScheme><a:fontScheme name="c21lab">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="c21lab"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def parts() -> dict[str, str]:
    """Every part of the package by its name."""
    empty = "<w:p><w:pPr><w:pStyle w:val='{}'/></w:pPr></w:p>"
    related = [("styles", "styles.xml"), ("settings", "settings.xml"), ("numbering", "numbering.xml")]
    related += [("header", "header1.xml"), ("footer", "footer1.xml"), ("header", "header2.xml")]
    related.append(("theme", "theme/theme1.xml"))
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations([(f"{R}/officeDocument", "word/document.xml"), (core, "docProps/core.xml")]),
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": relations([(f"{R}/{kind}", target) for kind, target in related]),
        "word/styles.xml": styles(),
        "word/settings.xml": settings(),
        "word/numbering.xml": numbering(),
        "word/header1.xml": f'{XML}<w:hdr xmlns:w="{W}">{empty.format("Header")}</w:hdr>',
        "word/footer1.xml": f'{XML}<w:ftr xmlns:w="{W}">{empty.format("Footer")}</w:ftr>',
        "word/header2.xml": f'{XML}<w:hdr xmlns:w="{W}">{empty.format("Normal")}</w:hdr>',
        "word/theme/theme1.xml": theme(),
        "docProps/core.xml": CORE,
    }


def house_style() -> bytes:
    """The document as bytes."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, text in parts().items():
            archive.writestr(name, text)
    return with_fixed_times(target.getvalue())


if __name__ == "__main__":
    TARGET.write_bytes(house_style())
    print(TARGET)
