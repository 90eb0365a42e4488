"""A Word document comes back as the same file with comments."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copy_reports import STORY, article_of, checked, of_every_kind, source, verdict
from formats.packages import W, draft_of, package, run, word, word_of
from readback.core.quotecheck.copying import CopyKind
from readback.core.quotecheck.report import Grade
from readback.core.text import Span, tidy
from readback.export import English, copied
from word_marks import W as W_NAME
from word_marks import comments, parts, ranges, tree

HEAD = "The pier of Porto Covo and its three warnings"


def copy_of(original: bytes, *quoted: str) -> bytes:
    """The copy of a document in which these words are quoted."""
    article = article_of(original)
    found = [verdict(article, it, sources=(source("words"),)) for it in quoted]
    return copied(checked(article, found, original), CopyKind.WORD, English())


def about(content: bytes) -> list[str]:
    """The words of all comments but the last, in order."""
    return [tidy(it) for it in list(ranges(content).values())[:-1]]


def p(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def test_a_comment_stands_on_the_very_words():
    copy = copy_of(word_of(STORY), "serious and getting worse", "Nobody was hurt.")
    assert about(copy) == ["serious and getting worse", "Nobody was hurt."]
    assert draft_of(copy) == draft_of(word_of(STORY))


def test_every_other_part_stays_byte_for_byte():
    original = word_of(STORY, styles=f"<w:styles {W}/>", core="<x/>", settings=f"<w:settings   {W} />")
    more = {"word/media/image1.png": bytes(range(256)), "customXml/item1.xml": "<x  a = '1'/>"}
    original = package(parts(original) | more)
    before, after = parts(original), parts(copy_of(original, "Nobody was hurt."))
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {"word/document.xml", "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
    assert before.keys() <= after.keys()


def test_the_formatting_of_a_run_that_is_split_stays_on_all_of_it():
    bold = '<w:r w:rsidR="00AB"><w:rPr><w:b/><w:sz w:val="30"/></w:rPr><w:t>He said “it is safe” twice.</w:t></w:r>'
    copy = copy_of(word(p(run(HEAD)) + p(bold)), "it is safe")
    runs = [it for it in tree(copy).iter(f"{W_NAME}r") if it.find(f"{W_NAME}t") is not None][1:]
    assert ["".join(it.itertext()) for it in runs] == ["He said “", "it is safe", "” twice."]
    assert [it.find(f"{W_NAME}rPr/{W_NAME}sz").get(f"{W_NAME}val") for it in runs] == ["30"] * 3
    assert [it.get(f"{W_NAME}rsidR") for it in runs] == ["00AB"] * 3


def test_words_over_runs_links_fields_tabs_and_tracked_changes_are_found():
    body = p(
        run("He said “it"),
        '<w:hyperlink><w:r><w:t xml:space="preserve"> is </w:t></w:r></w:hyperlink>',
        f'<w:ins w:id="7">{run("not ")}</w:ins>',
        '<w:del w:id="8"><w:r><w:delText>quite </w:delText></w:r></w:del>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run("safe"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        "<w:r><w:tab/><w:t>on co</w:t><w:noBreakHyphen/><w:t>op day” and</w:t></w:r>",
        run(" left."),
    )
    original = word(p(run(HEAD)) + body)
    copy = copy_of(original, "it is not safe on co\u2011op day")
    assert about(copy) == ["it is not safe on co\u2011op day"]
    assert draft_of(copy) == draft_of(original)
    assert len(list(tree(copy).iter(f"{W_NAME}del"))) == len(list(tree(copy).iter(f"{W_NAME}ins"))) == 1


def test_tracked_changes_within_the_words_stay_letter_for_letter():
    of = 'w:author="Bert" w:date="2026-04-22T11:12:00Z"'
    gone = f'<w:del w:id="90" {of}><w:r><w:delText xml:space="preserve">not </w:delText></w:r></w:del>'
    new = f'<w:ins w:id="91" {of}><w:r><w:rPr><w:b/></w:rPr><w:t>told</w:t></w:r></w:ins>'
    body = p(run("“We did "), gone, run("see it, and nobody "), new, run(" the board,” she said."))
    copy = copy_of(word(p(run(HEAD)) + body), "We did see it, and nobody told the board")
    document = parts(copy)["word/document.xml"].decode()
    assert gone in document
    assert new in document
    assert about(copy) == ["We did see it, and nobody told the board"]


def test_words_in_tables_are_found_in_their_cells():
    cell = "<w:tc>{}</w:tc>".format
    inner = f"<w:tbl><w:tr>{cell(p(run('“Within, within” he wrote')))}</w:tr></w:tbl>"
    row = f"<w:tr>{cell(p(run('Anselm')))}{cell(p(run('“Nobody asked me”')))}</w:tr>"
    body = f"<w:tbl>{row}<w:tr>{cell(inner)}</w:tr></w:tbl>"
    original = word(p(run(HEAD)) + body + p(run("The end of it.")))
    copy = copy_of(original, "Nobody asked me", "Within, within")
    assert about(copy) == ["Nobody asked me", "Within, within"]
    assert draft_of(copy) == draft_of(original)


def test_a_comment_on_a_footnote_stands_at_its_reference_and_names_the_words():
    notes = (
        f'<w:footnotes {W}><w:footnote w:id="2">{p(run("He wrote “never again” in May."))}</w:footnote></w:footnotes>'
    )
    body = p(run(HEAD)) + p(run("It was fear"), '<w:r><w:footnoteReference w:id="2"/></w:r>', run(" they wrote."))
    original = word(body, footnotes=notes)
    copy = copy_of(original, "never again")
    assert comments(copy)["0"][0] == "On “never again”"
    start = next(tree(copy).iter(f"{W_NAME}commentRangeStart"))
    assert start.getnext().find(f"{W_NAME}footnoteReference") is not None
    assert parts(copy)["word/footnotes.xml"] == parts(original)["word/footnotes.xml"]


def test_a_comment_on_a_text_box_stands_where_the_box_does():
    box = f"<w:r><w:pict><w:txbxContent>{p(run('In the box: “out of the box”.'))}</w:txbxContent></w:pict></w:r>"
    original = word(p(run(HEAD)) + p(run("Before the box"), box, run(" and behind it.")))
    copy = copy_of(original, "out of the box")
    assert comments(copy)["0"][0] == "On “out of the box”"
    inside = next(tree(copy).iter(f"{W_NAME}txbxContent"))
    assert not list(inside.iter(f"{W_NAME}commentRangeStart", f"{W_NAME}commentReference"))
    assert draft_of(copy) == draft_of(original)


def test_earlier_comments_stay_and_numbers_are_not_taken_twice():
    theirs = (
        f'<w:comments {W}><w:comment w:id="5" w:author="Mira"><w:p>{run("Who says so?")}</w:p></w:comment></w:comments>'
    )
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="remarks.xml"/>'
        "</Relationships>"
    )
    body = p('<w:commentRangeStart w:id="5"/>', run("He said “it is safe” twice."), '<w:commentRangeEnd w:id="5"/>')
    original = package(
        parts(word(p(run(HEAD)) + body)) | {"word/remarks.xml": theirs, "word/_rels/document.xml.rels": rels}
    )
    copy = copy_of(original, "it is safe")
    found = tree(copy, "word/remarks.xml")
    assert [it.get(f"{W_NAME}id") for it in found] == ["5", "6", "7"]
    assert found[0].get(f"{W_NAME}author") == "Mira"
    assert ranges(copy)["5"] == "He said “it is safe” twice."
    assert parts(copy)["[Content_Types].xml"] == parts(original)["[Content_Types].xml"]
    assert "word/comments.xml" not in parts(copy)


def test_the_two_halves_of_a_quotation_have_one_comment():
    original = word_of(STORY)
    article = article_of(original)
    copy = copied(checked(article, of_every_kind(article).verdicts[2:3], original), CopyKind.WORD, English())
    assert about(copy) == ["We can wait,” she says, “until the summer."]


def test_words_of_which_one_half_stands_in_another_cell_have_it_on_the_first():
    rows = "".join(f"<w:tr><w:tc>{p(run(it))}</w:tc></w:tr>" for it in ("“Wait,” he said", "“until the summer.”"))
    original = word(p(run(HEAD)) + f"<w:tbl>{rows}</w:tbl>")
    article = article_of(original)
    first, second = (article.text.index(it) for it in ("Wait,", "until"))
    found = replace(verdict(article, "Wait,"), spans=(Span(first, first + 5), Span(second, second + 17)))
    assert about(copied(checked(article, [found], original), CopyKind.WORD, English())) == ["Wait,"]


def test_the_last_comment_lists_sources_and_what_was_not_found():
    original = word_of(STORY)
    article = article_of(original)
    made = checked(article, (), original)
    copy = copied(replace(made, report=of_every_kind(article)), CopyKind.WORD, English())
    last = list(comments(copy).values())[-1]
    assert "Sources" in last
    assert "Not in these 214 sources; 2 scans not searched" in last
    assert last[-1] == (
        "Readback compares words with your saved sources. It does not check whether the sources are right or complete."
    )


def test_comments_are_by_nobody_and_bear_no_time_of_day():
    original = word_of(STORY)
    (first, *_) = tree(copy_of(original, "Nobody was hurt."), "word/comments.xml")
    assert dict(first.attrib) == {
        f"{W_NAME}id": "0", f"{W_NAME}author": "Checker", f"{W_NAME}date": "2026-05-18T00:00:00Z"
    }  # fmt: skip


def test_two_runs_give_the_same_bytes():
    original = word_of(STORY)
    assert copy_of(original, "Nobody was hurt.") == copy_of(original, "Nobody was hurt.")


@pytest.mark.parametrize("original", [b"PK no package", word_of(STORY)[:400]])
def test_a_document_that_was_damaged_meanwhile_is_set_anew(original: bytes):
    article = article_of(word_of(STORY))
    found = [verdict(article, "Nobody was hurt.", Grade.NOT_FOUND)]
    copy = copied(checked(article, found, original), CopyKind.WORD, English())
    assert list(ranges(copy).values()) == ["Nobody was hurt."]


def test_a_ligature_is_no_obstacle():
    assert about(copy_of(word_of((HEAD, "He said “ﬁve ﬂats” and left.")), "five flats")) == ["five flats"]


WORDS = st.text(st.sampled_from("ab é\u0301\u00ad—“”\u00a0😀𝒳·1.\u2011"), min_size=1, max_size=8)


@given(st.data(), st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=6))
def test_every_stretch_of_any_text_is_found_again(data: st.DataObject, paragraphs: list[list[str]]):
    original = word(p(run(HEAD)) + "".join(p(*map(run, pieces)) for pieces in paragraphs))
    article = article_of(original)
    spans = [it for it in article.paragraphs if tidy(it.of(article.text).replace("·", ""))]
    span = data.draw(st.sampled_from(spans))
    start = data.draw(st.integers(span.start, span.end - 1))
    end = data.draw(st.integers(start + 1, span.end))
    words = Span(start, end).of(article.text)
    found = replace(verdict(article, words), spans=(Span(start, end),))
    copy = copied(checked(article, [found], original), CopyKind.WORD, English())
    assert draft_of(copy) == draft_of(original)
    if tidy(words.replace("·", "")) and "·" not in words:
        assert tidy(next(iter(ranges(copy).values()))).replace(" ", "") == words.replace(" ", "")
