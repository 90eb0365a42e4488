"""Which articles may carry a quotation: with an index, with one that knows no words, without one, and in memory."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import FakeLibrary
from library.disks import FastDisk
from library.samples import NOON, Clock
from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind, Speaker, SpeakerKind
from readback.core.article import Article, Draft, LeftOut, article_from
from readback.core.document import HEADLINE, Block, Form, Role
from readback.core.library import Library
from readback.core.metadata import SourceKind
from readback.core.quotecheck.candidate import Passage
from readback.core.quotecheck.seeking import Holdings, Wanted
from readback.core.text import Span
from readback.library import index as index_module
from readback.library import open_library

KEEL = "The keel was laid in the wrong order and nobody noticed until spring"


@pytest.fixture(params=["index", "no words", "no index", "memory"])
def library(
    request: pytest.FixtureRequest, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Library]:
    (tmp_path / "file").write_text("no folder can be made here")
    if request.param == "no words":
        monkeypatch.setattr(index_module, "has_fts", lambda _database: False)
    index = tmp_path / ("file" if request.param == "no index" else "cache") / "deep" / "index.sqlite"
    opened: Library = FakeLibrary() if request.param == "memory" else open_library(root, FastDisk(), Clock(), index)
    yield opened
    opened.close()


def add(library: Library, *lines: str | Block, left_out: tuple[str, ...] = (), title: str = "") -> Article:
    """An article of these paragraphs."""
    blocks = tuple(it if isinstance(it, Block) else Block(it) for it in lines)
    content = repr((blocks, left_out)).encode()
    draft = Draft(blocks, title=title or "A story", left_out=tuple(LeftOut(text, 0) for text in left_out))
    sha256 = hashlib.sha256(content).hexdigest()
    article = article_from(draft, opened=NOON, original_sha256=sha256, source="story.txt")
    library.add(article, BytesIO(content), ".txt")
    return article


def say(library: Library, article: Article, words: str, speaker: str) -> None:
    """Lets somebody say some words of an article."""
    start = article.text.index(words)
    span = Span(start, start + len(words))
    whose = Speaker(speaker, SpeakerKind.PERSON, "e1")
    kept = library.analysis(article.id, "") or Analysis(article.id, "engine 1")
    said = Quotation((span,), QuotationKind.DIRECT, whose, None, None, Confidence.SURE, "after")
    library.save_analysis(replace(kept, quotations=(*kept.quotations, said)))


def found(library: Library, *pieces: str) -> list[str]:
    """The articles that may carry a quotation."""
    return [it.article for it in library.carrying([Wanted(pieces)], 9)[0]]


def shown(library: Library, article: Article, words: str) -> list[str]:
    """The passages to look at in an article."""
    carriers = {it.article: it.passages for it in library.carrying([Wanted((words,))], 9)[0]}
    texts = [
        article.text if it.left_out is None else [left.text for left in article.left_out if left.text][it.left_out]
        for it in carriers[article.id]
    ]
    return [it.span.of(text) for it, text in zip(carriers[article.id], texts, strict=True)]


def test_words_are_found_where_they_stand(library: Library) -> None:
    article, other = add(library, "The yard", f"“{KEEL},” he said."), add(library, "The yard was closed in spring.")
    assert found(library, KEEL)[0] == article.id
    assert shown(library, article, KEEL) == [f"“{KEEL},” he said."]
    assert found(library, "closed in spring")[0] == other.id


@pytest.mark.parametrize(
    "words",
    [
        "The keel was NOT laid in the wrong order, and nobody noticed until spring",
        "The keel was laid … and nobody noticed",
        "“the KEEL was laid in the wrong order”",
        "Her keel is noticed by everybody",
    ],
    ids=["a word more", "shortened", "other marks", "a rare word"],
)
def test_a_quotation_that_was_altered_is_found_all_the_same(library: Library, words: str) -> None:
    article = add(library, "The yard", KEEL)
    add(library, "Nothing of the sort was said in the yard.")
    assert found(library, words)[0] == article.id


def test_all_parts_of_an_article_are_looked_into(library: Library) -> None:
    parts = ("Ten cranes fell over", "Two ferries ran late", "Six gulls went home", "Four divers came back")
    headline, body = Block(parts[0], HEADLINE), Block(parts[3])
    caption, footnote = Block(parts[1], Form(Role.CAPTION)), Block(parts[2], Form(Role.FOOTNOTE, label="1"))
    article = add(library, headline, caption, footnote, body, left_out=("Nine buoys sank at dawn",), title=parts[0])
    for words in (*parts, "Nine buoys sank at dawn"):
        assert shown(library, article, words)[0] == words


def test_a_passage_that_was_left_out_is_told_apart(library: Library) -> None:
    add(library, "The yard", left_out=("Sign up here", "Nine buoys sank at dawn"))
    (carrier,) = library.carrying([Wanted(("Nine buoys sank",))], 9)[0]
    assert carrier.passages == (Passage(Span(0, 23), 1),)


def test_drafts_own_stories_and_older_versions_are_no_sources(library: Library) -> None:
    source, *others = (add(library, f"Story {number}", KEEL) for number in range(4))
    library.describe(replace(others[0], draft=True))
    library.describe(replace(others[1], kind=SourceKind.OWN))
    library.describe(replace(others[2], superseded=source.id))
    assert found(library, KEEL) == [source.id]
    assert library.holdings() == Holdings(1, 0)


def test_pictures_without_words_are_counted(library: Library) -> None:
    add(library, "The yard")
    content = b"scan"
    sha256 = hashlib.sha256(content).hexdigest()
    scan = article_from(Draft((), title="Scan", pictures=(0, 1)), opened=NOON, original_sha256=sha256, source="s.pdf")
    library.add(scan, BytesIO(content), ".pdf")
    assert library.holdings() == Holdings(2, 1)


def test_what_changes_is_found_as_it_is_now(library: Library) -> None:
    assert found(library, KEEL) == []
    article = add(library, "The yard", KEEL)
    assert found(library, KEEL) == [article.id]
    library.trash.remove(article.id)
    assert found(library, KEEL) == []


def test_few_words_are_found_in_the_words_of_their_speaker_first_then_where_the_speaker_is_named(
    library: Library,
) -> None:
    hers = add(library, "The yard", "“Not at all,” said Mira Okonjo.")
    both = add(library, "The quay", "“Not at all,” said Tom Vale. Mira Okonjo was not at all there.")
    add(library, "The pier", "“Not at all,” said somebody else.")
    say(library, hers, "Not at all", "Mira Okonjo")
    asked = [Wanted(("not at all",), speaker, among=True) for speaker in ("Ms Okonjo", "Vale", "")]
    carriers = library.carrying(asked, 9)
    assert [[it.article for it in these] for these in carriers] == [[hers.id, both.id], [both.id], []]
    assert carriers[0][0].passages[0].span.of(hers.text) == "“Not at all,” said Mira Okonjo."


def test_what_is_reported_is_looked_for_in_texts_that_name_the_speaker(library: Library) -> None:
    talk = add(library, "A talk", "Q: And then?", "Okonjo: The inspectors counted fourteen fractures before lunch.")
    add(library, "The quay", "The inspectors counted fourteen fractures before lunch.")
    (carriers,) = library.carrying([Wanted(("inspectors had counted forty fractures",), "Mira Okonjo", among=True)], 9)
    assert [it.article for it in carriers] == [talk.id]
    (passage,) = carriers[0].passages
    assert passage.span.of(talk.text).startswith("Okonjo: The inspectors")


def test_at_most_so_many_are_given_and_the_likeliest_first(library: Library) -> None:
    whole = add(library, "Whole", KEEL)
    for number in range(5):
        add(library, f"Part {number}", KEEL.replace("spring", "May"))
    (carriers,) = library.carrying([Wanted((f"{KEEL}, she says",))], 3)
    assert len(carriers) == 3
    assert carriers[0].article == whole.id


def test_where_every_article_is_wanted_the_others_follow_and_their_passages_are_asked_for(library: Library) -> None:
    ids = {add(library, f"Story {number}", KEEL).id for number in range(5)}
    part = add(library, "Part", "Nobody noticed until spring").id
    own = add(library, "Mine", KEEL)
    library.describe(replace(own, kind=SourceKind.OWN))
    asked = Wanted((KEEL,), every=True)
    (carriers,) = library.carrying([asked], 2)
    assert [bool(it.passages) for it in carriers] == [True] * 2 + [False] * 4
    assert {it.article for it in carriers[:5]} == ids
    assert carriers[5].article == part
    far = frozenset(it.article for it in carriers[2:])
    (others,) = library.carrying([replace(asked, inside=far)], 9)
    assert {it.article for it in others} == far
    assert all(it.passages for it in others)


def test_every_article_is_wanted_of_a_speaker_too(library: Library) -> None:
    stories = [add(library, f"The yard {number}", "“Not at all,” said Mira Okonjo.") for number in range(3)]
    for story in stories:
        say(library, story, "Not at all", "Mira Okonjo")
    asked = Wanted(("not at all",), "Okonjo", among=True, every=True)
    (carriers,) = library.carrying([asked], 1)
    assert [bool(it.passages) for it in carriers] == [True, False, False]
    (others,) = library.carrying([replace(asked, inside=frozenset(it.article for it in carriers[1:]))], 9)
    assert {it.article for it in (*carriers[:1], *others)} == {it.id for it in stories}


def test_nothing_is_found_for_nothing(library: Library) -> None:
    add(library, "The yard", KEEL)
    assert [list(it) for it in library.carrying([Wanted(("—",)), Wanted(())], 9)] == [[], []]
    assert list(library.carrying([], 9)) == []


@given(st.integers(0, 6), st.integers(4, 9))
def test_any_run_of_words_is_found_by_an_index(start: int, count: int) -> None:
    library = FakeLibrary()
    article = add(library, "The yard", KEEL)
    words = KEEL.split()[start : start + count]
    assert found(library, " ".join(words)) == [article.id]
