"""Reported speech of a draft stands beside the passages of its speaker that come nearest."""

from dataclasses import replace

from quotecheck_desk import analysed, article, source, wordings
from readback.core.analysis import Analysis, QuotationKind
from readback.core.article import Article
from readback.core.quotecheck.report import Nearest, Reason
from readback.core.quotecheck.reported import nearest
from readback.core.text import Span


def reported(words: str, *sources, speaker: str = "Ingrid Vale") -> Nearest:
    draft = article(f"{speaker} said that {words}.", draft=True)
    start = draft.text.index(words)
    return nearest(draft, with_reported(draft, speaker, Span(start, start + len(words))), 0, sources, wordings())


def with_reported(draft: Article, speaker: str, span: Span) -> Analysis:
    marked = analysed(replace(draft, text=draft.text.replace(" that ", " “at” ")), speaker)
    said = replace(marked.quotations[0], spans=(span,), kind=QuotationKind.INDIRECT)
    return replace(marked, quotations=(said,))


def test_the_passage_that_comes_nearest_is_first_and_figures_that_differ_are_told() -> None:
    text = source("“The ferry is late,” Ingrid Vale said.\n“The board closed 14 piers in winter,” Ingrid Vale said.")
    found = reported("the board had closed 40 piers", text)
    assert found.sources[0].words == "The board closed 14 piers in winter,"
    assert [(it.now, it.was, it.reasons) for it in found.differing] == [
        ("40", "14", (Reason.NUMBER,)),
    ]


def test_a_rough_figure_that_is_told_as_an_exact_one_is_told() -> None:
    text = source("“The board closed about 40 piers in winter,” Ingrid Vale said.")
    assert [(it.now, it.was, it.reasons) for it in reported("the board had closed 40 piers", text).differing] == [
        ("", "about", (Reason.HEDGE,)),
    ]
    assert reported("the board had closed about 40 piers", text).differing == ()


def test_what_may_be_is_not_what_must_be_and_what_would_be_is_what_will_be() -> None:
    text = source("“The inquiry may call the minister,” Ingrid Vale said.")
    assert [(it.now, it.was) for it in reported("the inquiry must call the minister", text).differing] == [
        ("must", "may")
    ]
    assert reported("the inquiry might call the minister", text).differing == ()


def test_a_denial_that_only_one_of_them_has_is_told() -> None:
    found = reported(
        "the board closed the pier in winter", source("“The board did not close the pier in winter,” Ingrid Vale said.")
    )
    assert [(it.now, it.was, it.reasons) for it in found.differing] == [("", "not", (Reason.NEGATION,))]


def test_each_sentence_of_what_was_said_is_compared_by_itself() -> None:
    text = source("“We did not close the gate in March,” Ingrid Vale said. “The new gate cost 40,000 euros.”")
    found = reported("the new gate cost 90,000 euros", text)
    assert found.sources[0].words == "The new gate cost 40,000 euros."
    assert [(it.now, it.was) for it in found.differing] == [("90,000 euros", "40,000 euros")]
    (only,) = reported("the board closed the gate in March", text).differing
    assert (only.was, only.reasons) == ("not", (Reason.NEGATION,))
    both = reported("they did not close the gate in March and the new gate cost 40,000 euros", text)
    assert both.differing == ()
    assert len(both.sources) == 1


def test_what_others_say_is_not_near() -> None:
    text = source("“The board closed the pier in winter,” Tomas Berg said.", "Tomas Berg")
    assert reported("the board closed the pier in winter", text).sources == ()
