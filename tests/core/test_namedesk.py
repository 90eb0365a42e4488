"""The name desk: what is decided is done, remembered, undone and listed."""

from dataclasses import replace
from io import BytesIO

import pytest

from core.audits import TEXT, Audit
from readback.core.analysis import Kind, Name
from readback.core.corrections import Scope
from readback.core.namedesk import NameDesk
from readback.core.proposals import Proposal
from readback.core.rows import Named, named_in


class Desk(Audit):
    """A name desk over two articles, in one of which she is a doctor."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = NameDesk(self.library, lambda: self.article.opened, lambda: "d1", self.correcting)
        other = Audit(TEXT + "\nMore.")
        self.library.add(other.article, BytesIO(), ".txt")
        first, *others = other.raw.entities
        doctor = replace(other.raw, entities=(replace(first, name="Dr Lena Marsh"), *others))
        self.found = ((self.article, self.raw), (other.article, doctor))

    @property
    def rows(self) -> list[Named]:
        corrected = ((article, self.correcting.corrected(article, raw)) for article, raw in self.found)
        return [row for article, analysis in corrected for row in named_in(article, analysis)]

    @property
    def proposed(self) -> list[tuple[str, str]]:
        return [(it.name.name, it.fuller.name) for it in self.desk.proposals(self.rows)]


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def proposal(desk: Desk) -> Proposal:
    (only,) = desk.desk.proposals(desk.rows)
    return only


def test_yes_makes_two_names_one_in_all_articles(desk: Desk, proposal: Proposal) -> None:
    join = desk.desk.join(proposal)
    assert join.redo().corrections
    assert {it.name for it in desk.rows if it.kind is Kind.PERSON} == {proposal.fuller.name, "Tom Marsh"}
    assert desk.proposed == []
    join.undo()
    assert desk.proposed == [(proposal.name.name, proposal.fuller.name)]
    desk.desk.join(proposal, "Lena M.").redo()
    assert "Lena M." in {it.name for it in desk.rows}


def test_no_is_remembered(desk: Desk, proposal: Proposal) -> None:
    apart = desk.desk.keep_apart(proposal)
    assert apart.redo().desk
    assert desk.proposed == []
    apart.undo()
    assert desk.proposed == [(proposal.name.name, proposal.fuller.name)]


def test_decisions_are_listed(desk: Desk, proposal: Proposal) -> None:
    desk.desk.keep_apart(proposal).redo()
    desk.desk.join(proposal).redo()
    council = desk.mention("Ellery Council")
    desk.on.join(council, Name("The Council", Kind.ORGANISATION), Scope.EVERYWHERE).redo()
    desk.on.reject(desk.mention("The Sound"), Scope.EVERYWHERE).redo()
    header, *lines = desk.desk.decision_table()
    one, other = proposal.name.name, proposal.fuller.name
    assert [line[:4] for line in lines] == [
        ("same", one, other, other),
        ("same", "Ellery Council", "The Council", "Ellery Council"),
        ("apart", one, other, ""),
    ]
    assert all(len(line) == len(header) for line in lines)
