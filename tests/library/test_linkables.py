"""What links can lead to and where they come from, in a library with an index, in one without, and in memory."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fakes import FakeLibrary
from library.disks import FastDisk
from library.samples import Clock, a_note, put
from readback.core.analysis import Analysis, Entity, Kind, Mention
from readback.core.library import Library
from readback.core.links import Link, Linkable, LinkKind
from readback.core.text import Span
from readback.library import open_library


@pytest.fixture(params=["index", "no index", "memory"])
def library(request: pytest.FixtureRequest, root: Path, tmp_path: Path) -> Iterator[Library]:
    (tmp_path / "file").write_text("no folder can be made here")
    index = tmp_path / ("cache" if request.param == "index" else "file") / "deep" / "index.sqlite"
    opened: Library = FakeLibrary() if request.param == "memory" else open_library(root, FastDisk(), Clock(), index)
    yield opened
    opened.close()


def test_people_are_known_by_all_forms_of_their_names(library: Library) -> None:
    article = put(library)
    start = article.text.index("Mira Okonjo")
    mentions = (Mention(Span(start, start + 11), Kind.PERSON, "e1"),)
    mira = Entity("e1", Kind.PERSON, "Mira Okonjo", ("Ms Okonjo",))
    library.save_analysis(Analysis(article.id, "engine 1", mentions, (mira,)))
    told = Linkable(LinkKind.PERSON, "Mira Okonjo", "Mira Okonjo", article.id, article.title, Span(start, start + 11))
    assert list(library.called("mira ÓKONJO")) == list(library.called("Ms Okonjo")) == [told]
    assert list(library.called("Okonjo")) == list(library.called("")) == []


def test_what_links_can_lead_to_is_known_by_its_words(library: Library) -> None:
    article, other = put(library, "harbour"), put(library, "airport")
    link = Link("the harbour", LinkKind.ARTICLE, article.id)
    asked = replace(a_note(other, body="Ask *her* [again]\nand him"), links=(link,))
    for note in (asked, a_note(other, "n2", "", minutes=1)):
        library.save_note(note)
    told = Linkable(LinkKind.NOTE, "n1", "Ask *her* [again]", other.id, other.title)
    for typed in ("", "her ASK", "(ag"):
        assert list(library.headings(typed, 9)) == [told]
    assert list(library.headings("him", 9)) == list(library.headings("ask", 0)) == []
    assert list(library.called("the HARBOUR is  closed")) == [
        Linkable(LinkKind.ARTICLE, article.id, article.title, article.id, article.title)
    ]
    assert list(library.called("ask *her* (again)")) == list(library.called("ask *her*")) == [told]
    assert list(library.called("the")) == []
    assert list(library.linking(LinkKind.ARTICLE, [article.id])) == [told]
    assert list(library.linking(LinkKind.NOTE, [article.id])) == []
    library.delete_note(asked)
    assert list(library.headings("", 9)) == list(library.linking(LinkKind.ARTICLE, [article.id])) == []


def test_notes_that_begin_with_what_is_typed_come_first(library: Library) -> None:
    article = put(library)
    for number, body in enumerate(("call her", "Ask: call", "Call him", "nothing")):
        library.save_note(a_note(article, f"n{number}", body, minutes=number))
    assert [it.name for it in library.headings("call", 9)] == ["call her", "Call him", "Ask: call"]
    assert [it.name for it in library.headings("call", 2)] == ["call her", "Call him"]
