"""What the reader has chosen, kept as one small JSON file in the system's folder for settings."""

import getpass
import hashlib
import json
import os
import stat
import sys
import tempfile
from collections.abc import Collection
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Self

import platformdirs

LONGEST_SOCKET = 80
"""A socket's name has 104 bytes on macOS, 108 on Linux; Qt makes it under a longer one first."""


OF_THE_LIBRARY = ("last_article", "section", "watched", "watched_until", "undecided", "initials", "pipeline")
"""The choices that tell of what is in the library: an encrypted one keeps them itself."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The reader's choices.

    `library` is the folder of the library ("" for the usual place); `language` what the window speaks, as "de" ("" for
    the system's); `theme` one of light, sepia, dark, black, system; `zoom` the reading size in per cent, `font` the
    family an article is set in ("" for the usual one) and `spacing` the height of its lines in per cent of the letters,
    `measure` the width of a full line in characters; `keys` what the reader changed in the table of keys (`ui.keymap`),
    `letters` whether single letters act (on, off, or always: also while a screen reader runs); `hidden` the kinds that
    are not marked in the text; `closed` the sides of the window that are hidden; `cards` whether a name that the
    pointer rests on shows its card, `beside` whether notes stand beside their passages; `citation` how a source is told
    that is copied (`ui.clipboard.citation`); `geometry`, `panes` and `inspector` are its own notes on sizes, in base64,
    `tab` the one of the panel that was open; `last_article` is the id of the article that was open, `section` the part
    of the shelf that was chosen, `order` and `columns` how it lists the articles; `watched` is a folder whose new files
    are opened and `watched_until` when it was last looked at, in seconds since the epoch; `index` is the file of the
    search index ("" for the usual place), `pipeline` a folder with a spaCy pipeline that is to find the names ("" for
    Readback's own); `undecided` are ids of articles of which the reader has not said yet whether they are newer
    versions of others; `initials` are those under which quotations of a draft were cleared last; `greeted` says whether
    the sample article and the tour were shown, `reopen` whether a start opens the article that was open last;
    `lock_after` how many minutes without a key or the mouse lock a library with a passphrase, 0 for never; `no_lists`
    whether nothing lists what was open: no menu, no title of the window, no history of the clipboard.
    """

    library: str = ""
    language: str = ""
    theme: str = "system"
    zoom: int = 100
    font: str = ""
    spacing: int = 160
    measure: int = 66
    keys: tuple[str, ...] = ()
    letters: str = "on"
    hidden: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    geometry: str = ""
    panes: str = ""
    inspector: str = ""
    cards: bool = True
    citation: str = "full"
    beside: bool = False
    tab: str = ""
    last_article: str = ""
    section: str = ""
    order: str = ""
    columns: str = ""
    watched: str = ""
    watched_until: float = 0.0
    pipeline: str = ""
    index: str = ""
    undecided: tuple[str, ...] = ()
    initials: str = ""
    greeted: bool = False
    reopen: bool = True
    lock_after: int = 15
    no_lists: bool = False

    def library_folder(self) -> Path:
        """The library's folder: the chosen one, or a local folder of the user's data that no cloud copies."""
        return Path(self.library) if self.library else default_library()

    def index_file(self) -> Path:
        """The library's search index: the chosen file, or one in the system's folder for what can be made again."""
        if self.index:
            return Path(self.index)
        name = _short_hash(self.library_folder())
        return Path(platformdirs.user_cache_dir("Readback", appauthor=False)) / "index" / f"{name}.sqlite"

    def outer(self) -> Self:
        """The same choices, with nothing that tells of what is in the library."""
        usual = type(self)()
        return replace(self, **{name: getattr(usual, name) for name in OF_THE_LIBRARY})

    def inner(self) -> dict[str, Any]:
        """The choices that tell of what is in the library."""
        return {name: getattr(self, name) for name in OF_THE_LIBRARY}

    def with_(self, **changes: Any) -> Self:
        """The same choices but for the ones named."""
        return replace(self, **changes)

    def without(self, ids: Collection[str]) -> Self:
        """The same choices, with nothing that was remembered of articles and projects of these ids."""
        return replace(
            self,
            last_article="" if self.last_article in ids else self.last_article,
            section="" if any(id in self.section for id in ids) else self.section,
            undecided=tuple(it for it in self.undecided if it not in ids),
        )


def default_library() -> Path:
    """Where the library is unless the reader chose another place; READBACK_LIBRARY overrides it."""
    chosen = os.environ.get("READBACK_LIBRARY")
    if chosen:
        return Path(chosen)
    return Path(platformdirs.user_data_dir("Readback", appauthor=False, roaming=False)) / "Library"


def settings_file() -> Path:
    """Where the choices are kept; READBACK_SETTINGS overrides it."""
    chosen = os.environ.get("READBACK_SETTINGS")
    return Path(chosen) if chosen else Path(platformdirs.user_config_dir("Readback", appauthor=False)) / "settings.json"


def load(path: Path) -> Settings:
    """The choices kept in a file; what is missing, damaged or unknown there has its usual value."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return with_kept(Settings(), kept)


def with_kept(usual: Settings, kept: object) -> Settings:
    """Choices with those that were kept in their place; what is damaged or unknown there stays as it is."""
    if not isinstance(kept, dict):
        return usual
    known = {field.name: kept[field.name] for field in fields(Settings) if field.name in kept}
    for name, value in known.items():
        if isinstance(value, list):
            known[name] = tuple(map(str, value))
    sound = {name: value for name, value in known.items() if type(value) is type(getattr(usual, name))}
    return replace(usual, **sound)


def save(settings: Settings, path: Path) -> None:
    """Keeps the choices; the file is replaced whole. Raises OSError where it cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".tmp")
    fresh.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
    os.replace(fresh, path)


def window_address(library: Path) -> str:
    """Where a window that has this library open can be asked: a local socket, or a named pipe on Windows.

    Short enough for any system's socket names, and told from those of other users by its folder.
    """
    name = f"readback-{_short_hash(library)}"
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}-{getpass.getuser()}"
    usual = Path(os.environ.get("XDG_RUNTIME_DIR") or platformdirs.user_cache_dir("Readback", appauthor=False)) / name
    short = Path(tempfile.gettempdir()) / f"readback-{os.getuid()}" / name
    return str(short if len(os.fsencode(usual)) > LONGEST_SOCKET and _is_own(short.parent) else usual)


def _is_own(folder: Path) -> bool:
    """Whether a folder that anybody could have made is the user's alone, or not there yet."""
    try:
        found = folder.lstat()
    except OSError:
        return True
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _short_hash(folder: Path) -> str:
    """What tells a folder from others in the name of something."""
    return hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
