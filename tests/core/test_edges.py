"""A passage keeps its words and yet says something else: that is noticed at its edges."""

import pytest

from readback.core.anchors import CONTEXT, FARTHEST, Placement, State, anchor_for, place, stands
from readback.core.text import Span
from readback.core.versions import carried

HEAD = "The court heard the harbour board on Monday, and nobody spoke up. "
TAIL = " The board has a week to answer, and the lawyer said that they would do so in writing."


def state(text: str, passage: str, old: str, new: str) -> State:
    """Where a note on a passage stands when a piece of the text is another one."""
    start = text.index(passage)
    assert old in text
    return place(anchor_for(text, Span(start, start + len(passage))), text.replace(old, new, 1)).state


@pytest.mark.parametrize(
    "grown",
    [
        "12,000",
        "12.5",
        "120",
        "12:30",
        "12-15",
        "12–15",
        "12/3",
        "12%",
        "12½",
        "-12",
        "−12",
        "0.12",
        "$12",
        "€12",
        "112",
        "12+",
        "12℃",
        "12′",
        "12\u200d0",
        ">12",
        "≤12",
        "~12",
        "₽12",
        "US$12",
    ],
)
def test_a_number_that_grew_out_of_its_passage_is_not_in_place(grown: str) -> None:
    text = f"{HEAD}It imposed a fine of 12 on the owners.{TAIL}"
    assert state(text, "12", "12", grown) is State.TO_PLACE
    assert state(text, "a fine of 12", "12", grown) is State.TO_PLACE
    assert state(text, "12 on the owners", "12", grown) is State.TO_PLACE


@pytest.mark.parametrize(
    "unit", ["12 km", "12 bn", "12 000", "12 million", "12 %", "12 percent", "12 euros", "12 days"]
)
def test_a_number_that_got_a_unit_is_to_be_checked(unit: str) -> None:
    text = f"{HEAD}It imposed a fine of 12 on the owners.{TAIL}"
    assert state(text, "imposed a fine of 12", "12", unit) is State.MOVED


@pytest.mark.parametrize(
    ("word", "grown"),
    [
        ("fatal", "non-fatal"),
        ("fatal", "non‑fatal"),
        ("harmed", "unharmed"),
        ("could", "couldn’t"),
        ("could", "couldn't"),
        ("hope", "hopeless"),
        ("smoke", "smoke-free"),
        ("well", "wells"),
        ("it", "it’s"),
        ("Emile", "Emile\u0301"),
        ("safe", "safe\u200c\u0645"),
        ("👩", "👩\u200d👧"),
        ("👍", "👍🏽"),
    ],
)
def test_a_word_that_grew_out_of_its_passage_is_not_in_place(word: str, grown: str) -> None:
    text = f"{HEAD}They called {word} what had been seen there.{TAIL}"
    assert state(text, word, f" {word} ", f" {grown} ") is State.TO_PLACE
    assert state(text, f"They called {word}", f" {word} ", f" {grown} ") is not State.IN_PLACE
    inside = f"They called {word} what had been seen there"
    assert state(text, inside, f" {word} ", f" {grown} ") is not State.IN_PLACE


@pytest.mark.parametrize("more", [" to nothing", " never to meet again", " under no law", " on 12 of them"])
def test_a_passage_at_the_end_of_its_text_is_checked_when_the_sentence_goes_on(more: str) -> None:
    text = f"{HEAD}The owner agreed"
    assert state(text, "The owner agreed", "agreed", f"agreed{more}") is State.MOVED
    assert state(text, "The owner agreed", "agreed", "agreed\nMore to follow.") is State.IN_PLACE


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("owner agreed to pay", "owner never agreed to pay"),
        ("agreed to pay", "agreed not to pay"),
        ("agreed to pay", "agreed nothing to pay"),
        ("the owner agreed", "no owner agreed"),
    ],
)
def test_a_word_beside_a_passage_that_turns_it_is_to_be_checked(old: str, new: str) -> None:
    text = f"{HEAD}In the end the owner agreed to pay for all of it.{TAIL}"
    assert state(text, "owner agreed", old, new) is not State.IN_PLACE
    assert state(text, "the owner agreed", "The board has", "The board had") is State.IN_PLACE


