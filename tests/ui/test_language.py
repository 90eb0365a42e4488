"""The language of the window: which one it is, its plural forms, lists, order and dates."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from readback import settings
from readback.core.errors import Leak
from readback.core.query import parse
from readback.core.query_names import Field
from readback.resources import resource
from readback.settings import Settings
from readback.ui import language
from readback.ui.keys.menus import menu_names
from readback.ui.language import field_query, language_names, languages, speak, told_language, wanted, window_language
from readback.ui.manual.window import HelpWindow
from readback.ui.messages import foreign
from readback.ui.outgoing.look import where
from readback.ui.preferences.window import Preferences
from readback.ui.sizes import size
from readback.ui.style.theme import Theme
from readback.ui.words import clock, counted, day, figure, forms, in_marks, listed, ordering
from texts import Translated, read
from translations import release
from ui.desks import Desk


@pytest.fixture(autouse=True)
def _spoken(qapp: QCoreApplication) -> Iterator[None]:
    """What a test lets the window speak is over with it."""
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a small French translation."""
    (tmp_path / "readback_fr.ts").write_text(FRENCH, encoding="utf-8")
    release(tmp_path / "readback_fr.ts", tmp_path / "readback_fr.qm")
    return tmp_path


FRENCH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context><name>Readback</name>
<message numerus="yes"><source>{n} notes</source>
<translation><numerusform>{n} note</numerusform><numerusform>{n} notes en tout</numerusform></translation></message>
<message><source>“{words}”</source>
<translation>«\N{NARROW NO-BREAK SPACE}{words}\N{NARROW NO-BREAK SPACE}»</translation></message>
<message><source>So far, these pages are in English only.</source>
<translation>Ces pages ne sont pas encore traduites.</translation></message>
<message><source>en</source><comment>the code of the language of this translation</comment>
<translation>fr</translation></message>
</context></TS>
"""


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("", ["de-AT", "de"], "de"),
        ("", ["sv", "fr-CH"], "fr"),
        ("", ["sv"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("", ["en-GB", "de"], "en"),
        ("fr", ["de"], "fr"),
        ("en", ["de"], "en"),
        ("xx", ["de"], "en"),
    ],
)
def test_the_window_speaks_the_chosen_language_or_the_first_of_the_system_that_it_knows(
    chosen: str, system: list[str], spoken: str
) -> None:
    assert wanted(chosen, system, ("en", "de", "fr")) == spoken


def test_counts_have_the_plural_forms_of_the_language(folder: Path) -> None:
    assert [counted(n, "1 note", "{n} notes") for n in (0, 1, 2)] == ["0 notes", "1 note", "2 notes"]
    assert window_language() == "en"
    assert speak("fr", folder) == window_language() == "fr"
    notes = forms("1 note", "{n} notes")
    assert [counted(n, *notes) for n in (0, 1, 2)] == ["0 note", "1 note", "2 notes en tout"]


def test_what_is_not_translated_is_english_and_counts_as_in_english(folder: Path) -> None:
    speak("fr", folder)
    assert [counted(n, "1 word", "{n} words in {name}", name="“x”") for n in (1, 2)] == ["1 word", "2 words in “x”"]


def test_marks_numbers_dates_and_keys_are_those_of_the_language(folder: Path) -> None:
    speak("fr", folder)
    assert in_marks("oui") == "«\N{NARROW NO-BREAK SPACE}oui\N{NARROW NO-BREAK SPACE}»"
    assert figure(10000) == "10\N{NARROW NO-BREAK SPACE}000"
    assert listed(["A", "B", "C"]) == "A, B et C"
    assert day("2026-05-14", today=date(2026, 11, 2)) == "14 mai"
    assert day("2026-01-14", whole=True) == "14 janvier 2026"
    assert QKeySequence("Ctrl+Del").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Suppr"


@pytest.mark.parametrize(
    ("locale", "this_year", "whole"),
    [
        ("en_GB", "14 May", "14 May 2026"),
        ("en_US", "May 14", "May 14, 2026"),
        ("de_DE", "14. Mai", "14. Mai 2026"),
        ("fr_FR", "14 mai", "14 mai 2026"),
        ("ja_JP", "14 5月", "14 5月 2026"),
    ],
)
def test_a_day_is_written_as_where_the_reader_lives(locale: str, this_year: str, whole: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert day("2026-05-14", today=date(2026, 11, 2)) == this_year
    assert day("2026-05-14", whole=True) == whole


def test_the_time_of_day_follows_the_country() -> None:
    when = datetime(2026, 5, 14, 16, 5, tzinfo=UTC)
    QLocale.setDefault(QLocale("de_DE"))
    assert clock(when, there=True) == "16:05"
    QLocale.setDefault(QLocale("en_US"))
    assert clock(when, there=True).replace("\N{NARROW NO-BREAK SPACE}", " ").upper() == "4:05 PM"


@pytest.mark.parametrize(
    ("locale", "names"),
    [
        ("en_GB", "anna Änne Ärger Bert öl Zoe"),
        ("de_DE", "anna Änne Ärger Bert öl Zoe"),
        ("sv_SE", "anna Bert Zoe Änne Ärger öl"),
        ("C", "anna Änne Ärger Bert öl Zoe"),
    ],
)
def test_names_stand_as_in_a_dictionary_of_the_country(locale: str, names: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert sorted(sorted(names.split()), key=ordering()) == names.split()


def test_the_choice_names_each_language_as_its_speakers_do(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "system_languages", lambda: ["fr-BE"])
    assert languages(folder) == ("en", "fr")
    assert language_names(folder) == {"": "As the system (Français)", "en": "English", "fr": "Français"}


def test_searches_that_the_window_makes_have_the_fields_of_its_language(folder: Path) -> None:
    assert field_query(Field.PERSON, "Ada Brook") == 'person:"Ada Brook"'
    speak("fr", folder)
    assert field_query(Field.PERSON, "Ada Brook") == 'personne:"Ada Brook"'
    assert parse(field_query(Field.TAG, "prüfen"), date.max).fields == parse('étiquette:"prüfen"', date.max).fields


def test_the_help_says_in_the_language_of_the_window_that_it_is_in_english(
    folder: Path, theme: Theme, qtbot: QtBot
) -> None:
    def notes() -> list[str]:
        window = HelpWindow(resource("help"), theme)
        qtbot.addWidget(window)
        window.show_page("index.md")
        return [it.text() for it in window.findChildren(QLabel) if it.isVisible()]

    assert not any("English" in note for note in notes())
    speak("fr", folder)
    assert "Ces pages ne sont pas encore traduites." in notes()


@pytest.mark.parametrize("code", ["de", "fr"])
def test_each_translation_names_its_own_language(code: str) -> None:
    of_itself = [it for it in read(resource(f"translations/readback_{code}.ts")) if it.text.source == "en"]
    assert all(it == Translated(it.text, (code,), finished=True) for it in of_itself if it.finished)


def test_an_article_is_said_to_be_in_a_language_by_its_name_in_that_of_the_window() -> None:
    assert (told_language("pl"), told_language("no"), told_language("sw")) == ("Polish", "Norwegian", "Swahili")
    speak("de", resource("translations"))
    assert told_language("pl") == "Polnisch"
    assert "auf Polnisch" in foreign("pl")


def test_where_words_stand_that_must_not_leave_is_told_in_that_of_the_window() -> None:
    speak("de", resource("translations"))
    assert where(Leak("a.md", "line 2", "tape", "tape")) == "„tape“ in a.md, Zeile 2"
    assert where(Leak("a.csv", "row 3, line", "tape", "tape")) == "„tape“ in a.csv, Zeile 3, line"
    assert where(Leak("a.json", "articles[0].text", "tape", "tape")) == "„tape“ in a.json, articles[0].text"


def test_a_size_and_its_unit_stay_on_one_line() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert size(11_800) == "11,8\N{NO-BREAK SPACE}kB"


@pytest.mark.parametrize("code", ["de", "fr"])
def test_no_two_menus_have_the_same_letter(code: str) -> None:
    speak(code, resource("translations"))
    letters = [found for name, _ in menu_names().values() for found in re.findall(r"&(\w)", name.lower())]
    assert len(letters) == len(set(letters)) >= 6


def test_another_language_is_kept_and_counts_from_the_next_start(desk: Desk) -> None:
    desk.frame.actions["preferences"].trigger()
    (window,) = desk.window.findChildren(Preferences)
    choice = window.reading.language
    offered = [choice.box.itemText(at) for at in range(choice.box.count())]
    assert offered == ["As the system (English)", "English", "Deutsch", "Français"]
    assert not choice.later.isVisible()
    for at, (code, later) in enumerate([("", False), ("en", True), ("de", True)]):
        choice.box.setCurrentIndex(at)
        choice.box.activated.emit(at)
        assert (desk.looks.settings.language, choice.later.isVisible()) == (code, later)
    assert "next time Readback starts" in choice.later.text()


def test_the_program_speaks_the_language_that_was_chosen(tmp_path: Path) -> None:
    settings.save(Settings(language="de"), settings.settings_file())
    code = (
        "from readback.app import Readback, application_of\n"
        "from readback.compose import window_program\n"
        "application_of(['readback'])\n"
        "running = Readback(window_program, [])\n"
        "running.furnish()\n"
        "window = running.window\n"
        "from PySide6.QtGui import QKeySequence as Keys\n"
        "print(window.frame.actions['open'].shortcut().toString(Keys.SequenceFormat.NativeText), flush=True)\n"
        "import os; os._exit(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout, done.returncode) == ("Strg+O\n", 0), done.stderr
