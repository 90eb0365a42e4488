"""The envelope: content comes back, and no change of a byte goes unnoticed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.library.sealed import SCHEMA, DamagedError, NewerError, sealed, unsealed

CONTENT = {"notes": {"1": {"body": "“Yes”, she said.\n}\n", "tags": []}}}


def test_a_sealed_file_is_json_that_others_can_read() -> None:
    plain = json.loads(sealed(CONTENT))
    assert (plain["schema"], plain["content"]) == (SCHEMA, CONTENT)


@given(st.integers(0, len(sealed(CONTENT)) - 1), st.integers(1, 255))
def test_a_changed_byte_is_noticed(place: int, change: int) -> None:
    raw = bytearray(sealed(CONTENT))
    raw[place] ^= change
    with pytest.raises(DamagedError):
        unsealed(bytes(raw))


@given(st.integers(0, len(sealed(CONTENT)) - 1))
def test_a_shortened_file_is_noticed(length: int) -> None:
    with pytest.raises(DamagedError):
        unsealed(sealed(CONTENT)[:length])


@pytest.mark.parametrize("raw", [b"", b"\0" * 100, b"{}", sealed(CONTENT) + b"\n", sealed(CONTENT) * 2])
def test_what_was_never_sealed_is_damaged(raw: bytes) -> None:
    with pytest.raises(DamagedError):
        unsealed(raw)


def test_a_sound_file_of_a_later_version_is_told_from_a_damaged_one() -> None:
    with pytest.raises(NewerError):
        unsealed(sealed(CONTENT, SCHEMA + 1))
