"""Every form of a name is found, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.outgoing.forms import Forms, written


def put(name: str, text: str, *aliases: str) -> str:
    return Forms(written(name, aliases)).replaced(text, "a harbour official")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Mira Okonjo", "Mira Okonjo"),
        ("Mira Okonjo", "Okonjo"),
        ("Mira Okonjo", "OKONJO"),
        ("Mira Okonjo", "mira okonjo"),
        ("Mira Okonjo", "Okonjo, Mira"),
        ("Mira Okonjo", "M. Okonjo"),
        ("Mira Okonjo", "M.O."),
        ("Mira Jane Okonjo", "M. J. Okonjo"),
        ("Mira Jane Okonjo", "Mira Okonjo"),
        ("Dr Mira Okonjo", "Mira Okonjo"),
        ("Angela Merkel", "Angela Merkels"),
        ("Angela Merkel", "Merkels"),
        ("Jana Nováková", "Janou Novákovou"),
        ("Jana Nováková", "Novákové"),
        ("José García", "Jose Garcia"),
        ("Jose Garcia", "José García"),
        ("Jürgen Müller", "Juergen Mueller"),
        ("Bashar al-Assad", "Assad"),
        ("Bashar al-Assad", "Bashar al Assad"),
        ("Liam O’Bagy", "Liam O'Bagy"),
        ("Liam O’Bagy", "O&#x27;Bagy"),
        ("Иван Петров", "Ивана Петрова"),
    ],
)
def test_a_name_is_met_in_every_form(name: str, words: str) -> None:
    assert put(name, f"so said {words}, who runs it") == "so said a harbour official, who runs it"


def test_possession_stays_and_a_sentence_begins_with_a_capital() -> None:
    assert put("Mira Okonjo", "Okonjo’s boat. Okonjo said: “Okonjo left.”") == (
        "A harbour official’s boat. A harbour official said: “a harbour official left.”"
    )


def test_an_address_with_a_name_goes_and_a_files_name_is_taken_whole() -> None:
    told = "see https://sound.example/okonjo-says-no.html and okonjo_notes.docx or mira.okonjo@port.example"
    assert put("Mira Okonjo", told) == "see a harbour official and a harbour official or a harbour official"
    assert put("Mira Okonjo", "https://sound.example/okonjo-says-no.html") == ""


def test_other_words_are_left_alone() -> None:
    told = "He will ask the willing Williams about okonjos and merkelish things in the U.S. at 9 a.m."
    assert put("Will Young", told, "Will") == told
    assert put("Ursula Smith", "in the U.S. at 9") == "in the U.S. at 9"
    assert put("Ana May", "in maybe May, mayor") == "in maybe a harbour official, mayor"


def test_other_forms_that_the_name_desk_has_are_forms() -> None:
    assert put("Mira Okonjo", "Mimi said", "Mimi") == "A harbour official said"


def test_a_name_without_letters_is_met_nowhere() -> None:
    assert Forms(written("…")).hits("… and …") == []


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_stands_around_it_the_full_name_is_found_as_a_word(before: str, after: str) -> None:
    forms = Forms(written("Mira Okonjo"))
    left = forms.replaced(f"{before} Mira Okonjo {after}", "X")
    assert "okonjo" not in left.lower()


@given(st.text(max_size=60))
def test_hits_are_in_order_and_apart(text: str) -> None:
    hits = Forms(written("Mira Okonjo", ["A", "1"])).hits(f"{text} Okonjo {text}M.O.")
    ends = [edge for it in hits for edge in (it.span.start, it.span.end)]
    assert ends == sorted(ends)
