"""Scenes of agreements with sources: the sheet, the list, the labels beside what they are about."""

from collections.abc import Callable, Mapping

from readback.core.agreements import Effect, Over, Subject, Terms
from readback.core.anchors import anchor_for
from readback.ui.agreeing.grounds import GroundsSheet
from readback.ui.agreeing.sheet import AgreeSheet
from readback.ui.agreeing.window import AgreementsWindow
from readback.ui.panel.rows import Tab
from studio import Studio

PASSAGE = "the damage was “serious and getting worse”"


def agreed(studio: Studio) -> None:
    """The sheet for each kind; labels in panel, card and note; what is said where something stays; the list."""
    studio.audit()
    frame, agreeing = studio.frame, studio.session.agreeing
    studio.note(PASSAGE, "She told me this on the stairs.")
    row = frame.panel.lists[Tab.PEOPLE].rows[0]
    agreeing.agree(Subject(Over.PERSON, person=row.title), Terms(Effect.OFF, agreed="2026-05-03", words="Not by name."))
    article = studio.session.article
    assert article is not None  # noqa: S101 - the sample
    studio.select(PASSAGE)
    span = studio.passage(PASSAGE)
    subject = Subject(Over.PASSAGE, article.id, anchor=anchor_for(article.text, span))
    agreeing.agree(subject, Terms(Effect.BACKGROUND, source=row.title, description="a senior official of the port"))
    studio.wait(lambda: len(agreeing.agreements) == 2 and not studio.busy())
    studio.choose(1, 0)
    studio.shoot("people")
    studio.choose(4, 0)
    studio.shoot("quotes")
    studio.choose(5, 0)
    studio.shoot("note")
    studio.do("copy")
    studio.rest()
    studio.shoot("not-copied")
    studio.do("agree")
    studio.rest()
    sheet = studio.part(AgreeSheet)
    for number, name in ((2, "background"), (4, "embargo")):
        sheet.kind.setCurrentIndex(number)
        sheet.kind.activated.emit(number)
        studio.rest()
        studio.shoot(name, sheet)
    sheet.reject()
    studio.do("agreements")
    studio.rest()
    studio.shoot("all", studio.part(AgreementsWindow))
    studio.window.agreed.edit_grounds()
    studio.rest()
    studio.shoot("kinds", studio.part(GroundsSheet))
    studio.part(GroundsSheet).reject()
    studio.look("dark")
    studio.shoot("dark")


def labels(studio: Studio) -> None:
    """An article off the record: below its headline, at hits, in the lists over several, the person file, the trail."""
    studio.story()
    agreeing, article = studio.session.agreeing, studio.session.article
    assert article is not None  # noqa: S101 - the story has some
    agreeing.agree(Subject(Over.ARTICLE, article.id), Terms(Effect.OFF, agreed="2026-05-03"))
    studio.wait(lambda: bool(agreeing.agreements) and not studio.busy())
    studio.choose(4, 3)
    studio.shoot("headline")
    studio.do("trail")
    studio.rest()
    studio.shoot("trail")
    studio.search("inspection")
    studio.rest()
    studio.shoot("hits")
    studio.frame.hits.hide()
    studio.do("overview")
    studio.rest()
    studio.shoot("several")
    studio.look("dark")
    studio.shoot("several-dark")


SCENES: Mapping[str, Callable[[Studio], None]] = {"agreed": agreed, "agreed-labels": labels}
