"""The help says what is so."""

import re

import pytest

from readback.resources import resource
from readback.ui.keys.actions import Entry, table

SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
TOLD_TOGETHER = {str(number) for number in range(2, 8)} | {f"Ctrl+{number}" for number in range(2, 5)}


@pytest.mark.parametrize("entry", [it for it in table(mac=False) if it.keys], ids=lambda it: it.id)
def test_the_page_of_keys_tells_every_key(entry: Entry) -> None:
    page = (resource("help") / "keys.md").read_text(encoding="utf-8")
    told = set(re.findall(r"`([^`]+)`", page)) | TOLD_TOGETHER
    assert "+".join(SIGNS.get(part, part) for part in entry.keys[0].split("+")) in told
