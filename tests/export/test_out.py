"""Files for other programs: what is in them, and that nothing in an article is taken for a sign of theirs."""

import csv
import io
import json
import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from fakes import FakeAnalyzer
from library.samples import NOON, a_note, an_article
from readback.core.analysis import Kind
from readback.core.article import Article
from readback.core.links import Link, LinkKind
from readback.core.metadata import SourceKind
from readback.core.notes import Note
from readback.core.outgoing.model import Contents, Folio, OutKind, Taken, Whole
from readback.export import English, taken_out
from readback.export.markdown import escaped
from readback.export.references import authors
from readback.formats.front_matter import front_matter

KNOWN = {"byline": "Ada Vale and Jo Brix", "url": "https://sound.example/a_b"}
HARBOUR, AIRPORT = (replace(an_article(it)[0], **KNOWN) for it in ("harbour", "airport"))
NAMES = {"Mira Okonjo": Kind.PERSON, "harbour": Kind.PLACE}


def folio(article: Article, *notes: Note) -> Folio:
    found = FakeAnalyzer(NAMES).analyze(article, lambda _done, _all: None, lambda: False)
    return Folio(article, notes=notes, analysis=found, found=found)


def out(kind: OutKind, *folios: Folio, notes: bool = True) -> dict[str, bytes]:
    return dict(taken_out(Taken(Whole(1, folios), Contents(notes=notes), NOON), kind, English()))


def test_markdown_has_the_article_what_was_said_who_is_named_and_the_notes() -> None:
    ((name, content),) = out(OutKind.MARKDOWN, folio(HARBOUR, a_note(HARBOUR))).items()
    assert name == "The harbour is closed.md"
    known, text = front_matter(content.decode())
    assert known["byline"] == "Ada Vale and Jo Brix"
    assert (known["title"], known["outlet"], known["published"]) == ("The harbour is closed", "The Sound", "2026-05-03")
    assert re.split(r"\n\n+", text.strip()) == [
        "# The harbour is closed",
        "“It will stay closed,” said Mira Okonjo, who runs the harbour. 🚢",
        "## Quotations",
        "- “It will stay closed,” — Speaker unknown (guess)",
        "## Names",
        "- harbour\n- Mira Okonjo",
        "## Notes",
        "> harbour",
        "Ask *her*.",
        "#check",
    ]


@pytest.mark.parametrize(
    "words",
    ["# no heading", "1. no item", "- no item", "*no* _stress_", "[[no link]]", "<b>no tag</b>", "a `b` c", "> none",
     "1) x", "+ y", "a | b", "x ~~y~~ ==z==", "\\*"],
)  # fmt: skip
def test_nothing_in_an_article_is_taken_for_markdown(words: str) -> None:
    html = MarkdownIt().render(escaped(words))
    shown = re.fullmatch(r"<p>(.*)</p>\n", html)
    assert shown is not None
    assert shown[1].replace("&lt;", "<").replace("&gt;", ">") == words


def test_a_vault_links_people_places_tags_and_articles() -> None:
    note = replace(
        a_note(HARBOUR, body="See [[the airport]] and [[nobody]]."),
        links=(Link("the airport", LinkKind.ARTICLE, AIRPORT.id),),
    )
    found = out(OutKind.OBSIDIAN, folio(HARBOUR, note), folio(AIRPORT))
    text = found["The harbour is closed.md"].decode()
    assert "said [[Mira Okonjo]], who runs the [[harbour]]" in text
    assert "See [[The airport is closed|the airport]] and [[nobody]]." in text
    assert "[[check]]" in text
    assert "The airport is closed.md" in found


def test_no_file_of_a_vault_is_called_as_a_name_is() -> None:
    article = replace(HARBOUR, title="Mira Okonjo")
    assert set(out(OutKind.OBSIDIAN, folio(article))) == {"Mira Okonjo 2.md"}


