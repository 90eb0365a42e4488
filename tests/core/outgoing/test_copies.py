"""A Checker's copy does not go where it would hold what must stay, nor a name that may only go under a description."""

from dataclasses import replace

import pytest

from copy_reports import MADE, source
from core.test_agreements import NOON, OFFICIAL, TEXT, Desk
from readback.core.agreements import Effect
from readback.core.analysis import QuotationKind
from readback.core.errors import Withheld
from readback.core.outgoing.copies import let_copy
from readback.core.quotecheck.copying import Checked
from readback.core.quotecheck.report import Grade, Report, Source, Verdict
from readback.core.text import Span


def checked(desk: Desk, *sources: Source, text: str = "The ferry stops, it was said.") -> Checked:
    verdict = Verdict(0, (Span(0, 9),), "The ferry", QuotationKind.DIRECT, Grade.VERBATIM, sources=sources)
    draft = desk.put(text)
    return Checked(replace(draft, draft=True), Report(draft.id, (verdict,)), MADE)


@pytest.mark.parametrize("effect", [Effect.OFF, Effect.BACKGROUND])
def test_what_a_copy_says_of_its_sources_is_looked_at(effect: Effect) -> None:
    desk = Desk()
    said = source("The last ferry", article=desk.article.id, speaker="Mira Okonjo")
    let_copy(checked(desk, said), desk.work.agreements.rules(), NOON)
    desk.person(effect, description=OFFICIAL)
    with pytest.raises(Withheld):
        let_copy(checked(desk, said), desk.work.agreements.rules(), NOON)
    other = source("The last ferry", article=desk.article.id, speaker="Tom Fenn", text=TEXT)
    other = replace(other, sentence=desk.span("The last ferry"))
    let_copy(checked(desk, other), desk.work.agreements.rules(), NOON)  # only the sentence goes along


def test_the_draft_itself_and_the_notes_on_it_are_looked_at() -> None:
    desk = Desk()
    desk.person(Effect.OFF)
    rules = desk.work.agreements.rules()
    with pytest.raises(Withheld):
        let_copy(checked(desk, text="“No,” says Okonjo."), rules, NOON)
    note = desk.note("Okonjo told me.")
    with pytest.raises(Withheld):
        let_copy(replace(checked(desk), notes=(note,)), rules, NOON)
