"""Scenes of two saves of one story: offered, side by side in every theme and size, and as one story in the library."""

from collections.abc import Callable, Mapping

from readback.ui.reading.details import Details
from readback.ui.saves.window import SavesWindow
from readback.ui.verifying.window import VerifyWindow
from studio import NARROW, Studio

THEMES = ("light", "sepia", "dark", "black")
PAGE = """<html><head><title>{title}</title><meta property="og:site_name" content="Northern Wire">
<link rel="canonical" href="https://wire.example/harbour/pier">
<meta property="article:published_time" content="{when}"></head><body><article><h1>{title}</h1>
{body}</article></body></html>"""
OLD = (
    "The board that runs the harbour of Ellery met on Sunday, and talked about the pier for 3 hours.",
    "“We will not close the old pier before the winter, whatever the auditors may write about it,” Tomas O’Rell said.",
    "The auditors had asked for the books of the harbour, and had waited for them since March. They count 12 leaks.",
    "Two of the board walked out before the vote, and would not say why when they were asked in the street.",
    "Ingrid Vale, who speaks for the auditors, would not comment. She had warned the board of the cost in May.",
    "The pier was built in 1911 and carries the ferry, the fish market and a café with a view of the lighthouse.",
    "Repairs would cost $3 million, according to a report that the town has paid for. The work would last until June.",
)
NEW = (
    "The board that runs the harbour of Ellery met on Sunday, and talked about the pier for 5 hours.",
    "“We will close the old pier before the winter, whatever the auditors may write about it,” Tomas O’Rell said.",
    "The auditors had asked for the books of the harbour, and had waited for them since March. They count 21 leaks.",
    "Ingrid Wale, who speaks for the auditors, would not comment. She had warned the board of the cost in May.",
    "The pier was built in 1911 and carries the ferry, the fish market and a café with a view of the lighthouse.",
    "Repairs would cost $4 million, according to a report that the town has paid for.",
    "The work would last until June.",
    "This story was corrected on Monday: an earlier one had the number of leaks wrong.",
)


def saves(studio: Studio) -> None:
    """A newer save that is recognised, kept, and compared; the window in every theme."""
    window = _compared(studio)
    for theme in THEMES:
        studio.look(theme)
        studio.rest()
        studio.shoot(theme, window)
    studio.look()
    window.whole.click()
    window.on.click()
    window.on.click()
    studio.shoot("whole", window)
    studio.rest()
    studio.shoot("library")


def narrow(studio: Studio) -> None:
    """In the smallest window."""
    window = _compared(studio)
    window.resize(*NARROW)
    studio.shoot("1000", window)
    window.resize(640, 440)
    studio.shoot("640", window)


def alone(studio: Studio) -> None:
    """A story with one save, and what is said of it."""
    _write(studio, "old", "Board keeps the old pier open", "2026-05-03T09:12:00+00:00", OLD)
    studio.do("saves")
    studio.rest()
    studio.shoot("", studio.part(SavesWindow))


def originals(studio: Studio) -> None:
    """Originals compared with what was stored: all in order, and after one was changed behind the program's back."""
    _compared(studio).close()
    for number in range(6):
        _write(studio, f"more {number}", f"Story {number} of the harbour", f"2026-05-0{number + 1}", OLD[number:])
    studio.do("verify")
    studio.rest()
    window = studio.part(VerifyWindow)
    studio.shoot("order", window)
    for file in sorted((studio.work / "Library").rglob("original.html"))[:2]:
        file.write_bytes(file.read_bytes() + b" ")
    window.again.click()
    studio.rest()
    window.field.setText("0" * 64)
    window.look.click()
    studio.rest()
    for theme in ("light", "dark"):
        studio.look(theme)
        studio.rest()
        studio.shoot(theme, window)
    studio.look()
    studio.do("details")
    studio.rest()
    studio.shoot("details", studio.part(Details))


def _compared(studio: Studio) -> SavesWindow:
    _write(studio, "old", "Board keeps the old pier open", "2026-05-03T09:12:00+00:00", OLD)
    _write(studio, "new", "Board to close the old pier", "2026-05-04T08:00:00+00:00", NEW)
    studio.wait(lambda: bool(studio.frame.banner.text))
    studio.shoot("offered")
    studio.session.amending.supersede(*(it.id for it in studio.session.shelf.shelf.articles[::-1]))
    studio.rest()
    studio.do("saves")
    studio.rest()
    return studio.part(SavesWindow)


def _write(studio: Studio, name: str, title: str, when: str, paragraphs: tuple[str, ...]) -> None:
    file = studio.work / f"{name}.html"
    body = "\n".join(f"<p>{it}</p>" for it in paragraphs)
    file.write_text(PAGE.format(title=title, when=when, body=body), encoding="utf-8")
    studio.open(file)
    studio.rest()


SCENES: Mapping[str, Callable[[Studio], None]] = {
    "saves": saves,
    "saves-narrow": narrow,
    "saves-letters": narrow,
    "saves-alone": alone,
    "originals": originals,
    "originals-letters": originals,
}
