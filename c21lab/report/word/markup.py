"""Blocks as the WordprocessingML of a document's body."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from c21lab.office.docx_language import with_country
from c21lab.office.text_languages import TextLanguages
from c21lab.report.word.blocks import (
    Block,
    CoverBand,
    Figure,
    Heading,
    Logo,
    PageSetup,
    Paragraph,
    Table,
    TableOfContents,
)
from c21lab.report.word.captions import Caption, captions_of, runs_with_references, targets_of
from c21lab.report.word.drawings import Crop, Image, filling, inline_drawing, top_drawing
from c21lab.report.word.page_setup import PageLayout, right_tab
from c21lab.report.word.runs import code_runs, marked, numbered, right_to_left, runs
from c21lab.report.word.runs import field as word_field
from c21lab.report.word.style_names import StyleName
from c21lab.report.word.table_markup import table_markup
from c21lab.report.word.zone_names import zone_bookmark
from c21lab.wording import Words

NAMESPACES = " ".join(
    f'xmlns:{prefix}="http://schemas.openxmlformats.org/{path}"'
    for prefix, path in {
        "w": "wordprocessingml/2006/main",
        "r": "officeDocument/2006/relationships",
        "wp": "drawingml/2006/wordprocessingDrawing",
        "a": "drawingml/2006/main",
        "pic": "drawingml/2006/picture",
    }.items()
)
_CAPTION_CM = 3.8  # room for headings and a caption above a picture as high as the page
BAND_HEIGHT = 374 / 595.3  # of the cover's upper part, as a share of the page's width
_PHOTO_SHARE = 0.44  # of the page's width, where a photo stands beside the emblem
LOGO_HEIGHT_CM, _LOGO_WIDTH_CM = 1.7, 7.0
HEADINGS = {1: StyleName.HEADING_1, 2: StyleName.HEADING_2, 3: StyleName.HEADING_3}
_CONTENTS = {1: StyleName.CONTENTS_1}
AFTER_TABLE = 10.0  # points above what follows a table, which has no space after itself
WITHIN_PAGE = 28.0  # points above a part that goes on on the same page


@dataclass
class Markup:
    """Writes blocks; counts headings, figures and tables on the way.

    ``add_image`` puts the bytes of a picture into the package. ``end_section`` returns the properties of the
    section so far, before another that is set up so.
    """

    styles: Mapping[StyleName, str]
    text_languages: TextLanguages
    words: Words
    layout: PageLayout
    add_image: Callable[[bytes], Image]
    end_section: Callable[[PageSetup], str]
    _counts: dict[str, int] = field(default_factory=dict[str, int])
    _setup: PageSetup = field(default_factory=PageSetup)
    _captions: Iterator[Caption] = field(default_factory=lambda: iter(()))
    _targets: Mapping[str, str] = field(default_factory=dict[str, str])

    def body(self, blocks: Sequence[Block], pages: Sequence[int]) -> str:
        """Returns the XML of all blocks; ``pages`` holds the page number of each heading in turn."""
        captions = captions_of(blocks, self.words)
        self._captions, self._targets = iter(captions), targets_of(blocks, captions)
        return numbered("".join(self._all(blocks, pages)))

    def _all(self, blocks: Sequence[Block], pages: Sequence[int]) -> Iterator[str]:
        previous: Block | None = None
        for block in blocks:
            match block:
                case Heading():
                    yield self._heading(block)
                case Paragraph():
                    bare = isinstance(previous, Table) and not previous.note
                    yield self._paragraph(block, block.air or AFTER_TABLE * bare)
                case Table():
                    yield self._caption(block)
                    yield table_markup(block, self.styles, self.text_languages, self._page)
                    yield self._paragraph(Paragraph(block.note, StyleName.NOTE)) if block.note else ""
                case Figure():
                    yield self._figure(block)
                case Logo():
                    yield self._logo(block)
                case CoverBand():
                    yield self._cover_band(block)
                case TableOfContents():
                    yield self._contents(block, blocks, pages)
                case PageSetup():
                    yield self._section_break(block)
            previous = block

    def _section_break(self, setup: PageSetup) -> str:
        """Ends the section so far in a paragraph of its own, as low as can be: what people write stays without it."""
        properties = self.end_section(setup)
        self._setup = setup
        low = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>'
        return f"<w:p><w:pPr>{low}{properties}</w:pPr></w:p>"

    @property
    def _page(self) -> PageLayout:
        return self.layout.after(self._setup)

    def _next(self, what: str) -> int:
        self._counts[what] = self._counts.get(what, 0) + 1
        return self._counts[what]

    def _open(self, style: StyleName, before: str = "", after: str = "") -> str:
        """The start of a paragraph; ``before`` and ``after`` are properties on either side of the direction."""
        return f'<w:p><w:pPr><w:pStyle w:val="{self.styles[style]}"/>{before}{after}</w:pPr>'

    def _paragraph(self, paragraph: Paragraph, air: float = 0.0) -> str:
        languages = TextLanguages(with_country(paragraph.language)) if paragraph.language else self.text_languages
        keep = "<w:keepNext/>" if paragraph.kept else ""
        reverse = right_to_left(paragraph.text, languages)
        bidi = "<w:bidi/>" if reverse else ""
        written = runs_with_references(paragraph.text, languages, self._targets, right_to_left=reverse)
        return f"{self._open(paragraph.style, keep + bidi, _space_before(air))}{written}</w:p>"

    def _heading(self, heading: Heading) -> str:
        number = self._next("heading")
        new_page = "<w:pageBreakBefore/>" if heading.new_page else ""
        reverse = right_to_left(heading.text, self.text_languages)
        bidi = "<w:bidi/>" if reverse else ""
        written = runs(heading.text, self.text_languages, right_to_left=reverse)
        air = _space_before(air_above(heading))
        written = marked(_bookmark(number), f"{written}{code_runs(heading.code, self.text_languages)}")
        if heading.zone:
            written = marked(zone_bookmark(heading.zone, prose=heading.prose), written)
        return f"{self._open(HEADINGS[heading.level], new_page + bidi, air)}{written}</w:p>"

    def _caption(self, block: Table | Figure) -> str:
        text = next(self._captions).markup(self.text_languages, block.ref)
        return f"{self._open(StyleName.CAPTION, '<w:keepNext/>')}{text}</w:p>"

    def _figure(self, figure: Figure) -> str:
        picture = figure.picture
        image = self.add_image(picture.png)
        width, height = figure_size(figure, self._page.width_cm, self._page.height_cm)
        kept = "<w:keepNext/>" if figure.note else ""
        crop = Crop(top=picture.head_cm / picture.height_cm, bottom=picture.foot_cm / picture.height_cm)
        sized = Image(image.relation, width, height)
        drawing = inline_drawing(sized, self._next("drawing"), picture.alt, crop)
        parts = [
            self._caption(figure),
            f"{self._open(StyleName.FIGURE, kept)}{drawing}</w:p>",
            self._paragraph(Paragraph(figure.note, StyleName.NOTE)) if figure.note else "",
        ]
        return "".join(parts)

    def _logo(self, logo: Logo) -> str:
        image = self.add_image(logo.image)
        scale = min(LOGO_HEIGHT_CM / image.height_cm, _LOGO_WIDTH_CM / image.width_cm)
        sized = Image(image.relation, image.width_cm * scale, image.height_cm * scale)
        return f"{self._open(StyleName.COVER_LINE)}{inline_drawing(sized, self._next('drawing'), logo.alt)}</w:p>"

    def _cover_band(self, band: CoverBand) -> str:
        """Photo and emblem side by side; each has the whole width where the other is missing."""
        page, height = self.layout.page_width_cm, self.layout.page_width_cm * BAND_HEIGHT
        drawn, edge = "", 0.0
        if band.photo is not None:
            image = self.add_image(band.photo)
            edge = page * _PHOTO_SHARE if band.emblem else page
            sized = Image(image.relation, edge, height)
            drawn = top_drawing(sized, 0.0, self._next("drawing"), band.alt, filling(image, edge, height))
        if band.emblem is not None:
            emblem = band.emblem
            image = self.add_image(emblem.png)
            top, bottom = emblem.head_cm / emblem.height_cm, emblem.foot_cm / emblem.height_cm
            sized = Image(image.relation, page - edge, height)
            crop = Crop(edge / page, top, 0.0, bottom)
            drawn += top_drawing(sized, edge, self._next("drawing"), emblem.alt, crop)
        return f"{self._open(StyleName.FIGURE)}{drawn}</w:p>"

    def _contents(self, contents: TableOfContents, blocks: Sequence[Block], pages: Sequence[int]) -> str:
        headings = [block for block in blocks if isinstance(block, Heading)]
        entries = [
            (heading, number, page)
            for number, (heading, page) in enumerate(zip(headings, pages, strict=True), 1)
            if heading.level in _CONTENTS
        ]
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h '
            '\\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        title = runs(contents.title, self.text_languages)
        tabs = right_tab(self.layout, StyleName.CONTENTS_1, leader="dot")
        lines = [f"{self._open(StyleName.CONTENTS_HEADING, '<w:pageBreakBefore/>')}{title}</w:p>"]
        for place, (heading, number, page) in enumerate(entries):
            page_field = word_field(f"PAGEREF {_bookmark(number)} \\h", str(page), self.text_languages)
            link = (
                f'<w:hyperlink w:anchor="{_bookmark(number)}" w:history="1">{runs(heading.text, self.text_languages)}'
                f"<w:r><w:tab/></w:r>{page_field}</w:hyperlink>"
            )
            first, last = begin if place == 0 else "", end if place == len(entries) - 1 else ""
            lines.append(f"{self._open(_CONTENTS[heading.level], tabs)}{first}{link}{last}</w:p>")
        return "".join(lines)


def figure_size(figure: Figure, width_cm: float, height_cm: float) -> tuple[float, float]:
    """Returns width and height in centimetres of a picture without its margin, on such a page with a caption."""
    picture = figure.picture
    shrink = min(1.0, width_cm / picture.width_cm, (height_cm - _CAPTION_CM) / picture.body_cm)
    return picture.width_cm * shrink, picture.body_cm * shrink


def air_above(heading: Heading) -> float:
    """Returns the space before a heading in points where it is not the style's."""
    return WITHIN_PAGE if heading.level == 1 and not heading.new_page else heading.air


def _space_before(points: float) -> str:
    return f'<w:spacing w:before="{points * 20:.0f}"/>' if points else ""


def _bookmark(number: int) -> str:
    """Word's own name for the target of an entry in a table of contents."""
    return f"_Toc{number:08d}"
