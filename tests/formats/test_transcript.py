import functools
import operator
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.texts import STORY
from readback.core.article import Draft
from readback.formats.transcript import read_srt, read_vtt


def clock(seconds: float) -> str:
    return f"{int(seconds) // 3600:02}:{int(seconds) // 60 % 60:02}:{seconds % 60:06.3f}"


def cue(start: float, end: float, *lines: str) -> str:
    return "\n".join([f"{clock(start)} --> {clock(end)}", *lines])


def said(draft: Draft | None) -> list[str]:
    """The paragraphs, each after the time it begins at."""
    return (
        [f"[{it.landmarks[0].label}] {it.text}" if it.landmarks else it.text for it in draft.paragraphs]
        if draft
        else []
    )


def vtt(*blocks: str, head: str = "WEBVTT") -> list[str]:
    draft = read_vtt("\n\n".join([head, *blocks]) + "\n")
    return said(draft)


def srt(*cues: str) -> list[str]:
    numbered = [f"{number}\n{block.replace('.', ',', 2)}" for number, block in enumerate(cues, 1)]
    draft = read_srt("\n\n".join(numbered))
    return said(draft)


def test_cues_are_joined_and_begin_with_their_time():
    words = STORY[1].split()
    assert srt(cue(192, 194, *words[:4]), cue(194, 196, " ".join(words[4:]))) == [f"[0:03:12] {STORY[1]}"]


def test_a_pause_makes_a_paragraph():
    assert srt(cue(0, 1, "It was"), cue(2.9, 4, "not sound."), cue(6, 7, "It sank.")) == [
        "[0:00:00] It was not sound.",
        "[0:00:06] It sank.",
    ]


def test_a_long_speech_is_broken_where_a_sentence_ends():
    cues = [cue(second, second + 1, STORY[1][:50] if second % 2 else STORY[5]) for second in range(30)]
    found = srt(*cues)
    assert len(found) > 2
    assert all(500 < len(paragraph) < 800 and paragraph.endswith(".") for paragraph in found[:-1])


def test_captions_without_stops_are_broken_too():
    found = srt(*(cue(second, second + 1, f"the ferry sailed on day {second}") for second in range(300)))
    assert max(map(len, found)) < 1700


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("<v Ingrid Vale>We knew.</v>", "<v.loud Tomas O’Rell>Since when?"),
        ("INGRID VALE: We knew.", ">> Tomas O’Rell: Since when?"),
        ("&gt;&gt; Ingrid Vale: We knew.", "Tomas O’Rell: Since when?"),
    ],
)
def test_a_new_speaker_makes_a_paragraph(first, second):
    found = vtt(cue(0, 1, first), cue(1, 2, "All of us."), cue(2, 3, second))
    assert [paragraph.casefold() for paragraph in found] == [
        "[0:00:00] ingrid vale: we knew. all of us.",
        "[0:00:02] tomas o’rell: since when?",
    ]


def test_a_speaker_who_is_named_in_every_cue_is_named_once():
    assert vtt(cue(0, 1, "<v Ann Poe>We"), cue(1, 2, "<v Ann Poe>knew.")) == ["[0:00:00] Ann Poe: We knew."]


def test_two_voices_in_a_cue_and_arrows_without_a_name():
    assert vtt(cue(0, 1, "<v Ann>Yes.</v> <v Bo>No.</v>"), cue(1, 2, ">> Why?")) == [
        "[0:00:00] Ann: Yes.",
        "[0:00:00] Bo: No.",
        "[0:00:01] Why?",
    ]


def test_tags_go_and_signs_and_entities_stay():
    line = r"{\an8}<i>It</i> <c.x>was</c> <00:00:00.500>5 < 6 &amp; 7 > 3, R&D &lt;i&gt;"
    assert vtt(cue(0, 1, line)) == ["[0:00:00] It was 5 < 6 & 7 > 3, R&D <i>"]


def test_only_what_was_said_is_kept_of_webvtt():
    head = "WEBVTT - The ferry\nKind: captions"
    blocks = ["STYLE\n::cue { color: red }", "REGION\nid:a", "NOTE one\ntwo", "intro\n" + cue(0, 1, "Hello.")]
    assert vtt(*blocks, head=head) == ["The ferry", "[0:00:00] Hello."]


