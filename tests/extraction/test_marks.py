import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.text import paragraph_spans
from readback.extraction.marks import MARKS, quoted

texts = st.text(st.sampled_from(list(MARKS) + list("ab s9.,!?—-()[]\n\n é🙂")), max_size=120)


def inside(text: str, level: int = 0) -> list[str]:
    return [q.span.of(text) for q in quoted(text, paragraph_spans(text)) if q.level == level]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It was rust,” he says. “Old rust.”", ["It was rust,", "Old rust."]),
        ('"It was rust," he says. "Old rust."', ["It was rust,", "Old rust."]),
        ("«C’était la peur», dit-il.", ["C’était la peur"]),
        ("„Es war Angst“, sagt er.", ["Es war Angst"]),
        ("彼は「怖かった」と言った。", ["怖かった"]),
        ("‘It was rust,’ he says.", ["It was rust,"]),
        ("the “officials”—a likely bid", ["officials"]),
        ("he called it “a disgrace”; she, “a farce”.", ["a disgrace", "a farce"]),
        ("“[News of the strike] did change (some of) it.”", ["[News of the strike] did change (some of) it."]),
    ],
)
def test_marks_of_every_form_are_paired_by_character(text, expected):
    assert inside(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Vale’s crew didn’t know, and the engineers’ letters weren’t read.",
        "The hull is 5' 10\" by 12' and 3\" thick.",
        "In the ’90s and ’tis true, rock ’n’ roll.",
        "Nobody said a word.",
        "It’s the boss’ job, isn’t it?",
    ],
)
def test_apostrophes_and_measures_are_no_marks(text):
    assert inside(text) == []


def test_a_quotation_inside_a_quotation_is_a_level_deeper():
    text = "“She told me, ‘Leave it open,’ and left,” he said."
    assert inside(text) == ["She told me, ‘Leave it open,’ and left,"]
    assert inside(text, 1) == ["Leave it open,"]


def test_a_quotation_over_paragraphs_is_one_run():
    text = "“It was rust.\n“It was not paint.\n“That is all,” he said."
    parts = quoted(text, paragraph_spans(text))
    assert [part.span.of(text) for part in parts] == ["It was rust.", "It was not paint.", "That is all,"]
    assert len({part.run for part in parts}) == 1
    assert [part.closed for part in parts] == [False, False, True]


def test_a_mark_without_partner_costs_its_paragraph_at_most():
    text = 'He called it “a disgrace and left.\n“It was rust,” she said.\nAnd \'nothing.\n"Sound," he said.'
    assert {"It was rust,", "Sound,"} <= set(inside(text))


@given(texts)
def test_stretches_lie_inside_marks_and_never_cross(text):
    parts = quoted(text, paragraph_spans(text))
    for part in parts:
        words = part.span.of(text)
        assert words == words.strip() != ""
        assert text[: part.span.start].rstrip()[-1] in MARKS
        assert not part.closed or text[part.span.end :].lstrip()[0] in MARKS
    for one in parts:
        for other in parts:
            if one.span.overlaps(other.span):
                assert one.span.contains(other.span) or other.span.contains(one.span)


@given(st.text(max_size=200))
def test_any_text_can_be_paired(text):
    for part in quoted(text, paragraph_spans(text)):
        assert part.span.end <= len(text)


@pytest.mark.parametrize("mark", ['"', "“", "'", "«", "”"])
def test_a_text_of_nothing_but_marks(mark):
    text = mark * 20_000
    assert all(part.span.end <= len(text) for part in quoted(text, paragraph_spans(text)))
