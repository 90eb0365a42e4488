"""What the network learns from: labels of words, and spans that stay true in every dress of a text."""

import json
import random
from pathlib import Path

import pytest
from augment import one_word_lower, without_stop
from corpora import Passage
from hypothesis import given
from hypothesis import strategies as st
from lessons import Teacher
from readings import ANSWERS, ASKS, Source, dressed, plain, pool, read
from remarked import remarked
from shares import BASE, FOLDS, RAW, fold_of
from silver import told
from swap import Pool, Swap
from tasks import LABELS, TASKS, UNKNOWN, labels

from readback.extraction.pieces import Pieces

NAMES, CUE = TASKS[0], TASKS[1]
TEXT = "Ingrid Vale said so in Porto Covo"
WORDS = [(0, 6), (7, 11), (12, 16), (17, 19), (20, 22), (23, 28), (29, 33)]


def test_every_label_has_a_column_of_its_own():
    columns = [(task.start + at) for task in TASKS for at in range(task.size)]
    assert columns == list(range(LABELS))
    assert [len(task.labels) for task in TASKS] == [task.size for task in TASKS]


def test_words_of_a_span_begin_it_and_go_on_with_it():
    assert labels(NAMES, WORDS, [(0, 11, "PERSON"), (23, 33, "PLACE"), (12, 16, "CUE")]) == [1, 2, 0, 0, 0, 3, 4]
    assert labels(CUE, WORDS, [(0, 11, "PERSON"), (12, 16, "CUE")]) == [0, 0, 1, 0, 0, 0, 0]


def test_a_word_that_a_span_cuts_is_unknown():
    assert labels(NAMES, WORDS, [(0, 9, "PERSON")])[:2] == [1, UNKNOWN]


@given(st.integers(0, 2**20))
def test_other_names_leave_every_span_on_its_own_words(seed):
    passage = Passage(TEXT, ((0, 11, "PERSON"), (23, 33, "PLACE")))
    said = ((0, 11, "SPEAKER"), (12, 16, "CUE"), (17, 33, "REPORTED"))
    change = Swap(Pool(("Amal", "Li"), ("O’Bagy", "Çelik"), ("Quito", "New Delhi")), random.Random(seed))
    other, moved = change.both(passage, said)
    (person, place), (speaker, cue, reported) = other.names, moved
    assert person[:2] == speaker[:2]
    assert other.text[cue[0] : cue[1]] == "said"
    assert other.text[reported[0] : reported[1]] == "so in " + other.text[place[0] : place[1]]
    assert other.text == f"{other.text[: person[1]]} said so in {other.text[place[0] :]}"


@given(st.integers(0, 2**20))
def test_an_organisation_has_one_other_name_all_over_a_document(seed):
    passage = Passage(
        "The Harbour Board met. The Harbour Board (HB) left", ((4, 17, "ORG"), (27, 40, "ORG"), (42, 44, "ORG"))
    )
    change = Swap(Pool((), (), (), ("Tram Union", "Aalto Oy")), random.Random(seed))
    first, second, short = (change.passages([passage])[0].text[s:e] for s, e, _ in change.passages([passage])[0].names)
    assert first == second
    assert first in {"Tram Union", "Aalto Oy"}
    assert short == "HB"


@given(st.integers(0, 2**20))
def test_a_word_without_its_capital_is_one_word(seed):
    text = "The Harbour Board met Ingrid Vale"
    other = one_word_lower(text, random.Random(seed))
    assert [a for a, b in zip(text, other, strict=True) if a != b] in [["H"], ["B"], ["I"], ["V"]]


def test_a_stop_that_belongs_to_a_name_stays():
    assert without_stop(Passage("He went to the U.S.", ((15, 19, "PLACE"),))).text == "He went to the U.S."
    assert without_stop(Passage("He went home.", ())).text == "He went home"
    assert without_stop(Passage("Did he?", ())).text == "Did he?"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“It was rust all over,” said Ann Lee.", ["Ann Lee"]),
        ("“It was rust all over,” Sen. Lee said. “We saw it on every single day.”", ["Lee", "Lee"]),
        ("“It was rust all over,” Chairwoman Ann Lee added.", ["Ann Lee"]),
        ("Ann Lee said in a letter: “It was rust all over.”", ["Ann Lee"]),
        ("“It was rust all over,” she said.", ["she"]),
        ("It was the so-called “rust all over it” bridge.", []),
        ("“It was rust,” said Ann Lee.", []),
        ("“It was rust all over,” said Ann Lee. It broke in “the middle of the night”.", ["Ann Lee", "Ann Lee"]),
    ],
)
def test_letters_alone_tell_who_said_what(text: str, who: list[str]):
    assert [text[slice(*quote["speaker"])] for quote in told(text)] == who