def test_captions_that_roll_are_not_doubled():
    first, second, third = "the ferry was not sound", "it is not sound now", "and nobody said so"
    cues = [
        cue(0, 2, " ", first.replace("ferry", "ferry<00:00:01.000><c>") + "</c>"),
        cue(2, 2.01, first, " "),
        cue(2.01, 4, first, second),
        cue(4, 4.01, second, " "),
        cue(4.01, 6, second, third),
    ]
    assert vtt(*cues) == [f"[0:00:00] {first} {second} {third}"]


def test_what_is_said_twice_is_kept():
    assert vtt(cue(0, 1, "No."), cue(1, 2, "No."), cue(2, 3, "No.", "Not now.")) == ["[0:00:00] No. No. No. Not now."]


def test_each_cue_has_its_time_where_its_words_begin():
    draft = read_srt(
        f"1\n{cue(5, 7, 'Ann Poe: The hull')}\n\n2\n{cue(7, 9, 'was never sound.')}".replace(".000", ",000")
    )
    assert draft is not None
    (paragraph,) = draft.paragraphs
    assert [(paragraph.text[it.offset :], it.label, it.number) for it in paragraph.landmarks] == [
        ("Ann Poe: The hull was never sound.", "0:00:05", 5),
        ("was never sound.", "0:00:07", 7),
    ]


def test_cues_out_of_order_lose_nothing():
    assert vtt(cue(60, 61, "second"), cue(0, 5, "first"), cue(1, 2, "within")) == [
        "[0:01:00] second",
        "[0:00:00] first within",
    ]


def test_lines_that_are_no_timing_are_words():
    text = "before\n\n7\n00:00:01,000 --> 00:00:02,000\n42\n\n0:99 -> x\n\n7\n0:05 --> 0:06\n\n8\n0:07 --> 0:08\nend"
    draft = read_srt(text)
    assert draft is not None
    assert said(draft) == ["before", "[0:00:01] 42 0:99 -> x", "[0:00:07] end"]


@pytest.mark.parametrize(
    "text", ["", "\n", "WEBVTT", "WEBVTT\n\nNOTE nothing", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n"]
)
def test_a_file_without_words_is_none(text):
    assert read_vtt(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "1\n0:01 --> 0:02\na\n\n" * 200_000,
        "0:01 --> 0:02\n" * 250_000,
        "\n" * 4_000_000,
        "WEBVTT\n\n0:01 --> 0:02\n" + "<v " * 1_000_000,
        "WEBVTT\n\n0:01 --> 0:02\n" + "{\\" * 1_000_000,
        "0:01 --> 0:02\n" + ">> A" * 1_000_000,
        "0:01 --> 0:02\n" + "A-" * 1_000_000,
        " " * 4_000_000 + "x",
        "1" * 4_000_000,
    ],
    ids=["cues", "times", "lines", "voices", "braces", "arrows", "names", "blanks", "digits"],
)
@pytest.mark.parametrize("read", [read_srt, read_vtt])
def test_a_hostile_file_of_the_largest_size_is_read_in_time(read, text):
    begun = time.process_time()
    draft = read(text)
    assert draft is None or max(map(len, draft.lines)) <= 20_000
    assert time.process_time() - begun < 30


LINES = st.lists(st.sampled_from(["the hull", "No.", "NAME: it", ">> so", "Ann Poe: x", "42", "", "a: b", "NOTE"]))
CUES = st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90), LINES))


@given(CUES, st.sampled_from([read_srt, read_vtt]))
def test_no_words_of_a_cue_are_lost(cues, read):
    said = [[f"{word}{place}" for word in ("said", "and")] for place in range(len(cues))]
    blocks = [cue(start, end, " ".join(words), *lines) for words, (start, end, lines) in zip(said, cues, strict=True)]
    draft = read("\n\n".join(blocks))
    kept = " ".join(draft.lines if draft else ()).split()
    assert [word for word in kept if word.startswith(("said", "and"))] == functools.reduce(operator.iadd, said, [])


PIECES = st.sampled_from(
    ["WEBVTT", "NOTE", "\n", "0:01 --> 0:02\n", "<v A>", "<", ">>", "A:", "&#10;", "&#x110000;", "7"]
)


@given(st.lists(PIECES | st.text(max_size=3)).map("".join), st.sampled_from([read_srt, read_vtt]))
def test_any_text_gives_a_draft_or_nothing(text, read):
    draft = read(text)
    assert isinstance(draft, Draft | None)
    assert draft is None or any(paragraph.strip() for paragraph in draft.lines)
