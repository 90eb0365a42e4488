"""Every text of the window is there in every language, and says the same."""

import ast
import re
from pathlib import Path

import pytest

from proofreading import KEYS, faults
from texts import ROOT, Text, Translated, UnreadableText, files, language_of, read, texts_of
from translations import listing, release

LANGUAGES = [language_of(it) for it in files()]
FILES = {language_of(it): it for it in files()}


def test_german_and_french_are_there() -> None:
    assert {"de", "fr"} <= set(LANGUAGES) <= KEYS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing_and_none_is_left_over(language: str) -> None:
    there = {it.text for it in read(FILES[language])}
    assert (set(texts_of()) - there, there - set(texts_of())) == (set(), set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert [it.text.source for it in read(FILES[language]) if not it.finished] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_values_keys_and_marks_of_its_text(language: str) -> None:
    finished = [it for it in read(FILES[language]) if it.finished]
    assert {it.text.source: list(faults(it, language)) for it in finished if any(faults(it, language))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_loads_is_made_of_what_was_translated(language: str, tmp_path: Path) -> None:
    release(FILES[language], tmp_path / "fresh.qm")
    assert FILES[language].with_suffix(".qm").read_bytes() == (tmp_path / "fresh.qm").read_bytes()


@pytest.mark.parametrize(
    ("source", "form", "fault"),
    [
        ("{n} notes on {name}", "{n} Notizen", "values"),
        ("Copy", "Kopieren {n}", "values"),
        ("<b>All</b>", "Alles", "HTML"),
        ("&File", "Datei", "letter"),
        ("Open one with Ctrl+O.", "Mit Ctrl+O öffnen.", "keys"),
        ("Open one with Ctrl+O.", "Mit Strg+P öffnen.", "keys"),
        ("F7 opens one.", "F6 öffnet einen.", "keys"),
        (" and more", "und mehr", "blank"),
        ("Open…", "Öffnen", "ellipsis"),
        ("says", '"sagt"', "straight"),
    ],
)
def test_a_slip_in_a_translation_is_seen(source: str, form: str, fault: str) -> None:
    (found,) = faults(Translated(Text(source), (form,), finished=True), "de")
    assert fault in found
    assert not any(faults(Translated(Text(source), (source,), finished=True), "en"))


@pytest.mark.parametrize(
    "form",
    [
        "Copié\u00a0: «\u00a0non\u00a0»\u202f; 10\u202f%, p.\u00a0{page}, nº\u00a0{page}\u202f?",
        "Un «\u00a0?\u00a0» à 08:30",
        "Textes (*.txt);;Tous (*)",
    ],
)
def test_well_set_french_is_let_pass(form: str) -> None:
    assert list(faults(Translated(Text(form), (form,), finished=True), "fr")) == []


@pytest.mark.parametrize(
    ("form", "rule"),
    [
        ("«\u202fnon\u00a0»", "« »"),
        ("«\u00a0non »", "« »"),
        ("Copié\u202f: 3", "colon"),
        ("Copié :", "colon"),
        ("en 2026: rien", "colon"),
        ("non\u00a0; oui", "; ? ! %"),
        ("non?", "; ? ! %"),
        ("10 %", "; ? ! %"),
        ("Bonjour\u202fvous", "; ? ! %"),
        ("p. {page}", "p. or nº"),
        ("nº{page}", "p. or nº"),
    ],
)
def test_french_that_is_set_otherwise_is_seen(form: str, rule: str) -> None:
    assert any(rule in it for it in faults(Translated(Text(form), (form,), finished=True), "fr"))
    assert not any(faults(Translated(Text(form), (form,), finished=True), "de"))


def test_a_form_that_french_says_of_none_too_says_no_1() -> None:
    text = Text("{n} notes", plural=True)
    (found,) = faults(Translated(text, ("1 note", "{n} notes"), finished=True), "fr")
    assert "also of none" in found
    assert not any(faults(Translated(text, ("1 Notiz", "{n} Notizen"), finished=True), "de"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_way_through_the_menus_is_told_in_the_words_of_the_menus(language: str) -> None:
    words = {it.text.source: it.forms[0] for it in read(FILES[language]) if not it.text.plural}
    menus = {it.replace("&", ""): it for it in words if re.fullmatch(r"\w*&\w+", it)}
    told = 0
    for source, form in words.items():
        for menu in re.findall(r"(\w+) › ", source):
            command = max((it for it in words if f"{menu} › {it}" in source), key=len)
            way = form.partition(f"{words[menus[menu]].replace('&', '')} › ")[2]
            assert words[command] in way, source
            told += 1
    assert told


def test_the_form_for_one_may_leave_out_the_number_and_the_one_for_many_may_not() -> None:
    text = Text("{n} notes", plural=True)
    assert not any(faults(Translated(text, ("eine Notiz", "{n} Notizen"), finished=True), "de"))
    assert any(faults(Translated(text, ("eine Notiz", "Notizen"), finished=True), "de"))


def program(folder: Path, code: str) -> Path:
    (folder / "part.py").write_text(code, encoding="utf-8")
    return folder


def test_texts_are_found_with_their_sense_and_as_counts(tmp_path: Path) -> None:
    code = 'tr("Open") + tr("Open", "not closed") + counted(2, "1 “note”", "{n} notes")\nforms("once", "{n} times")'
    found = texts_of(program(tmp_path, code))
    assert set(found) == {
        Text("Open"),
        Text("Open", "not closed"),
        Text("{n} notes", plural=True),
        Text("{n} times", plural=True),
    }
    assert 'translate("Readback", "Open", "not closed")' in listing(found)
    assert 'translate("Readback", "{n} notes", "", 0)' in listing(found)


@pytest.mark.parametrize("code", ['tr("a" + b)', 'tr(f"{n} notes")', "counted(2, one, many)"])
def test_a_text_that_is_put_together_is_refused(code: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableText, match=r"part\.py, line 1"):
        texts_of(program(tmp_path, code))


def test_the_packaged_program_carries_what_the_window_loads_and_no_more() -> None:
    spec = (ROOT / "build" / "readback.spec").read_text(encoding="utf-8")
    (pattern,) = (
        it.value.args[0]
        for it in ast.parse(spec).body
        if isinstance(it, ast.Assign) and ast.unparse(it.targets[0]) == "unwanted" and isinstance(it.value, ast.Call)
    )
    unwanted = re.compile(ast.literal_eval(pattern))
    for place in ("PySide6/Qt/translations/", "PySide6/translations/"):
        assert all(not unwanted.search(f"{place}qtbase_{language}.qm") for language in LANGUAGES)
        assert unwanted.search(f"{place}qtbase_ja.qm")
        assert unwanted.search(f"{place}qt_help_de.qm")
    assert not unwanted.search("resources/translations/readback_de.qm")
    assert unwanted.search("resources/translations/readback_de.ts")
