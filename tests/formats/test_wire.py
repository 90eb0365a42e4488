import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.article import Attachment, Draft, LeftOut
from readback.core.document import Block, Box, Form, Landmark, LandmarkKind, Role, blocks_of
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.metadata import FIELDS, Origin
from readback.core.ports import Picture, Reading
from readback.formats.wire import packed, unpacked

forms = st.builds(Form, st.sampled_from(Role), st.integers(0, 9), st.text())
landmarks = st.builds(Landmark, st.integers(0, 99), st.sampled_from(LandmarkKind), st.text(), st.integers(0, 99))
drafts = st.builds(
    Draft,
    paragraphs=st.lists(st.builds(Block, st.text(), forms, st.lists(landmarks).map(tuple))).map(tuple),
    title=st.text(),
    byline=st.text(),
    published=st.text(),
    outlet=st.text(),
    url=st.text(),
    language=st.text(),
    origins=st.lists(st.tuples(st.sampled_from(FIELDS), st.sampled_from(Origin))).map(tuple),
    left_out=st.lists(st.builds(LeftOut, st.text(), st.integers(0, 99))).map(tuple),
    attachments=st.lists(st.builds(Attachment, st.text(), st.binary())).map(tuple),
    pictures=st.lists(st.integers(0, 99)).map(tuple),
    verbatim=st.none() | st.text(),
)


@given(drafts)
def test_a_reading_arrives_as_it_was_sent(draft):
    reading = Reading(draft, "0" * 64)
    assert unpacked(packed(reading), "x.txt") == reading


@pytest.mark.parametrize("reason", list(Unreadable))
def test_a_refusal_arrives_with_the_parents_name_of_the_file(reason):
    with pytest.raises(FileUnreadable) as error:
        unpacked(packed(FileUnreadable("theirs", reason, 7)), "ours.txt")
    assert (error.value.path, error.value.reason, error.value.detail) == ("ours.txt", reason, 7)


GOOD = json.loads(packed(Reading(Draft(blocks_of(["a"])), "0")))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x80\x04N.",
        b"[]",
        b"7",
        b"[" * 100_000,
        b'{"reason": "no such reason", "detail": null}',
        b'{"reason": "empty", "detail": "x"}',
        json.dumps(GOOD | {"sha256": 7}).encode(),
        json.dumps(GOOD | {"draft": {"paragraphs": [7]}}).encode(),
        json.dumps({"draft": GOOD["draft"] | {"left_out": ["x"]}, "sha256": "0"}).encode(),
    ],
)
def test_what_a_hostile_process_says_is_refused(answer):
    with pytest.raises(ValueError):  # noqa: PT011 - any kind of it
        unpacked(answer, "x.txt")


boxes = st.builds(Box, *[st.floats(0, 1)] * 4)


@given(st.builds(Picture, st.binary(), st.integers(0, 9), st.integers(0, 9), st.lists(boxes).map(tuple)))
def test_a_picture_arrives_as_it_was_sent(picture):
    assert unpacked(packed(picture), "x.pdf") == picture
