"""Whole pages: nothing of an article is lost, and the furniture of each kind is left out."""

import json
from functools import cache
from pathlib import Path

import pytest

from readback.core.article import Draft
from readback.core.document import Role
from readback.formats.html import read_html

PAGES = sorted((Path(__file__).parent / "furniture_pages").glob("*.html"))
TUNED = [path for path in PAGES if path.stem.startswith("tuned")]
KINDS = sorted({kind for path in PAGES for kind in json.loads(path.with_suffix(".json").read_bytes())["furniture"]})


@cache
def draft_of(path: Path) -> Draft:
    draft = read_html(path.read_text(encoding="utf-8"))
    assert draft is not None
    return draft


def said(path: Path) -> dict:
    return json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_paragraph_of_the_article_is_there_in_order(path):
    wanted = said(path)["kept"]
    assert [line for line in draft_of(path).lines if line in wanted] == wanted


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_captions_stand_apart_from_the_running_text(path):
    captions = [block.text for block in draft_of(path).paragraphs if block.form.role is Role.CAPTION]
    assert set(captions) <= set(said(path)["captions"])


@pytest.mark.parametrize("kind", KINDS)
def test_furniture_is_left_out(kind):
    standing = [
        (path.stem, line)
        for path in TUNED
        for line in said(path)["furniture"].get(kind, ())
        if line in draft_of(path).lines
    ]
    assert standing == []


def test_each_kind_stands_on_several_pages():
    for kind in KINDS:
        assert sum(kind in said(path)["furniture"] for path in PAGES) > 1


STORY = (
    "The company that runs the night ferry to Skarholm was warned three times about a crack near the waterline.",
    "It was not sound.",
    "“I wrote it in capitals the third time,” said Amadou Diallo-Berg, who was second engineer until March.",
    "The ferry carries two hundred passengers a night between May and September, and half as many in winter.",
)


def lines_of(body: str) -> list[str]:
    draft = read_html(f"<title>Ferry warned</title><body><h1>Ferry warned</h1>{body}</body>")
    assert draft is not None
    return list(draft.lines[1:])


@pytest.mark.parametrize(
    "markup",
    [
        "".join(f"<p>{line}</p>" for line in STORY),
        "".join(f"<div>{line}</div>" for line in STORY),
        "<br><br>".join(STORY),
        "".join(f"<section><div><p>{line}</p></div></section>" for line in STORY),
        "".join(f"<p><span>{line}</span></p>" for line in STORY),
    ],
    ids=["paragraphs", "divisions", "line breaks", "sections", "spans"],
)
def test_paragraphs_are_neither_split_nor_joined_however_they_are_marked(markup):
    assert lines_of(f"<div>{markup}</div>") == list(STORY)


def test_a_box_goes_whole_where_one_line_of_it_tells():
    box = "<div><p>The Sound by breakfast</p><p>Ten stories and a tide table.</p><p>Subscribe</p></div>"
    paragraphs = "".join(f"<p>{line}</p>" for line in STORY)
    assert lines_of(f"<article>{paragraphs}{box}{paragraphs}</article>") == [*STORY, *STORY]


def test_a_box_with_a_part_of_the_story_stays():
    paragraphs = "".join(f"<p>{line}</p>" for line in STORY)
    box = "<div><p>Subscribe</p><p>“We were told in May,” said the mayor.</p></div>"
    assert "“We were told in May,” said the mayor." in lines_of(f"<article>{paragraphs}{box}{paragraphs}</article>")


@pytest.mark.parametrize("how", ["hidden", "style='display: none'", "aria-hidden='true'"])
def test_what_a_page_does_not_show_is_left_out(how):
    paragraphs = [f"<p>{line}</p>" for line in STORY]
    unseen = f"<div {how}><p>The tide will be high at nine and low at three.</p></div>"
    assert lines_of(f"<article>{''.join([*paragraphs[:2], unseen, *paragraphs[2:]])}</article>") == list(STORY)


def test_nothing_above_the_headline_is_of_the_article():
    body = "".join(f"<p>{line}</p>" for line in STORY)
    draft = read_html(f"<body><main><p>Sea</p><h1>Ferry warned</h1>{body}<h3>Sea</h3>{body}</main></body>")
    assert draft is not None
    assert list(draft.lines) == ["Ferry warned", *STORY, "Sea", *STORY]


def test_what_is_left_out_of_a_page_can_be_put_back_where_it_stood():
    paragraphs = [f"<p>{line}</p>" for line in STORY]
    body = "".join([*paragraphs[:2], "<aside class='newsletter'>The Tide, on Fridays</aside>", *paragraphs[2:]])
    draft = read_html(f"<title>Ferry warned</title><body><article><h1>Ferry warned</h1>{body}</article></body>")
    assert draft is not None
    assert [(left.text, left.before) for left in draft.left_out] == [("The Tide, on Fridays", 3)]