def test_a_document_that_nobody_annotated_teaches_who_said_what_alone(tmp_path: Path):
    file = tmp_path / "x.jsonl"
    file.write_text(json.dumps({"id": "x", "text": "“It was rust all over,” said Ann Lee."}), encoding="utf-8")
    (source,) = read(file)
    assert not source.tasks
    reading = plain(source)
    (asks,), (answers,) = ([it for it in reading.spans if it[2].startswith(kind)] for kind in (ASKS, ANSWERS))
    assert reading.text[slice(*asks[:2])] == "It was rust all over,"
    assert reading.text[slice(*answers[:2])] == "Ann Lee"


def test_a_stage_that_is_heard_reads_what_nobody_annotated_as_often_as_said():
    heard = BASE.heard(0.5).shares
    assert {name: sum(shares) for name, shares in heard.items() if name in RAW} == pytest.approx(
        {name: times / 2 for name, times in RAW.items()}
    )
    assert heard.keys() - RAW.keys() == BASE.shares.keys()


def test_every_fold_has_documents():
    assert sorted({fold_of(f"wikinews-{number}") for number in range(100)}) == list(range(FOLDS))


@pytest.mark.parametrize("seed", range(30))
def test_other_marks_leave_every_offset_on_its_words(seed):
    text = 'Ingrid Vale said "It was rust. We saw the crack in Porto every day of that year," and left.'
    at = text.index
    said, place = [at("It was"), at(',"') + 1], [at("Porto"), at("Porto") + 5]
    quote = {
        "start": said[0],
        "end": said[1],
        "kind": "direct",
        "speaker": "Ingrid Vale",
        "mention": [0, 11],
        "cue": None,
    }
    line = {
        "text": text,
        "people": [{"name": "Ingrid Vale", "mentions": [[0, 11]]}],
        "places": [{"name": "Porto", "mentions": [place]}],
        "organisations": [],
        "quotes": [quote],
    }
    other = remarked(line, random.Random(seed))

    def words(span):
        return other["text"][span[0] : span[1]]

    assert words(other["places"][0]["mentions"][0]) == "Porto"
    assert {words(part["mention"]) for part in other["quotes"]} == {"Ingrid Vale"}
    spoken = " ".join(words((part["start"], part["end"])) for part in other["quotes"])
    assert spoken.replace("‘", "").replace("’", "") == text[slice(*said)]
    assert '"' not in other["text"]
    assert other["text"].count("“") == len(other["quotes"])


def document(folder: Path) -> Source:
    text = "Ferry line warned\n\n“It was rust,” said Ingrid Vale in Porto.\n\nShe said the pier was sound."
    at = text.index
    quotes = [
        {
            "start": at("It was"),
            "end": at("It was") + 12,
            "kind": "direct",
            "mention": [at("Ingrid"), at("Ingrid") + 11],
        },
        {"start": at("the pier"), "end": len(text) - 1, "kind": "indirect", "mention": [at("She"), at("She") + 3]},
        {"start": 0, "end": 5, "kind": "title", "mention": None},
    ]
    line = {
        "id": "x",
        "text": text,
        "people": [{"name": "Ingrid Vale", "mentions": [[at("Ingrid"), at("Ingrid") + 11]]}],
        "places": [],
        "organisations": [],
        "quotes": [{**quote, "cue": None} for quote in quotes],
    }
    file = folder / "x.jsonl"
    file.write_text(json.dumps(line), encoding="utf-8")
    (source,) = read(file)
    return source


@pytest.mark.parametrize("seed", range(20))
def test_a_document_keeps_its_spans_in_every_dress(tmp_path: Path, seed: int):
    source = document(tmp_path)
    as_it_is, other = plain(source), dressed(source, pool([source]), 0.5, random.Random(seed))
    kinds = [kind for _, _, kind in as_it_is.spans if not kind.startswith((ASKS, ANSWERS))]
    assert kinds == [kind for _, _, kind in other.spans if not kind.startswith((ASKS, ANSWERS))]
    assert sorted(kinds) == ["PERSON", "REPORTED", "SPEAKER", "SPEAKER", "SPOKEN"]
    for start, end, kind in other.spans:
        words = other.text[start:end].lower()
        assert {"SPOKEN": words == "it was rust,", "REPORTED": words == "the pier was sound"}.get(kind, True)
    assert as_it_is.tasks == other.tasks == {task.name for task in TASKS}


@pytest.mark.parametrize("seed", range(20))
def test_told_words_are_linked_with_those_for_their_speaker(tmp_path: Path, seed: int):
    source = document(tmp_path)
    reading = dressed(source, pool([source]), 0.0, random.Random(seed))
    teacher = Teacher(Pieces(["[CLS]", "[SEP]", "[UNK]"]))
    words = [word for _, _, word in teacher.words(reading.text)]
    (lesson,) = teacher.lessons(reading, 96, 0.0)
    linked = [
        [" ".join(words[lesson.window.words[at][0]] for at in part).lower() for part in link] for link in lesson.links
    ]
    assert linked == [["it was rust ,", "ingrid vale"], ["the pier was sound", "she"]]
