"""Pictures as DrawingML: in a line of text, or from edge to edge across the top of a page."""

from __future__ import annotations

from dataclasses import dataclass

from c21lab.report.word.runs import attribute

_EMU_PER_CM = 360_000
_BELOW_CM = 0.8  # between a picture at the top of a page and the text below it


@dataclass(frozen=True)
class Image:
    """An image that lies in the package: its relationship and its size in centimetres."""

    relation: str
    width_cm: float
    height_cm: float


@dataclass(frozen=True)
class Crop:
    """The shares of an image that are cut off at each edge."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0

    @property
    def xml(self) -> str:
        """Returns it as DrawingML, in thousandths of a percent; nothing where nothing is cut off."""
        cut = {"l": self.left, "t": self.top, "r": self.right, "b": self.bottom}
        said = " ".join(f'{edge}="{round(share * 100_000)}"' for edge, share in cut.items() if round(share * 100_000))
        return f"<a:srcRect {said}/>" if said else ""


def filling(image: Image, width_cm: float, height_cm: float) -> Crop:
    """Returns what to cut off on both sides so that the image fills the area without being stretched."""
    ratio = (image.width_cm / image.height_cm) / (width_cm / height_cm)
    if ratio > 1:
        return Crop(left=(1 - 1 / ratio) / 2, right=(1 - 1 / ratio) / 2)
    return Crop(top=(1 - ratio) / 2, bottom=(1 - ratio) / 2)


def inline_drawing(image: Image, number: int, alt: str, crop: Crop = Crop()) -> str:
    """Returns a run with a picture that stands in its line."""
    extent, names, graphic = _parts(image, number, alt, crop)
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">{extent}{names}{graphic}</wp:inline>'
        "</w:drawing></w:r>"
    )


def top_drawing(image: Image, left_cm: float, number: int, alt: str, crop: Crop = Crop()) -> str:
    """Returns a run with a picture at the top edge of its page, so far from the left one; text begins below it."""
    extent, names, graphic = _parts(image, number, alt, crop)
    below = round(_BELOW_CM * _EMU_PER_CM)
    return (
        f'<w:r><w:drawing><wp:anchor distT="0" distB="{below}" distL="0" distR="0" simplePos="0" '
        f'relativeHeight="{number}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" '
        f'y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>{round(left_cm * _EMU_PER_CM)}</wp:posOffset>'
        '</wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'{extent}<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/>{names}{graphic}</wp:anchor>'
        "</w:drawing></w:r>"
    )


def _parts(image: Image, number: int, alt: str, crop: Crop) -> tuple[str, str, str]:
    """The size, the names and the graphic of a picture."""
    size = f'cx="{round(image.width_cm * _EMU_PER_CM)}" cy="{round(image.height_cm * _EMU_PER_CM)}"'
    name = f'id="{number}" name="Picture {number}" descr="{attribute(alt)}"'
    graphic = (
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
        f'<a:blip r:embed="{image.relation}"/>{crop.xml}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
    )
    locked = '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
    return f"<wp:extent {size}/>", f"<wp:docPr {name}/>{locked}", graphic
