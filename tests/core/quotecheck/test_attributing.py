"""In a language that the engine knows no names in, speakers are told by the words beside the marks."""

import re

import pytest

from quotecheck_desk import article, wordings
from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind
from readback.core.quotecheck.attributing import attributed
from readback.core.text import Span

MARKS = re.compile(r"„([^“]*)“|«\s?([^»]*?)\s?»")


def told(text: str, language: str) -> list[tuple[list[str], str]]:
    """The parts of each quotation, and who is named."""
    made = article(text)
    spans = [Span(*match.span(match.lastindex or 1)) for match in MARKS.finditer(text)]
    said = [Quotation((it,), QuotationKind.DIRECT, None, None, None, Confidence.UNKNOWN, "marks") for it in spans]
    found = attributed(made, Analysis(made.id, "test", quotations=tuple(said), language=language), wordings())
    names = [it.speaker.name if it.speaker else "" for it in found.quotations]
    return [([span.of(text) for span in it.spans], name) for it, name in zip(found.quotations, names, strict=True)]


def speakers(text: str, language: str) -> list[str]:
    return [name for _, name in told(text, language)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Wir fahren nicht“, sagte Bürgermeisterin Anke Petersen am Dienstag.", "Anke Petersen"),
        ("„Wir fahren nicht“, sagte der Vorsitzende des Beirats, Joachim Brandt.", "Joachim Brandt"),
        ("„Wir fahren nicht“, so Innenministerin Dr. Petersen weiter.", "Petersen"),
        ("„Wir fahren nicht“, sagte Ursula von der Mühlen im Rathaus.", "Ursula von der Mühlen"),
        ("Joachim Brandt vom Beirat ist verärgert: „Wir fahren nicht.“", "Joachim Brandt"),
        ("Laut Anke Petersen gibt es kein Zurück: „Wir fahren nicht.“", "Anke Petersen"),
        ("Anke Petersen nannte das einen Fehler. „Wir fahren nicht“, sagte sie.", "Anke Petersen"),
        ("Am Dienstag sagte Anke Petersen in Wehrsund: „Wir fahren nicht.“", "Anke Petersen"),
        ("Anke Petersen sprach von „zu vielen Fehlern“.", "Anke Petersen"),
        ("„Wir fahren nicht“, sagte eine Sprecherin der Stadt.", ""),
        ("Auf dem Schild stand „Betreten verboten“.", ""),
    ],
)
def test_a_speaker_is_named_in_german(text: str, name: str) -> None:
    assert speakers(text, "de") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("« Nous ne partons pas », a déclaré la maire Claire Fontenay mardi.", "Claire Fontenay"),
        ("« Nous ne partons pas », a précisé l’armatrice d’Étel, Hélène Kerbrat.", "Hélène Kerbrat"),
        ("Selon Claire Fontenay, « nous ne partons pas ».", "Claire Fontenay"),
        ("Étienne Morvan est furieux : « Nous ne partons pas. »", "Étienne Morvan"),
        ("Étienne Morvan n’est pas convaincu. « Nous ne partons pas », a-t-il dit.", "Étienne Morvan"),
        ("« Nous ne partons pas », explique une passagère.", ""),
    ],
)
def test_a_speaker_is_named_in_french(text: str, name: str) -> None:
    assert speakers(text, "fr") == [name]


def test_an_attribution_within_french_marks_is_not_what_was_said() -> None:
    assert told("« Si les bus s’arrêtent, dit Étienne Morvan, personne n’arrivera. »", "fr") == [
        (["Si les bus s’arrêtent,", "personne n’arrivera."], "Étienne Morvan")
    ]
    assert told("Claire Fontenay est là. « Le bac partira, assure-t-elle, à midi. »", "fr") == [
        (["Le bac partira,", "à midi."], "Claire Fontenay")
    ]


def test_what_goes_on_is_said_by_the_one_who_spoke() -> None:
    text = "„Wir fahren nicht“, sagte Anke Petersen. „Nicht im Herbst.“\n„Wenn es regnet“, sagte Petersen, „dann nie.“"
    assert speakers(text, "de") == ["Anke Petersen"] * 4


def test_a_last_name_stands_for_the_one_who_has_it() -> None:
    text = "Anke Petersen und Joachim Brandt stritten.\n„Wir fahren nicht“, sagte Brandt."
    assert speakers(text, "de") == ["Joachim Brandt"]


def test_where_the_engine_knows_the_names_nothing_is_added() -> None:
    assert speakers("„We are not sailing“, said Anke Petersen.", "en") == [""]
