"""Articles in other languages: what is in marks, and names only by a pipeline that is for them."""

from pathlib import Path

import pytest
import spacy

from extraction.conftest import article_of
from readback.core.analysis import Confidence, Kind
from readback.extraction import load_analyzer
from readback.extraction.language import language_of
from readback.resources import resource

GERMAN = (
    "Bürgermeister schweigt zum Hafen\n"
    "Der Bürgermeister der Stadt hat am Montag nicht sagen wollen, warum der Hafen geschlossen wurde. „Wir haben alles "
    "geprüft“, sagte Jörg Müller in Hamburg. Niemand wusste, wie lange die Fähren noch im Hafen liegen sollen."
)
ENGLISH = (
    "Mayor says nothing of the harbour\n"
    "The mayor of the city did not want to say on Monday why the harbour was closed. “We have looked at everything,” "
    "said Jon Miller in Hamburg. Nobody knew how long the ferries would lie in the harbour, or who was to pay for it."
)
FRENCH = (
    "Le maire ne dit rien du port\n« Nous avons tout vérifié », a dit lundi le maire de la ville, qui n'a pas voulu "
    "dire pourquoi le port avait été fermé ni combien de temps les bateaux allaient y rester."
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (GERMAN, "de"),
        (FRENCH, "fr"),
        ("", "en"),
        ("Hafen", "en"),
        ("Vale, Ingram, O’Rell, Santos, Müller " * 3 + "said that the board of the harbour was in the wrong.", "en"),
    ],
)
def test_the_language_is_told(text, language):
    assert language_of(text) == language


def found(analyzer, text):
    return analyzer.analyze(article_of(text), lambda *_: None, lambda: False)


def test_in_another_language_only_what_stands_in_marks_is_found(analyzer):
    analysis = found(analyzer, GERMAN)
    assert (analysis.language, analysis.entities, analysis.mentions) == ("de", (), ())
    (quotation,) = analysis.quotations
    assert [span.of(GERMAN) for span in quotation.spans] == ["Wir haben alles geprüft"]
    assert (quotation.speaker, quotation.confidence) == (None, Confidence.UNKNOWN)


@pytest.mark.parametrize("language", ["de", "xx"])
def test_a_pipeline_for_the_language_finds_its_names(tmp_path: Path, language: str):
    nlp = spacy.blank(language)
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "Jörg Müller"}])
    nlp.to_disk(tmp_path / "other")
    analyzer = load_analyzer(resource("model"), resource("gazetteer") / "places.tsv", tmp_path / "other")
    assert [entity.name for entity in found(analyzer, GERMAN).entities] == ["Jörg Müller"]
    english = found(analyzer, ENGLISH)
    assert [entity.name for entity in english.of_kind(Kind.PERSON)] == (["Jon Miller"] if language == "de" else [])
    assert found(analyzer, FRENCH).language == "fr"
