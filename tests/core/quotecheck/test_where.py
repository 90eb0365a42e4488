"""Words are found, and it is told where, in every part of a source: headline, caption, footnote, what was left out."""

from dataclasses import replace

import pytest

from quotecheck_desk import OPENED, analysed, source, verdict
from readback.core.article import Draft, article_from
from readback.core.document import HEADLINE, Block, Form, Role
from readback.core.quotecheck.candidate import Candidate, Passage
from readback.core.quotecheck.report import Grade
from readback.core.search import Where

SAID = "“Nobody told the board about the crack,” Ingrid Vale said."
FORMS = {
    Where.TITLE: HEADLINE,
    Where.CAPTION: Form(Role.CAPTION),
    Where.FOOTNOTE: Form(Role.FOOTNOTE, label="3"),
    Where.HEADING: Form(Role.HEADING, level=2),
    Where.TABLE: Form(Role.TABLE),
    Where.TEXT: Form(),
}


@pytest.mark.parametrize("where", FORMS)
def test_words_are_found_in_every_form_of_paragraph(where: Where) -> None:
    head = Block(SAID if where is Where.TITLE else "The pier and the board", HEADLINE)
    draft = Draft(
        (head, Block("It rained.")) if where is Where.TITLE else (head, Block("It rained."), Block(SAID, FORMS[where]))
    )
    made = article_from(replace(draft, title=head.text), opened=OPENED, original_sha256="", source="story.txt")
    found = verdict(SAID, Candidate(made, analysed(made), tuple(map(Passage, made.paragraphs))))
    assert (found.grade, found.sources[0].where) == (Grade.VERBATIM, where)
    assert found.sources[0].words == "Nobody told the board about the crack"


def test_words_are_found_in_a_paragraph_that_was_left_out() -> None:
    found = verdict(SAID, source("The pier is shut.", left_out=("Sign up here.", SAID)))
    assert (found.grade, found.sources[0].where, found.sources[0].left_out) == (Grade.VERBATIM, Where.LEFT_OUT, 1)
    assert found.sources[0].text == SAID
