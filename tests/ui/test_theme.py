import json
import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QWidget

from readback.core.errors import ResourceMissing
from readback.core.notes import COLOURS
from readback.resources import resource
from readback.ui.style.stylesheet import STYLESHEET
from readback.ui.style.theme import Theme, load_theme, resolve, system_theme, themes

NAMES = themes()[1:]
TEXT = (
    *("text", "muted", "accent", "person", "place", "organisation", "quote", "note", "good", "warn", "bad"),
    "reported",
)
GROUNDS = ("paper", "panel", "rail", "accent_soft", "quote_tint", "note_tint")
UNDER_TEXT = ("selection", "hit", "added", "removed", *(f"tint_{colour}" for colour in COLOURS[1:]))
EDGES = ("control", "focus")


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.fixture(params=NAMES)
def each(request: pytest.FixtureRequest) -> Theme:
    return load_theme(resource("themes"), request.param)


def too_faint(theme: Theme, inks: tuple[str, ...], grounds: tuple[str, ...], least: float) -> dict[str, float]:
    ratios = {
        f"{ink} on {ground}": round(contrast(theme.colour(ink), theme.colour(ground)), 2)
        for ink, ground in product(inks, grounds)
    }
    return {pair: ratio for pair, ratio in ratios.items() if ratio < least}


def test_every_text_can_be_read_on_every_ground(each):
    assert too_faint(each, TEXT, GROUNDS, 4.5) == {}


def test_text_can_be_read_on_selections_hits_and_highlights(each):
    assert too_faint(each, ("text",), UNDER_TEXT, 4.5) == {}


def test_edges_and_focus_can_be_seen(each):
    assert too_faint(each, EDGES, ("paper", "panel", "rail"), 3.0) == {}


def test_no_two_kinds_share_a_colour(each):
    kinds = ("person", "place", "organisation", "quote", "reported", "note", "good", "warn", "bad")
    assert len({each.colour(kind).name() for kind in kinds}) == len(kinds)


def test_the_highlights_differ(each):
    assert len({each.tint(colour).name() for colour in COLOURS}) == len(COLOURS)
    assert each.tint("no such colour") == each.tint("yellow")


def test_palette_and_style_sheet_are_the_themes(each):
    palette = each.palette()
    assert palette.color(QPalette.ColorRole.Base) == each.colour("paper")
    assert palette.color(QPalette.ColorRole.WindowText) == each.colour("text")
    assert "@" not in each.stylesheet()
    assert set(re.findall(r"@(\w+)", STYLESHEET)) <= set(each.colours)
    assert each.inverted().color(QPalette.ColorRole.WindowText) == each.colour("paper")


def test_all_themes_have_the_same_roles():
    roles = [set(load_theme(resource("themes"), name).colours) for name in NAMES]
    assert all(other == roles[0] for other in roles)


@pytest.mark.parametrize(
    ("choice", "dark", "expected"),
    [("system", False, "light"), ("system", True, "dark"), ("sepia", True, "sepia"), ("no such theme", False, "light")],
)
def test_a_choice_means_a_theme(choice, dark, expected):
    assert resolve(choice, dark=dark) == expected


@pytest.mark.parametrize("content", [None, "", "[]", "{}", '{"dark": true}', '{"dark": true, "colours": 7}'])
def test_a_missing_or_damaged_theme_is_said_to_be_missing(tmp_path, content):
    if content is not None:
        (tmp_path / "light.json").write_text(content, encoding="utf-8")
    with pytest.raises(ResourceMissing):
        load_theme(tmp_path, "light")


def test_in_high_contrast_the_systems_colours_are_used(qapp):
    palette = QPalette(QColor("black"), QColor("black"))
    palette.setColor(QPalette.ColorRole.Text, QColor("yellow"))
    palette.setColor(QPalette.ColorRole.Base, QColor("black"))
    theme = system_theme(palette)
    assert theme.dark
    assert theme.colour("text") == QColor("yellow")
    light = json.loads((resource("themes") / "light.json").read_text(encoding="utf-8"))["colours"]
    assert set(light) <= set(theme.colours)
    assert contrast(theme.colour("text"), theme.colour("selection")) >= 4.5
    assert theme.colour("selection") != theme.colour("paper")


def test_a_box_that_is_not_ticked_is_seen(qapp, each: Theme):
    ground, palette = QWidget(), qapp.palette()
    ground.setStyleSheet(each.stylesheet())
    qapp.setPalette(each.palette())
    qapp.setPalette(each.ticking(), "QCheckBox")
    try:
        box = QCheckBox("Notes", ground)
        ground.ensurePolished()
        image = box.grab().toImage()
        across = [image.pixelColor(at, image.height() // 2) for at in range(8)]
        assert max(contrast(it, each.colour("panel")) for it in across) >= 3
    finally:
        qapp.setPalette(QPalette(), "QCheckBox")
        qapp.setPalette(palette)