@pytest.mark.parametrize(
    ("text", "passage", "old", "new"),
    [
        ("The captain doubted that the boat was sound in May.", "the boat was sound", "doubted", "said"),
        ("The captain said on that day that the boat was sound.", "the boat was sound", "said on", "denied on"),
        ("The board closed the pier, the yard and all else.", "the pier", "all else", "not else"),
        ("The pier opens at 6 p.m. on Friday, and all may come.", "opens at 6 p.m.", "Friday", "Sunday"),
        ("Nobody told Dr. Vale of it.", "Vale of it", "Nobody", "Somebody"),
        ("Closed:\nPier A\nPier B\nOpen:\nPier C\nPier D", "Pier A", "Closed", "Open"),
        ("Closed:\nPier A\nPier B\nOpen:\nPier C\nPier D", "Pier B", "Closed", "Open"),
        ("Aurora · 12 · 140 · sound\nCorona · 14 · 150 · leaking", "sound", "Aurora", "Borealis"),
        ("It was so. “The ferry was safe in May,” said Vale.", "The ferry was safe", "“The ferry", "The ferry"),
        ("They said that ‘the ferry was safe’ in May.", "the ferry was safe", "‘the", "the"),
        ("Vale wrote that the ferry was safe.", "the ferry was safe", "safe.", "safe?"),
        ("船長は光を見たと事務所に話した。", "光を見た", "話した", "話さなかった"),
        ("Скипер сказал, что паром был цел.", "паром был цел", "сказал", "забыл"),
    ],
)
def test_a_passage_whose_sentence_says_something_else_is_to_be_checked(
    text: str, passage: str, old: str, new: str
) -> None:
    whole = f"{HEAD}\n{text}\n{TAIL}"
    assert state(whole, passage, old, new) is State.MOVED
    assert state(whole, passage, "nobody spoke", "somebody spoke") is State.IN_PLACE
    assert state(whole, passage, "in writing", "by word of mouth") is State.IN_PLACE


@pytest.mark.parametrize("put", ["They left. ", "They left! ", "They left?” ", "They left:\nthen came back.\n"])
def test_another_sentence_beside_a_passage_may_be_another_one(put: str) -> None:
    text = f"{HEAD}{put}The owner agreed to pay for all of it.{TAIL}"
    assert state(text, "The owner agreed to pay for all of it.", put, "No one stayed. ") is State.IN_PLACE
    assert state(text, "The owner agreed to pay", "The board has a week", "The law gives them") is State.IN_PLACE


@pytest.mark.parametrize(
    ("text", "passage", "old", "new"),
    [
        ("検査官は古い桟橋で十二か所の亀裂を見つけたと述べた。", "古い桟橋で十二か所の亀裂を見つけた", "十二", "十三"),
        ("検査官は古い桟橋で亀裂を見つけたと述べた。", "古い桟橋で亀裂を見つけ", "見つけた", "見つけない"),
        ("检查员在旧码头发现了十二处裂缝，但是船长没有告诉任何人。", "但是船长没有告诉任何人", "没有", "已经"),
        ("وجد المفتشون ١٢ شرخا في الرصيف القديم ولم يخبروا أحدا", "١٢ شرخا في الرصيف القديم", "١٢", "١٣"),
        ("Проверяющие нашли 12 трещин, но капитан никому не сказал.", "но капитан никому не сказал", "не", "же"),
        ("Οι επιθεωρητές δεν βρήκαν ρωγμή στην παλιά προβλήτα", "δεν βρήκαν ρωγμή στην παλιά", "δεν", "που"),
        ("निरीक्षकों ने १२ दरारें पाईं और लिखा", "ने १२ दरारें पाईं और", "१२", "१३"),
        ("That was 12½ tonnes of coal on board", "was 12½ tonnes of coal", "½", "¼"),
    ],
)  # fmt: skip
def test_in_scripts_whose_words_are_not_known_a_passage_is_exact_or_nothing(
    text: str, passage: str, old: str, new: str
) -> None:
    assert state(text, passage, old, new) is State.TO_PLACE
    whole = f"{HEAD}\n{text}\n{TAIL}"
    assert state(whole, passage, old, new) is State.TO_PLACE
    assert state(whole, passage, HEAD, f"Corrected. {HEAD}") is State.IN_PLACE


