"""All scenes by their names, and the choices that those begin with which do not begin like most."""

from collections.abc import Callable, Mapping

import scenes_agreeing
import scenes_check
import scenes_endless
import scenes_leftward
import scenes_library
import scenes_locking
import scenes_manual
import scenes_outgoing
import scenes_person
import scenes_pictures
import scenes_reading
import scenes_saves
import scenes_trail
import scenes_work
from readback.settings import Settings
from studio import Studio

MANY = scenes_library.MANY

SCENES: Mapping[str, Callable[[Studio], None]] = {
    **scenes_reading.SCENES,
    **scenes_work.SCENES,
    **scenes_check.SCENES,
    **scenes_trail.SCENES,
    **scenes_saves.SCENES,
    **scenes_leftward.SCENES,
    **scenes_library.SCENES,
    **scenes_locking.SCENES,
    **scenes_outgoing.SCENES,
    **scenes_agreeing.SCENES,
    **scenes_endless.SCENES,
    **scenes_person.SCENES,
    **scenes_pictures.SCENES,
    **scenes_manual.SCENES,
}

MAIN = ("first-start", "tab", "search", "check", "person", "shelf", "preferences", "pictures", "help")
"""The scenes that show a part of the window each, as it is used most."""

LARGE = dict.fromkeys(
    (
        "letters",
        "check-letters",
        "pictures-letters",
        "person-letters",
        "take-out-letters",
        "take-in-letters",
        "saves-letters",
        "originals-letters",
        "endless-letters",
    ),
    2.0,
)
"""The scenes whose system has larger letters, and how many times as large."""

STARTS: Mapping[str, Settings] = {"first-start": Settings(theme="light")}
