"""Scenes of names that do not end and have no blank to break at: in every window in which a name can stand."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from readback.core.agreements import Effect, Over, Subject, Terms
from readback.core.anchors import anchor_for
from readback.ui.agreeing.sheet import AgreeSheet
from readback.ui.agreeing.window import AgreementsWindow
from readback.ui.erasing.sheet import EraseSheet
from readback.ui.person.window import PersonWindow
from readback.ui.pictures.window import PicturesWindow
from readback.ui.reading.details import Details
from readback.ui.saves.window import SavesWindow
from readback.ui.shelf.sections import Kind
from readback.ui.verifying.window import VerifyWindow
from studio import NARROW, Studio

ENDLESS = "Hafendampferschraubenwelle" * 9
"""A word of more than two hundred letters."""

TITLE, OUTLET, AUTHOR = f"Board{ENDLESS}", f"Wire{ENDLESS}", f"Lena{ENDLESS}"
SPEAKER = f"Tomas O’Rell{ENDLESS.lower()}"
SAID = "We will not close the old pier before the winter, whatever the auditors may write about it"
PAGE = """<html><head><title>{title}</title><meta property="og:site_name" content="{outlet}">
<meta name="author" content="{author}"><link rel="canonical" href="https://wire.example/{place}">
<meta property="article:published_time" content="{when}"></head><body><article><h1>{title}</h1>
<p>The board that runs the harbour of Ellery met on Sunday, and talked about the pier for {hours} hours.</p>
<p>“{said},” Tomas O’Rell said after the meeting in the town hall. {endless} was not asked.</p>
<p>The auditors of the harbour had asked for its books, and had waited for them since March. They count 12 leaks.</p>
</article></body></html>"""
DRAFT = f"{TITLE}\n\n“{SAID.replace('not ', '')},” Tomas O’Rell said.\n\n“{ENDLESS},” he said.\n"


def endless(studio: Studio) -> None:
    """A headline, an outlet, a name, a project, a tag and a file's name that do not end, in each window."""
    _put_in(studio)
    for tab, name in enumerate(("people", "places", "organisations", "quotes", "notes"), start=1):
        studio.choose(tab, 0)
        studio.shoot(name)
    studio.resize(*NARROW)
    studio.rest()
    studio.shoot("narrow")
    studio.search("pier")
    studio.rest()
    studio.shoot("search")
    studio.frame.box.setText("")
    studio.section(Kind.PROJECT)
    studio.rest()
    studio.shoot("project")
    studio.do("overview")
    _windows(studio)
    _checked(studio)


def _put_in(studio: Studio) -> None:
    for number, place in enumerate(("pier", "pier", "wharf")):
        page = studio.work / f"{number}{ENDLESS[:200]}.html"
        words = {"title": f"{TITLE}{number}", "outlet": OUTLET, "author": AUTHOR, "said": SAID, "endless": SPEAKER}
        when = f"2026-05-0{3 + number}T09:12:00+00:00"
        page.write_text(PAGE.format(**words, place=place, when=when, hours=3 + number), encoding="utf-8")
        studio.open(page)
    ids = [it.id for it in studio.session.shelf.shelf.articles]
    studio.session.shelf.new_project(ENDLESS, ids)
    studio.session.shelf.save_search(ENDLESS, ENDLESS)
    studio.rest()
    studio.shoot("offered")
    studio.session.amending.supersede(*ids[1::-1])
    studio.note("asked for its books", f"{ENDLESS} [[{TITLE}]] #{ENDLESS.lower()}")
    article, agreeing = studio.session.article, studio.session.agreeing
    assert article is not None  # noqa: S101 - the last of the pages
    anchor = anchor_for(article.text, studio.passage("count 12 leaks"))
    terms = Terms(Effect.RECORD, source=SPEAKER, agreed="2026-05-03", words=ENDLESS)
    agreeing.agree(Subject(Over.PASSAGE, article.id, anchor=anchor), terms)
    agreeing.agree(Subject(Over.PERSON, person="Salma Quist"), Terms(Effect.OFF, agreed="2026-05-03"))
    studio.wait(lambda: len(agreeing.agreements) == 2 and not studio.busy())


def _windows(studio: Studio) -> None:
    """All windows but the main one."""
    studio.window.outgoing.ask()
    sheet = studio.window.outgoing.sheet
    studio.rest()
    studio.shoot("take-out", sheet)
    sheet.go.click()
    studio.wait(lambda: sheet.pages.currentIndex() == 1)
    studio.rest()
    studio.shoot("leaves", sheet)
    sheet.close()
    kinds: tuple[tuple[str, type[QWidget]], ...] = (
        ("saves", SavesWindow),
        ("agreements", AgreementsWindow),
        ("verify", VerifyWindow),
        ("details", Details),
        ("pictures", PicturesWindow),
    )
    for id, kind in kinds:
        studio.do(id)
        studio.rest()
        studio.shoot(id, studio.part(kind))
        studio.part(kind).close()
    for id, modal in (("agree", AgreeSheet), ("erase", EraseSheet)):
        studio.do(id)
        studio.rest()
        studio.shoot(id, studio.part(modal))
        studio.part(modal).reject()
    for name in ("O’Rell", SPEAKER):
        studio.window.personal.open(name)
        studio.rest()
        studio.shoot("person" if name != SPEAKER else "person-endless", studio.part(PersonWindow))
    studio.part(PersonWindow).close()


def _checked(studio: Studio) -> None:
    """The trail of a quotation, then a draft that is checked."""
    studio.choose(4, 0)
    studio.do("trail")
    studio.wait(lambda: bool(studio.frame.trail.rows))
    studio.rest()
    studio.shoot("trail")
    draft = studio.work / f"draft{ENDLESS[:200]}.txt"
    draft.write_text(DRAFT, encoding="utf-8")
    before = studio.session.article
    studio.session.open([str(draft)], draft=True)
    studio.wait(lambda: studio.session.article is not before and studio.found())
    studio.do("check")
    studio.wait(lambda: bool(studio.window.check.joining.report.draft))
    studio.rest()
    studio.shoot("check")
    studio.do("fix next")
    studio.rest()
    studio.shoot("check-next")


SCENES: Mapping[str, Callable[[Studio], None]] = {"endless": endless, "endless-letters": endless}
