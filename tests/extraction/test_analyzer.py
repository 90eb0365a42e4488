import shutil
from itertools import pairwise

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from extraction.conftest import article_of
from readback.core.analysis import Analysis, Confidence, Kind, QuotationKind
from readback.core.article import Article
from readback.core.errors import Cancelled, ModelUnusable
from readback.extraction import load_analyzer
from readback.resources import resource

MODEL, PLACES = resource("model"), resource("gazetteer") / "places.tsv"
TEXT = "Ferry line warned\n“It was rust,” said Ingrid Vale in Lisbon.\nNobody at Norsund Lines answered."

pieces = [*"“”\"'‘’«»—.,:;\n ()[]", "he said ", "Ingrid Vale ", "the U.S. ", "🙂", "é", "\x07", "x", "A"]
texts = st.lists(st.sampled_from(pieces), max_size=60).map("".join)


def ignore(*_: object) -> None:
    pass


def never() -> bool:
    return False


def check(article: Article, analysis: Analysis) -> None:
    """What every caller relies on, whatever the text."""
    text, ids = article.text, {entity.id for entity in analysis.entities}
    names = {entity.name for entity in analysis.entities}
    spans = [mention.span for mention in analysis.mentions]
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert {mention.entity for mention in analysis.mentions} == ids
    for quotation in analysis.quotations:
        assert quotation.spans == tuple(sorted(quotation.spans))
        for span in (*quotation.spans, *filter(None, (quotation.mention, quotation.cue))):
            assert 0 <= span.start < span.end <= len(text)
        assert (quotation.speaker is None) == (quotation.confidence is Confidence.UNKNOWN)
        if quotation.speaker and quotation.speaker.entity:
            assert quotation.speaker.entity in ids
            assert quotation.speaker.name in names
        if quotation.kind is not QuotationKind.INDIRECT:
            assert all(text[span.start - 1] in "“”„‟\"'‘’‚«»‹›「『 " or span.start == 0 for span in quotation.spans)


@given(texts)
def test_any_text_is_analysed_and_every_offset_is_true(analyzer, text):
    article = article_of(text)
    check(article, analyzer.analyze(article, ignore, never))


@given(st.text(max_size=80))
def test_any_characters_are_analysed(analyzer, text):
    article = article_of(text)
    check(article, analyzer.analyze(article, ignore, never))


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "1234567890 " * 50, "🙂" * 500, "“" * 3000, "a" * 30_000, "Vale said " * 2000, "“Vale” " * 500],
    ids=["nothing", "blank", "figures", "emoji", "marks", "one word", "one sentence", "many fragments"],
)
def test_odd_texts_are_analysed(analyzer, text):
    article = article_of(text)
    check(article, analyzer.analyze(article, ignore, never))


def test_what_is_found_in_a_small_article(analyzer):
    analysis = analyzer.analyze(article_of(TEXT), ignore, never)
    assert [entity.name for entity in analysis.of_kind(Kind.PERSON)] == ["Ingrid Vale"]
    assert [entity.name for entity in analysis.of_kind(Kind.PLACE)] == ["Lisbon"]
    assert [entity.name for entity in analysis.of_kind(Kind.ORGANISATION)] == ["Norsund Lines"]
    (quotation,) = analysis.quotations
    assert quotation.cue is not None
    assert quotation.mention is not None
    assert (quotation.cue.of(TEXT), quotation.mention.of(TEXT)) == ("said", "Ingrid Vale")
    assert quotation.confidence is Confidence.SURE


def test_an_emoji_does_not_shift_what_follows(analyzer):
    (quotation,) = analyzer.analyze(article_of("🙂🙂 “It was rust,” said Ingrid Vale."), ignore, never).quotations
    assert quotation.spans[0].start == 4


def test_progress_goes_to_the_end_and_a_stop_is_obeyed(analyzer):
    told: list[tuple[int, int]] = []
    analyzer.analyze(article_of(TEXT), lambda done, total: told.append((done, total)), never)
    assert told == [(1, 3), (2, 3), (3, 3)]
    with pytest.raises(Cancelled):
        analyzer.analyze(article_of(TEXT), ignore, lambda: True)


def test_the_same_model_is_the_same_engine(analyzer):
    assert load_analyzer(MODEL, PLACES).engine == analyzer.engine


def test_a_missing_model_is_said_to_be_missing(tmp_path):
    with pytest.raises(ModelUnusable) as error:
        load_analyzer(tmp_path, PLACES)
    assert error.value.missing


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("config.cfg", b"[nonsense"),
        ("meta.json", b"{"),
        ("meta.json", b"[]"),
        ("encoder/network.onnx", b"\x00\x01"),
        ("encoder/network.onnx", b""),
        ("encoder/network.onnx", None),
        ("encoder/vocabulary.txt", b"[CLS]"),
        ("encoder/labels.json", b"{"),
        ("tok2vec/model", None),
        ("vocab/strings.json", b"7"),
        ("tokenizer", b"\xff" * 9),
    ],
)
def test_a_damaged_model_is_said_to_be_damaged(tmp_path, file, content):
    shutil.copytree(MODEL, tmp_path / "model")
    path = tmp_path / "model" / "pipeline" / file
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    with pytest.raises(ModelUnusable) as error:
        load_analyzer(tmp_path / "model", PLACES)
    assert not error.value.missing


def test_without_the_gazetteer_the_model_is_said_to_be_damaged(tmp_path):
    with pytest.raises(ModelUnusable) as error:
        load_analyzer(MODEL, tmp_path / "places.tsv")
    assert not error.value.missing


def test_another_pipeline_finds_names_by_the_labels_of_its_own(tmp_path):
    nlp = spacy.blank("en")
    rules = [{"label": label, "pattern": name} for label, name in (("PER", "Ingrid Vale"), ("GPE", "Lisbon"))]
    nlp.add_pipe("entity_ruler").add_patterns([*rules, {"label": "DATE", "pattern": "Ferry"}])
    nlp.to_disk(tmp_path / "other")
    analysis = load_analyzer(MODEL, PLACES, tmp_path / "other").analyze(article_of(TEXT), ignore, never)
    assert [entity.name for entity in analysis.of_kind(Kind.PERSON)] == ["Ingrid Vale"]
    assert [(entity.name, entity.coordinates) for entity in analysis.of_kind(Kind.PLACE)] == [
        ("Lisbon", (38.73, -9.15))
    ]
    assert analysis.of_kind(Kind.ORGANISATION) == ()
    assert analysis.engine.startswith("readback-")
    assert [span.of(TEXT) for quotation in analysis.quotations for span in quotation.spans] == ["It was rust,"]
