"""Files that are about to leave: held where they are few, made again where they are many, and the same each time."""

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.errors import Cancelled, FileUnreadable, Unreadable
from readback.core.outgoing.bundle import Bundle, Entry

Files = list[tuple[str, bytes]]

files_ = st.lists(st.tuples(st.text(max_size=5), st.binary(max_size=20)), max_size=6)


class Maker:
    """Makes the same files each time it is asked, and counts how often it was."""

    def __init__(self, files: Files) -> None:
        self.files, self.times = files, 0

    def __call__(self) -> Iterator[tuple[str, bytes]]:
        self.times += 1
        yield from self.files


def filled(make: Maker, most: int) -> Bundle:
    made = Bundle(make, most)
    made.fill(lambda them: them)
    return made


@given(files_, st.integers(0, 60))
def test_they_come_again_as_they_were_made_however_many_are_held(files: Files, most: int) -> None:
    make = Maker(files)
    made = filled(make, most)
    assert [(it.name, it.size) for it in made.entries] == [(name, len(content)) for name, content in files]
    assert list(made) == list(made) == files
    assert len(made) == len(files)
    size = sum(len(content) for _, content in files)
    assert make.times == (1 if size <= most else 3)


def test_no_more_than_so_many_bytes_are_held_together() -> None:
    made = filled(Maker([("a", b"12345"), ("b", b"67890"), ("c", b"")]), 9)
    assert made._held is None
    assert filled(Maker([("a", b"12345"), ("b", b"6789")]), 9)._held is not None


@pytest.mark.parametrize(
    "after",
    [[("a", b"1234"), ("b", b"other")], [("a", b"1234")], [("b", b"5678"), ("a", b"1234")]],
    ids=["changed", "missing", "another order"],
)
def test_what_is_made_otherwise_the_next_time_does_not_leave(after: Files) -> None:
    make = Maker([("a", b"1234"), ("b", b"5678")])
    made = filled(make, 0)
    make.files = after
    with pytest.raises(FileUnreadable) as refused:
        list(made)
    assert refused.value.reason is Unreadable.CHANGED


def test_what_is_more_the_next_time_does_not_leave() -> None:
    make = Maker([("a", b"1234")])
    made = filled(make, 0)
    make.files = [("a", b"1234"), ("b", b"5678")]
    with pytest.raises(FileUnreadable):
        list(made)


def test_whoever_watches_may_end_it() -> None:
    def watch(them: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
        yield next(iter(them))
        raise Cancelled

    made = Bundle(Maker([("a", b"1"), ("b", b"2")]))
    with pytest.raises(Cancelled):
        made.fill(watch)
    assert made.entries == ()


def test_what_is_known_of_a_file_is_no_more_than_this() -> None:
    (entry,) = filled(Maker([("a", b"1234")]), 0).entries
    assert isinstance(entry, Entry)
    assert (entry.name, entry.size, len(entry.sha256)) == ("a", 4, 32)
