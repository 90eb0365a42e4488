"""The same article is read of every format: its text and paragraphs, and what else the format can hold.

| format | title | byline, outlet | published | url | language | what paragraphs are |
|---|---|---|---|---|---|---|
| html, mhtml, webarchive, md | yes | yes | with zone | yes | yes | yes (md: no captions) |
| clipboard | yes | below the headline | with zone | no | no | yes |
| docx | yes | yes, outlet below the headline | in UTC | no | yes | yes |
| odt | yes | yes, outlet below the headline | with the zone below the headline | no | yes | yes |
| epub | yes | yes | with zone | no | yes | yes |
| eml | yes | yes | with zone | no | yes | no: the plain form of the text is read |
| rtf | yes | yes, outlet below the headline | with the zone below the headline | no | no | but quotes and captions |
| pdf | yes | yes, outlet below the headline | with zone | no | no | as far as type and place show it |
| txt | yes | below the headline | with zone | no | no | no |
| vtt | yes | no | no | no | no | no |
| srt | no | no | no | no | no | no |
"""

from dataclasses import replace
from io import BytesIO

import pytest

from formats.article import ARTICLE, BYLINE, LANGUAGE, OUTLET, TITLE, URL
from formats.samples import Sample, samples
from readback.core.article import Draft
from readback.core.document import BODY, HEADLINE, Block, LandmarkKind, Role
from readback.core.ports import Mode, Wish
from readback.formats.readers import READERS, read

SAMPLES = samples()
EVERYTHING = {"title": TITLE, "byline": BYLINE, "outlet": OUTLET, "url": URL, "language": LANGUAGE}
BY_STRUCTURE = [name for name, sample in SAMPLES.items() if sample.roles]


def draft_of(sample: Sample) -> Draft:
    return read(BytesIO(sample.content), sample.name).draft


def held(block: Block, roles: frozenset[Role]) -> Block:
    """The paragraph as a format can hold it that marks these roles."""
    known = block.form == HEADLINE or block.form.role in roles
    marks = block.landmarks if Role.FOOTNOTE in roles else ()
    return Block(block.text, block.form if known else BODY, marks).tidied()


def without_pages(block: Block) -> Block:
    return replace(block, landmarks=tuple(mark for mark in block.landmarks if mark.kind is LandmarkKind.NOTE))


@pytest.mark.parametrize("name", SAMPLES)
def test_the_text_and_its_paragraphs_are_the_same(name):
    draft = draft_of(SAMPLES[name])
    assert list(draft.lines) == [block.tidied().text for block in ARTICLE]
    assert draft.left_out == ()


@pytest.mark.parametrize("name", SAMPLES)
def test_the_metadata_are_the_same(name):
    sample = SAMPLES[name]
    draft = draft_of(sample)
    expected = EVERYTHING | {"published": sample.published}
    assert {field: getattr(draft, field) for field in sample.fields} == {
        field: expected[field] for field in sample.fields
    }
    assert sample.fields <= {field for field, _ in draft.origins}


@pytest.mark.parametrize("name", BY_STRUCTURE)
def test_what_paragraphs_are_and_where_notes_belong_is_the_same(name):
    sample = SAMPLES[name]
    assert [without_pages(block) for block in draft_of(sample).paragraphs] == [
        held(block, sample.roles) for block in ARTICLE
    ]


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_of_the_article_is_missing_from_the_whole(name):
    sample = SAMPLES[name]
    whole = read(BytesIO(sample.content), sample.name, Wish(Mode.WHOLE)).draft
    text = " ".join(block.tidied().text for block in whole.paragraphs)
    for line in (TITLE, "Skerry & Sons", "in another country", "low tide", "9 January 2026", "archive of the town"):
        assert line in text or line.replace("&", "&amp;") in text


def test_every_format_has_a_sample():
    endings = {sample.name[sample.name.rindex(".") :] for sample in SAMPLES.values()}
    assert all(reader.endings & endings for reader in READERS)
