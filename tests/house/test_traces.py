"""What looks for traces finds them: in files, in names, and in other encodings."""

from pathlib import Path

import pytest

import traces


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    traces.prepared(tmp_path)
    return tmp_path


def test_the_readers_own_files_are_expected(folder: Path) -> None:
    assert list(traces.hits(folder)) == []
    assert len(traces.WORDS) == 20


@pytest.mark.parametrize(
    ("place", "content", "what"),
    [
        ("home/a", b"... ask QUELLA zandrine ...", "name"),
        ("home/a", b"zandrine", "name"),
        ("home/.cache/b.sqlite", "sprendlow account: Ask her about the sprendlow account".encode("utf-16-le"), "note"),
        ("tmp/blenkhorn-leak.html.tmp", b"", "file"),
        ("run/c", b"7K3QX9MZPD4WYNR8HBTC2VFGA", "code"),
        ("core.123", b"onager velvet plinth marmot crater", "passphrase"),
    ],
)
def test_a_trace_is_found(folder: Path, place: str, content: bytes, what: str) -> None:
    path = folder / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    assert (what, place) in list(traces.hits(folder))