def test_tables_tell_guess_from_confirmed_and_no_formula_comes_of_a_note() -> None:
    one = folio(HARBOUR, a_note(HARBOUR, body="=1+1"))
    assert one.found is not None
    confirmed = replace(one.found, mentions=(replace(one.found.mentions[0], confirmed=True), *one.found.mentions[1:]))
    found = out(OutKind.CSV, replace(one, found=confirmed))
    tables = {it: list(csv.DictReader(io.StringIO(found[it].decode("utf-8-sig")))) for it in found}
    assert [(it["name"], it["certainty"], it["paragraph"]) for it in tables["mentions.csv"]] == [
        ("harbour", "confirmed", "1"),
        ("Mira Okonjo", "guess", "2"),
        ("harbour", "guess", "2"),
    ]
    assert [(it["words"], it["certainty"]) for it in tables["quotations.csv"]] == [("It will stay closed,", "guess")]
    assert tables["notes.csv"][0]["note"] == "'=1+1"
    assert "notes.csv" not in out(OutKind.CSV, folio(HARBOUR), notes=False)


def test_bibtex_has_an_entry_of_each_article() -> None:
    article = replace(HARBOUR, title="50% of {all} & more_", language="en-GB")
    content = out(OutKind.BIBTEX, folio(article), folio(replace(article, kind=SourceKind.POST)))["articles.bib"]
    first, second, *_ = content.decode().split("\n\n")
    assert first.splitlines() == [
        "@article{vale2026more,",
        "  author = {Ada Vale and Jo Brix},",
        r"  title = {{50\% of \{all\} \& more\_}},",
        "  journal = {The Sound},",
        "  year = {2026},",
        "  date = {2026-05-03},",
        "  url = {https://sound.example/a_b},",
        "  langid = {en},",
        "  month = may,",
        "}",
    ]
    assert second.startswith("@misc{vale2026more-2,")


def test_csl_has_an_item_of_each_article() -> None:
    (item,) = json.loads(out(OutKind.CSL, folio(HARBOUR))["articles.json"])
    assert item == {
        "id": "vale2026harbour",
        "type": "article-newspaper",
        "title": "The harbour is closed",
        "author": [{"family": "Vale", "given": "Ada"}, {"family": "Brix", "given": "Jo"}],
        "container-title": "The Sound",
        "issued": {"date-parts": [[2026, 5, 3]]},
        "URL": "https://sound.example/a_b",
    }


@pytest.mark.parametrize("published", ["", "soon", "2026-99-99", "2026", "2026-05", "2026-05-03T10:00+02:00"])
def test_any_date_gives_an_entry(published: str) -> None:
    article = replace(HARBOUR, published=published)
    entry = out(OutKind.BIBTEX, folio(article))["articles.bib"].decode()
    assert entry.count("{2026") == (2 if "2026" in published else 0)
    (item,) = json.loads(out(OutKind.CSL, folio(article))["articles.json"])
    assert ("issued" in item) == ("2026" in published)


def test_the_people_of_a_byline() -> None:
    assert authors("Ada Vale, Jo Brix und Kim") == ("Ada Vale", "Jo Brix", "Kim")
    assert authors("") == ()


def test_pages_have_the_notes_beside_their_passages() -> None:
    html = out(OutKind.HTML, folio(HARBOUR, a_note(HARBOUR)))["The harbour is closed.html"].decode()
    assert '<mark class="note">harbour</mark>' in html
    assert "Ask *her*." in html
    assert "“It will stay closed,” — Speaker unknown (guess)" in html
    assert "<script" not in html


class Sensed(English):
    """English that says which sense of a word it was asked for, as a language with a word for each does."""

    def tr(self, text: str, sense: str = "", /, **values: object) -> str:
        return super().tr(f"{text}: {sense}" if sense else text, **values)


def test_a_note_without_words_is_called_a_marked_passage_not_the_command_that_marks_one() -> None:
    bare = replace(a_note(HARBOUR), body="")
    whole = Whole(1, (folio(HARBOUR, bare),))
    files = taken_out(Taken(whole, Contents(notes=True), NOON), OutKind.HTML, Sensed())
    assert any(b"Highlight: a marked passage" in content for _, content in files)
