"""JSON that is read piece by piece says what it says in one go."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.incoming.pieces import loads

single = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
data = st.recursive(single, lambda it: st.lists(it) | st.dictionaries(st.text(), it), max_leaves=30)


@given(what=data, indent=st.none() | st.integers(0, 2), plain=st.booleans())
def test_it_is_what_it_is_in_one_go(what: Any, indent: int | None, plain: bool) -> None:
    text = f" \n{json.dumps(what, indent=indent, ensure_ascii=plain)}\t"
    assert loads(text) == json.loads(text)


@given(what=data, at=st.integers(0, 200), sign=st.sampled_from('{}[],:"x0 \\n'))
def test_what_is_no_json_in_one_go_is_none_piece_by_piece(what: Any, at: int, sign: str) -> None:
    text = json.dumps(what)
    for broken in (text[:at] + sign + text[at:], text[:at] + text[at + 1 :], text[:at]):
        try:
            whole = json.loads(broken)
        except ValueError:
            with pytest.raises(ValueError):  # noqa: PT011 - whichever it is
                loads(broken)
        else:
            assert loads(broken) == whole


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", '{"a": [[[-Infinity]]]}'])
def test_what_is_no_number_of_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - as above
        loads(text)
