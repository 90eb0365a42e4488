"""How the window looks, as the reader chose it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette

from readback.resources import resource
from readback.settings import Settings
from readback.ui.looks import LARGEST, SMALLEST, Looks


@pytest.fixture
def looks(qapp: object) -> Looks:
    return Looks(Settings(theme="sepia", zoom=100, hidden=("place",)), resource("themes"))


def test_what_was_chosen_is_told_to_a_new_window(looks: Looks) -> None:
    told: list[object] = []
    looks.themed.connect(lambda theme: told.append(theme.name))
    looks.styled.connect(lambda style: told.append(style.zoom))
    looks.hidden.connect(told.append)
    looks.tell()
    assert told == ["sepia", 100, frozenset({"place"})]


def test_only_a_change_is_to_be_kept(looks: Looks) -> None:
    kept: list[Settings] = []
    looks.changed.connect(lambda: kept.append(looks.settings))
    looks.keep(zoom=100)
    looks.mark("place", False)
    looks.mark("person", True)
    assert kept == []
    looks.mark("person", False)
    looks.toggle("place")
    looks.set_theme("dark")
    assert [(it.hidden, it.theme) for it in kept] == [
        (("person", "place"), "sepia"),
        (("person",), "sepia"),
        (("person",), "dark"),
    ]


def test_letters_stay_within_bounds(looks: Looks) -> None:
    for _ in range(50):
        looks.zoom_by(1)
    assert looks.settings.zoom == LARGEST
    for _ in range(50):
        looks.zoom_by(-1)
    assert looks.settings.zoom == SMALLEST
    looks.zoom_by(0)
    assert looks.settings.zoom == 100


def test_the_system_is_followed_where_that_is_chosen(looks: Looks) -> None:
    themes: list[str] = []
    looks.themed.connect(lambda theme: themes.append(theme.name))
    looks._follow()
    assert themes == []
    looks.set_theme("system")
    looks._follow()
    assert themes[-1] in {"light", "dark"}
    assert len(themes) == 1


def test_high_contrast_has_the_systems_colours_whatever_was_chosen(qapp: object) -> None:
    wanted = [True]
    looks = Looks(Settings(theme="sepia"), resource("themes"), contrast=lambda: wanted[0])
    assert looks.theme.colour("paper") == QGuiApplication.palette().color(QPalette.ColorRole.Base)
    themes: list[str] = []
    looks.themed.connect(lambda theme: themes.append(theme.name))
    looks.set_theme("dark")
    assert themes == ["contrast"]
    wanted[0] = False
    looks._follow()
    assert themes == ["contrast", "dark"]


def test_a_wish_for_high_contrast_is_followed_as_soon_as_the_system_tells_of_it(qapp: object) -> None:
    wanted = [False]
    looks = Looks(Settings(theme="sepia"), resource("themes"), contrast=lambda: wanted[0])
    themes: list[str] = []
    looks.themed.connect(lambda theme: themes.append(theme.name))
    system = QGuiApplication.styleHints()
    told = system.accessibility().contrastPreferenceChanged
    for wish in (Qt.ContrastPreference.HighContrast, Qt.ContrastPreference.NoPreference):
        wanted[0] = wish is Qt.ContrastPreference.HighContrast
        told.emit(wish)
    assert themes == ["contrast", "sepia"]
