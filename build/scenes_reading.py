"""Scenes of reading: the article, its marks and its lists, in every theme, size and zoom."""

from collections.abc import Callable, Mapping

from document import REPORT, TALK, document
from readback.core.text import Span
from readback.ui.manual.window import HelpWindow
from readback.ui.preferences.window import Preferences
from studio import NARROW, USUAL, WIDE, Studio

NAMES, QUOTES = 1, 4
"""The tabs of people and of quotations, as the keyboard counts them."""


def first_start(studio: Studio) -> None:
    """What whoever starts the program for the first time sees: the tour; the sample in the dark, in a small window."""
    studio.wait(studio.found)
    tour = studio.window.welcome.tour
    studio.wait(lambda: tour.on)
    for step in range(4):
        studio.shoot(f"tour-{step + 1}")
        tour.card.turned.emit(1)
    studio.shoot()
    studio.look("dark")
    studio.resize(*NARROW)
    studio.rest()
    studio.shoot("dark-1000")


def tabs(studio: Studio) -> None:
    """Each tab with a row chosen; the notes' with a note."""
    studio.audit()
    studio.note("serious and getting worse", "Ask for the **inspection certificates**, all three years. #verify")
    for number, name in enumerate(("people", "places", "organisations", "quotes", "notes"), start=1):
        studio.choose(number, 1)
        studio.shoot(name)


def themes(studio: Studio) -> None:
    """The quotations in each theme, and the page alone where its themes differ most."""
    studio.audit()
    studio.note("serious and getting worse", "Ask for the **inspection certificates**, all three years.")
    for theme in ("light", "sepia", "dark", "black"):
        studio.look(theme)
        studio.choose(QUOTES, 5)
        studio.shoot(f"{theme}-quotes")
        studio.choose(5, 0)
        studio.shoot(f"{theme}-note")


def sizes(studio: Studio) -> None:
    """The smallest window, a large one and a very wide one; letters at half, at twice and at three times."""
    studio.audit()
    for (width, height), name in ((NARROW, "1000"), (USUAL, "1344"), (WIDE, "1600"), ((2560, 1300), "2560")):
        studio.resize(width, height)
        for zoom in (100, 200):
            studio.look(zoom=zoom)
            studio.choose(NAMES, 1)
            studio.shoot(f"{name}-{zoom}")
    studio.resize(*USUAL)
    for zoom in (50, 300):
        studio.look(zoom=zoom)
        studio.rest()
        studio.shoot(f"1344-{zoom}")
    studio.resize(*NARROW)
    studio.look("dark", 200)
    studio.choose(QUOTES, 2)
    studio.shoot("1000-200-dark")


def letters(studio: Studio) -> None:
    """The system's letters at twice their size, which this scene is started with."""
    studio.audit()
    studio.note("serious and getting worse", "Ask for the **inspection certificates**, all three years.")
    for name, size in (("1600", WIDE), ("1344", USUAL), ("1000", NARROW)):
        studio.resize(*size)
        for tab, what in ((QUOTES, "quotes"), (5, "note")):
            studio.choose(tab, 2)
            studio.shoot(f"{name}-{what}")
        for id in ("original", "columns"):
            studio.do(id)
            studio.rest()
            studio.shoot(f"{name}-{id}")
            studio.do(id)
            studio.rest()
    studio.do("preferences")
    studio.shoot("preferences", studio.part(Preferences))


def cards(studio: Studio) -> None:
    """The card of a name, of a quotation, of one that is uncertain, and where there is no room below."""
    studio.audit()
    frame = studio.frame
    studio.note("Ingrid al-Vale", "Call her before Friday.")
    for words, name in (
        ("Ingrid al-Vale", "name"),
        ("Porto Covo", "place"),
        ("serious and getting", "quotation"),
        ("Ministry of Transport", "organisation"),
    ):
        at = studio.passage(words).start + 2
        frame.view.reveal(Span(at, at))
        frame.view.focusText()
        studio.rest()
        studio.do("card")
        studio.rest()
        studio.shoot(name)
        studio.do("card")
    studio.look("dark", 200)
    studio.resize(*NARROW)
    studio.do("card")
    studio.rest()
    studio.shoot("dark-200-1000")


def finding(studio: Studio) -> None:
    """Words found in the article, its headings, only the article, and what was left out of it."""
    studio.audit()
    studio.do("find")
    studio.frame.find.field.setText("crack")
    studio.wait(lambda: bool(studio.frame.find._count.text()))  # noqa: SLF001 - until it has counted
    studio.shoot("find")
    studio.frame.find.leave()
    studio.do("outline")
    studio.rest()
    studio.shoot("headings")
    studio.frame.palette.leave()
    studio.frame.view.insets.toggle()  # as a click on "show" does
    studio.rest()
    studio.shoot("left-out")
    studio.frame.view.insets.toggle()
    studio.do("focus")
    studio.rest()
    studio.shoot("only-the-article")
    studio.resize(*WIDE)
    studio.look("dark")
    studio.rest()
    studio.shoot("only-the-article-dark")


def documents(studio: Studio) -> None:
    """A report with all that a document can have, and a recording."""
    studio.audit()
    report, view = document(REPORT, "report.pdf"), studio.frame.view
    bar = view._page.verticalScrollBar()  # noqa: SLF001 - the page's own
    for theme, zoom, width in (("light", 100, 1344), ("dark", 100, 1000), ("light", 200, 1344), ("sepia", 200, 1000)):
        studio.resize(width, 1400)
        studio.look(theme, zoom)
        view.show_article(report)
        studio.shoot(f"{theme}-{zoom}")
        bar.setValue(bar.maximum())
        studio.shoot(f"{theme}-{zoom}-end")
    studio.resize(*USUAL)
    studio.look("dark")
    view.show_article(document(TALK, "talk.srt"))
    studio.shoot("recording")


def original(studio: Studio) -> None:
    """The original beside the text, with the passage of a quotation outlined."""
    studio.audit()
    studio.do("original")
    quoted = studio.frame.panel.lists[tuple(studio.frame.panel.lists)[3]].rows[3]
    source = studio.session.article.source if studio.session.article is not None else ""
    studio.wait(lambda: source in studio.frame.original._name.text())  # noqa: SLF001 - until it is there
    studio.window.navigator.revealed.emit(quoted.spans[0])
    studio.wait(lambda: studio.frame.original.text._painter.marks.current is not None)  # noqa: SLF001 - as above
    studio.shoot()


def long_title(studio: Studio) -> None:
    """A headline that does not end, over an article that has nothing in it."""
    long = studio.work / "long.txt"
    long.write_text("\n\n".join([" ".join(["A headline that does not end"] * 9), "Nothing else is in it."]), "utf-8")
    studio.audit()
    studio.open(long)
    studio.choose(NAMES, 0)
    studio.shoot()


def manual(studio: Studio) -> None:
    """The help, light and dark."""
    studio.audit()
    for theme in ("light", "dark"):
        studio.look(theme)
        studio.do("keys")
        studio.shoot(f"keys-{theme}", studio.part(HelpWindow))
    studio.do("help")
    studio.shoot("first-page", studio.part(HelpWindow))


SCENES: Mapping[str, Callable[[Studio], None]] = {
    "first-start": first_start,
    "tab": tabs,
    "theme": themes,
    "letters": letters,
    "card": cards,
    "size": sizes,
    "article": finding,
    "document": documents,
    "original": original,
    "long-title": long_title,
    "help": manual,
}
