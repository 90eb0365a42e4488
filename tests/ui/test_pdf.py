"""Pages of HTML as pdf files."""

from datetime import UTC, datetime
from io import BytesIO
from itertools import permutations
from threading import Thread

import pytest
from PySide6.QtPdf import QPdfDocument

from readback.core.errors import Cancelled
from readback.core.ports import Mode, Wish
from readback.formats.readers import read
from readback.ui.pdf import as_pdf

WHOLE = Wish(Mode.WHOLE)
MADE = datetime(2026, 5, 18, 14, 37, 9, tzinfo=UTC)


def made_apart(html: str) -> bytes:
    """The pdf, made off the window's thread as the program does it."""
    found = list[bytes]()
    thread = Thread(target=lambda: found.append(as_pdf(html, "Checker’s copy", MADE)))
    thread.start()
    thread.join()
    return found[0]


def test_the_words_are_on_the_pages_and_none_is_lost_between_them(qapp):
    names = ["".join(it) for it in permutations(("pier", "crack", "gauge", "board", "storm"), 3)]
    found = read(BytesIO(made_apart("".join(f"<p>The word here is {it}.</p>" for it in names))), "a.pdf", WHOLE).draft
    text = " ".join(found.lines)
    assert [it for it in names if it not in text] == []
    assert found.paragraphs[-1].landmarks or len({mark for it in found.paragraphs for mark in it.landmarks}) > 1


def test_two_runs_give_the_same_bytes_and_only_the_day(qapp):
    first = made_apart("<p>one</p>")
    assert first == made_apart("<p>one</p>")
    assert b"(D:20260518000000Z)" in first
    assert b"2026-05-18T00:00:00" in first
    assert first.count(b"1437") == 0


def test_a_heading_stands_on_the_page_of_what_follows_it(qapp, tmp_path):
    path = tmp_path / "a.pdf"
    for lines in range(26, 42):  # after some of them the page has room for one line more
        filling = "".join(f"<p>line {number}</p>" for number in range(lines))
        path.write_bytes(made_apart(f"{filling}<h2>The head</h2><p>what follows</p>"))
        document = QPdfDocument()
        document.load(str(path))
        pages = [document.getAllText(number).text() for number in range(document.pageCount())]
        assert [("The head" in it) for it in pages] == [("what follows" in it) for it in pages], lines


def test_a_box_stands_on_one_page_unless_it_is_longer(qapp, tmp_path):
    path, said = tmp_path / "a.pdf", "".join(f"<p>said {number}</p>" for number in range(6))
    for lines in range(26, 42):
        filling = "".join(f"<p>line {number}</p>" for number in range(lines))
        path.write_bytes(made_apart(f"{filling}\n<table><tr><td></td><td>{said}</td></tr></table><p>after</p>"))
        document = QPdfDocument()
        document.load(str(path))
        pages = [document.getAllText(number).text() for number in range(document.pageCount())]
        assert [it.count("said") for it in pages if "said" in it] == [6], lines
    path.write_bytes(made_apart(f"<p>first</p>\n<table><tr><td></td><td>{said * 12}</td></tr></table>"))
    document.load(str(path))
    assert "first" in document.getAllText(0).text()
    assert "said" in document.getAllText(0).text()


def test_it_stops_when_asked(qapp):
    turns, part = iter(range(10)), "<p>one</p>\n<table><tr><td>two</td></tr></table>\n"
    with pytest.raises(Cancelled):
        as_pdf(f"<body>{part * 500}</body>", "a", MADE, lambda: next(turns) > 5)


def test_a_text_that_is_set_in_pieces_is_set_as_a_whole_is(qapp, monkeypatch):
    part = "<h2>head</h2>\n<p>said</p>\n<table><tr><td>remark</td></tr></table>\n"
    html = f"<html><style>p {{ margin: 7px; }}</style><body>{part * 40}<ul><li>last</li></ul></body></html>"
    first = made_apart(html)
    monkeypatch.setattr("readback.ui.pdf._PIECE", 10)
    assert made_apart(html) == first
