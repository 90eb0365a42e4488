"""Where the program's own files are: in the wheel, in a checkout, or in the packaged program."""

import json
import sys
from dataclasses import dataclass, fields
from pathlib import Path

from readback import __version__
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


@dataclass(frozen=True, slots=True)
class Edition:
    """What this copy of the program is, as it was written down when it was packaged; all but `version` may be empty.

    `date` is an ISO moment, `published` the address at which newer versions are published.
    """

    version: str = __version__
    commit: str = ""
    date: str = ""
    system: str = ""
    published: str = ""


def edition() -> Edition:
    """Which copy this is; a checkout or a wheel knows its version alone."""
    place = getattr(sys, "_MEIPASS", None)
    try:
        told = json.loads(Path(place, "build.json").read_text(encoding="utf-8")) if place else {}
        names = {field.name for field in fields(Edition)}
        return Edition(**{name: str(value) for name, value in told.items() if name in names and value})
    except (OSError, ValueError, AttributeError):  # it was taken away or damaged; nothing depends on it
        return Edition()
