"""Makes ``c21lab/word/report.docx``, the house style of the report: run it again after a change here.

    python tools/make_house_style.py

A document without text: page, styles, lists, an empty running head and foot. The same bytes each time.
"""

from __future__ import annotations

import struct
import zlib
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

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def run(size: float, colour: str = INK, extra: str = "") -> str:
    """Character properties in the order the schema wants: bold and italic, colour, size in half points."""
    half = round(size * 2)
    return f'<w:rPr>{extra}<w:color w:val="{colour}"/><w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr>'


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
    return f'<w:pBdr><w:left w:val="single" w:sz="{width}" w:space="{gap}" w:color="{colour}"/></w:pBdr>'


def table_style() -> str:
    """Light rules between rows, an accent under the head."""
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{RULE}"'
    return f"""<w:style w:type="table" w:customStyle="1" w:styleId="C21Table"><w:name w:val="C21 Table"/>
<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders><w:bottom {line}/><w:insideH {line}/></w:tblBorders>
<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>
<w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr>{BOLD}
<w:color w:val="{ACCENT}"/></w:rPr><w:tcPr><w:tcBorders>
<w:bottom w:val="single" w:sz="10" w:space="0" w:color="{ACCENT}"/></w:tcBorders>
<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>"""


def styles() -> str:
    """All styles the report uses, and no other."""
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    language = '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>'
    tabs = '<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>'
    under = f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="5" w:color="{RULE}"/></w:pBdr>'
    over = f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="5" w:color="{RULE}"/></w:pBdr>'
    tinted = f'<w:shd w:val="clear" w:color="auto" w:fill="{PANEL}"/>'
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
        paragraph_style(
            "C21 Prompt",
            f"<w:keepLines/>{bar(ACCENT, 24, 8)}{tinted}{space(6, 10, 1.25)}<w:ind w:left='227' w:right='113'/>",
            run(10, ACCENT, ITALIC),
            follow="Normal",
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
        f'<w:rPr><w:color w:val="{ACCENT}"/></w:rPr></w:style>',
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
            f'<w:color w:val="{colour}"/></w:rPr></w:lvl>'
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
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
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
    parts = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{OFFICE}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    return (
        f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{parts}'
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


def stripe() -> bytes:
    """The cover's picture, one row of pixels high: a broad dark band, a gap, a thin accent."""
    row = bytes.fromhex(ACCENT * 80 + "FFFFFF" * 8 + ACCENT * 12)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", len(row) // 3, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" + row)) + chunk(b"IEND", b"")
    )


def first_head() -> str:
    """The head of the cover: the stripe down the left edge of the page, behind everything and without a meaning."""
    size = f'cx="{0.9 * 360_000:.0f}" cy="{29.7 * 360_000:.0f}"'
    decorative = (
        '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    )
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    return f"""{XML}<w:hdr xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="{drawing}/wordprocessingDrawing"
 xmlns:a="{drawing}/main" xmlns:pic="{drawing}/picture"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:drawing>
<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" locked="0"
 layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page">
<wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset>
</wp:positionV><wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="9001" name="Cover stripe" descr="">{decorative}</wp:docPr><wp:cNvGraphicFramePr/><a:graphic>
<a:graphicData uri="{drawing}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="9001" name="Cover stripe" descr=""/>
<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p></w:hdr>"""


def parts() -> dict[str, str | bytes]:
    """Every part of the package by its name."""
    empty = "<w:p><w:pPr><w:pStyle w:val='{}'/></w:pPr></w:p>"
    related = [("styles", "styles.xml"), ("settings", "settings.xml"), ("numbering", "numbering.xml")]
    related += [("header", "header1.xml"), ("footer", "footer1.xml"), ("header", "header2.xml")]
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
        "word/header2.xml": first_head(),
        "word/_rels/header2.xml.rels": relations([(f"{R}/image", "media/cover.png")]),
        "word/media/cover.png": stripe(),
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
