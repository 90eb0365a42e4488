"""Where the program's own files are: in the wheel, in a checkout, or in the packaged program."""

import sys
from pathlib import Path

from readback.core.errors import ResourceMissing


def resources_folder() -> Path:
    """The folder of icons, themes, help, the sample article and the language model.

    Raises ResourceMissing where the installation is incomplete.
    """
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else [here / "resources", here.parents[1] / "resources"]
    for place in places:
        if place.is_dir():
            return place
    raise ResourceMissing("resources")


def resource(name: str) -> Path:
    """The path of one of the program's own files, such as "help/index.md". Raises ResourceMissing."""
    path = resources_folder() / name
    if not path.exists():
        raise ResourceMissing(name)
    return path
