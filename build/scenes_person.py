"""Scenes of the person file."""

from collections.abc import Callable, Mapping

from readback.ui.person.window import PersonWindow
from studio import NARROW, Studio

THEMES = ("light", "sepia", "dark", "black")
NAME, SHORT = "Tomas O’Rell", "al-Vale"


def _opened(studio: Studio, name: str) -> PersonWindow:
    """The file of somebody in a story of several articles."""
    studio.story()
    studio.window.personal.open(name)
    studio.rest()
    window = studio.part(PersonWindow)
    studio.wait(lambda: not studio.busy())
    return window


def person(studio: Studio) -> None:
    """The file of somebody whom most articles quote, in every theme, of a last name alone, and of nobody."""
    window = _opened(studio, NAME)
    for theme in THEMES:
        studio.look(theme)
        studio.shoot(theme, window)
    studio.look()
    for name in (SHORT, "Nobody at all"):
        studio.window.personal.open(name)
        studio.rest()
        studio.wait(lambda: not studio.busy())
        studio.shoot(name.split()[0].lower(), window)


def narrow(studio: Studio) -> None:
    """In a small window."""
    window = _opened(studio, NAME)
    window.resize(*NARROW)
    studio.shoot("narrow", window)


SCENES: Mapping[str, Callable[[Studio], None]] = {
    "person": person,
    "person-narrow": narrow,
    "person-letters": narrow,
}
