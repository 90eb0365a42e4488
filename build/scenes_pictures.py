"""Scenes of the window of pictures."""

from collections.abc import Callable, Mapping

from clippings import PROJECT
from readback.ui.pictures.window import PicturesWindow
from readback.ui.shelf.sections import Kind
from studio import NARROW, Studio

THEMES = ("light", "sepia", "dark", "black")


def _opened(studio: Studio) -> PicturesWindow:
    """The window, over a story of several articles."""
    studio.story()
    studio.section(Kind.PROJECT, PROJECT)
    studio.do("pictures")
    studio.rest()
    window = studio.part(PicturesWindow)
    studio.wait(lambda: window.page.sheet is not None and not studio.busy())
    return window


def pictures(studio: Studio) -> None:
    """Each picture in every theme, and of one article."""
    window = _opened(studio)
    for theme in THEMES:
        studio.look(theme)
        for number, page in enumerate(window.pages):
            window.tabs.setCurrentIndex(number)
            studio.shoot(f"{theme}-{page.file}", window)
    studio.look()
    window.aboutWanted.emit(0)
    studio.rest()
    studio.shoot("article", window)


def narrow(studio: Studio) -> None:
    """Each picture in a small window."""
    window = _opened(studio)
    window.resize(*NARROW)
    for number, page in enumerate(window.pages):
        window.tabs.setCurrentIndex(number)
        studio.shoot(page.file, window)


SCENES: Mapping[str, Callable[[Studio], None]] = {
    "pictures": pictures,
    "pictures-narrow": narrow,
    "pictures-letters": narrow,
}
