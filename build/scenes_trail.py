"""Scenes of a quotation's trail: one that four articles carry, altered on the way, in every theme and size."""

from collections.abc import Callable, Mapping

from studio import NARROW, USUAL, Studio

SAID = "We will not close the old pier before the winter, whatever the auditors may write about it"
PAGES = (
    ("Northern Wire", "2026-05-03T09:12:00+00:00", "Board keeps the old pier open", SAID),
    ("Coast Herald", "2026-05-03T14:40:00+00:00", "Chairman defends the pier", SAID),
    ("Harbour Courier", "2026-05-04", "Pier to stay open", SAID.replace("not ", "")),
    ("The Sunday Lamp", "2026-05-10", "What the harbour knew", "We will not close the old pier before the spring"),
)
PAGE = """<html><head><title>{title}</title><meta property="og:site_name" content="{outlet}">
<meta property="article:published_time" content="{when}"></head><body><article><h1>{title}</h1>
<p>The board that runs the harbour of Ellery met on Sunday, and talked about the pier for three hours.</p>
<p>“{said},” the chairman, Tomas O’Rell, said after the meeting in the town hall.</p>
<p>The auditors of {outlet} had asked for the books of the harbour, and had waited for them since March.</p>
</article></body></html>"""


def trail(studio: Studio) -> None:
    """The trail asked for by its key, walked through, and come back from."""
    _asked(studio)
    for theme in ("light", "sepia", "dark"):
        studio.look(theme)
        studio.rest()
        studio.shoot(theme)
    studio.look()
    studio.frame.trail.opened.emit(studio.frame.trail.rows[2])
    studio.rest()
    studio.shoot("opened")
    studio.do("back")
    studio.rest()
    studio.shoot("back")


def trail_sizes(studio: Studio) -> None:
    """The smallest window and the usual one, with letters of the text at twice their size."""
    _asked(studio)
    for size, name in ((NARROW, "1000"), (USUAL, "1344")):
        studio.resize(*size)
        studio.look("light", 200)
        studio.rest()
        studio.shoot(name)


def trail_cards(studio: Studio) -> None:
    """The ways to it: the card beside the quotation, the panel's card, the menu."""
    _opened(studio)
    studio.choose(4, 0)
    studio.rest()
    studio.shoot("chosen")
    studio.frame.view.focusText()
    studio.do("card")
    studio.rest()
    studio.shoot("card")


def _opened(studio: Studio) -> None:
    for number, (outlet, when, title, said) in enumerate(PAGES):
        path = studio.work / f"{number}.html"
        path.write_text(PAGE.format(outlet=outlet, when=when, title=title, said=said), encoding="utf-8")
        studio.open(path)


def _asked(studio: Studio) -> None:
    _opened(studio)
    studio.choose(4, 0)
    studio.rest()
    studio.do("trail")
    studio.wait(lambda: bool(studio.frame.trail.rows))
    studio.rest()


SCENES: Mapping[str, Callable[[Studio], None]] = {
    "trail": trail,
    "trail-sizes": trail_sizes,
    "trail-cards": trail_cards,
}
