"""Finished files are looked through for names and words that must not be in them, whatever their form."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest

from library.samples import NOON
from readback.core.agreements import Agreement, Effect, Over, Subject, Terms
from readback.core.errors import FileUnreadable, Leak, Unreadable
from readback.core.outgoing.forms import Forms, written
from readback.core.outgoing.leaks import Listed, Protected, listed, unwanted
from readback.core.outgoing.rules import Guarded, Rules
from readback.export import searched

HER = Protected("Mira Okonjo", Forms(written("Mira Okonjo")))


def zipped(**members: str) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return held.getvalue()


def plain(content: bytes, name: str) -> str:
    if content.endswith(b"locked"):
        raise FileUnreadable(name, Unreadable.ENCRYPTED)
    return content.decode("utf-8", "ignore")


def found(name: str, content: bytes | str, *wanted: Protected | Listed) -> list[Leak]:
    raw = content.encode() if isinstance(content, str) else content
    return list(searched([(name, raw)], wanted or (HER,), plain).leaks)


def test_nothing_is_found_where_nothing_stands() -> None:
    for name in ("a.md", "a.html", "a.csv", "a.json", "a.docx", "a.pdf", "a.bib"):
        assert found(name, "The port said so.\n") == []


@pytest.mark.parametrize(
    ("name", "content", "field"),
    [
        ("a.md", "# Ferry\n\nOkonjo said", "line 3"),
        ("a.bib", "@article{a,\n author = {Okonjo, Mira}}", "line 2"),
        ("a.html", "<p>Mira <b>Okonjo</b> said</p>", "line 2"),
        ("a.html", "<p>Oko<i>njo</i></p>", "line 2"),
        ("a.html", "<p title='by Mira Okonjo'>x</p>", "attribute"),
        ("a.html", '<a href="https://x.example/mira%20okonjo">x</a>', "attribute"),
        ("a.csv", "speaker,words\nMira Okonjo,no\n", "row 2, speaker"),
        ("a.json", json.dumps({"notes": [{"body": "Ask \u004fkonjo"}]}), "notes[0].body"),
        ("a.json", json.dumps({"by": {"Mira Okonjo": 1}}), "by.Mira Okonjo"),
        ("a.pdf", "%PDF-1.7\nMira Okonjo", "text"),
        ("a.pdf", "%PDF-1.7\nMira Okon-\njo", "text"),
        ("Originals/a.eml", "From: Mira Okonjo", "text"),
        ("a.bin", "\0\1Okonjo\0", "line 1"),
        ("Okonjo.md", "nothing", ""),
        ("Mira Okonjo/a.md", "nothing", ""),
    ],
)
def test_it_is_found_and_told_where(name: str, content: str, field: str) -> None:
    leaks = found(name, content)
    assert leaks
    assert (leaks[0].file, leaks[0].field, leaks[0].name) == (name, field, "Mira Okonjo")


def test_a_document_is_unpacked_and_its_runs_are_put_together() -> None:
    runs = "<w:p><w:r><w:t>Mira Ok</w:t></w:r><w:r><w:t>onjo said</w:t></w:r></w:p>"
    (leak, *_) = found("a.docx", zipped(word__document_xml=runs))
    assert (leak.field, leak.words) == ("word/document.xml, line 2", "Mira Okonjo")
    assert found("a.docx", zipped(docProps__core_xml="<dc:creator>M. Okonjo</dc:creator>"))
    assert found("a.docx", zipped(word__comments_xml='<w:comment w:author="Okonjo"/>'))
    assert found("a.zip", zipped(Okonjo="x"))


def test_what_is_written_in_two_bytes_a_letter_is_found() -> None:
    assert found("a.bin", "Mira Okonjo, for once, is here".encode("utf-16-le"))


def test_words_that_the_reader_lists_are_found_in_any_case() -> None:
    words = tuple(map(Listed, listed("pier 2, Operation  Gull;\nélan")))
    assert [it.words for it in words] == ["pier 2", "Operation Gull", "élan"]
    assert [it.words for it in found("a.md", "PIER 2, operation\ngull and Elan", *words)] == ["PIER 2", "Elan"]
    assert found("a.md", "pier 23 and elands", *words) == []


def test_what_cannot_be_read_is_named() -> None:
    looked = searched([("Originals/a.pdf", b"%PDF locked"), ("a.docx", b"PK\x03\x04 broken")], (HER,), plain)
    assert looked.unread == ("Originals/a.pdf", "a.docx")
    assert searched([("a.docx", b"PK\x03\x04 broken")], (), plain).unread == ()


def test_what_is_looked_for_follows_from_the_agreements() -> None:
    def guarded(effect: Effect, **terms: object) -> Guarded:
        agreement = Agreement("a", Subject(Over.PERSON, person="Mira Okonjo"), Terms(effect, **terms), NOON)  # type: ignore[arg-type]
        return Guarded(agreement, HER.forms)

    for made in (guarded(Effect.OFF), guarded(Effect.BACKGROUND, description="x"), guarded(Effect.EMBARGO)):
        assert [it.words for it in unwanted(Rules((made,)), NOON, ["pier 2", " "])] == ["Mira Okonjo", "pier 2"]
    assert unwanted(Rules((guarded(Effect.EMBARGO, until=NOON),)), NOON) == ()


def test_first_letters_that_come_up_by_chance_in_packed_bytes_are_no_name() -> None:
    name = Protected("Mara Quillon", Forms(written("Mara Quillon")))
    content = b"%PDF-1.4 \x01MQ\x02 stream"
    assert searched([("a.pdf", content)], [name], lambda *_: "nothing").leaks == ()
    assert searched([("a.pdf", content + b" Quillon ")], [name], lambda *_: "nothing").leaks
    assert searched([("a.pdf", content)], [name], lambda *_: "said MQ there").leaks
    assert searched([("a.txt", b"said \x01MQ\x02")], [name], lambda *_: "nothing").leaks