TWINS = (
    "The Aurora left at six with coal, the harbour office said.\n"
    "The Borealis left at nine with coal, the harbour office said.\n"
    "The weather was fair all day, and nobody thought of it again."
)


def test_of_passages_with_the_same_words_the_one_that_is_left_is_not_taken_for_the_other() -> None:
    start = TWINS.rindex("the harbour office")
    anchor = anchor_for(TWINS, Span(start, start + len("the harbour office")))
    kept = TWINS[: TWINS.index("The Borealis")] + TWINS[TWINS.index("The weather") :]
    assert place(anchor, kept).state is not State.IN_PLACE
    assert place(anchor, f"Corrected.\n{TWINS}").state is State.IN_PLACE


LIVE = "".join(
    f"{hour} – {words}. This page is being updated.\nRead more in our live coverage below.\n"
    for hour, words in (("9:05", "The pier was open"), ("10:15", "Nobody was hurt"), ("11:25", "Two were hurt"))
)


@pytest.mark.parametrize("passage", ["This page is being updated", "Read more in our live coverage below.", "page"])
def test_of_words_that_stand_in_every_entry_those_of_another_are_not_taken(passage: str) -> None:
    start = LIVE.rindex(passage)
    anchor = anchor_for(LIVE, Span(start, start + len(passage)))
    assert place(anchor, LIVE[: LIVE.index("11:25")]).state is State.TO_PLACE
    newer = f"12:35 – The mayor was told. This page is being updated.\n{LIVE}"
    assert place(anchor, newer) == Placement(State.IN_PLACE, anchor.span.moved(len(newer) - len(LIVE)))


def test_a_paragraph_that_stands_among_others_is_to_be_checked() -> None:
    line = "The company did not comment when asked."
    text = f"{HEAD}\n{line}\n{TAIL}"
    anchor = anchor_for(text, Span(text.index(line), text.index(line) + len(line)))
    assert place(anchor, f"{TAIL}\nBrook runs the buses in the south.\n{line}\nIt rained.").state is State.MOVED


def test_an_anchor_keeps_as_much_of_its_surroundings_as_it_takes() -> None:
    alone = anchor_for(TWINS, Span(4, 10))
    assert (len(alone.before), len(alone.after)) == (4, CONTEXT)
    twice = anchor_for(TWINS * 9, Span(len(TWINS) + 4, len(TWINS) + 10))
    assert len(twice.before) == len(TWINS) + 4
    assert CONTEXT < len(twice.after) <= FARTHEST


@pytest.mark.parametrize(
    ("old", "new"),
    [("a fine of 12 ", "a fine of 120 "), ("was sound", "wasn’t sound"), ("was sound", "was soundless")],
)
def test_a_note_is_not_carried_to_a_version_in_which_its_last_word_grew(old: str, new: str) -> None:
    text = f"{HEAD}It imposed a fine of 12 since the boat was sound.{TAIL}"
    for passage in ("a fine of 12", "the boat was", "the boat was sound"):
        start = text.index(passage)
        anchor = anchor_for(text, Span(start, start + len(passage)))
        changed = text.replace(old, new)
        moved = carried(anchor, text, changed)
        if moved != anchor:
            assert stands(anchor, changed, moved.span)
