"""A short run of imports that came to harm; `build/dev.py fuzz --imports` is the long one, of 10,000."""

from pathlib import Path

import pytest

from fuzz_imports import Imports, lines
from readback.core.incoming import keeping

COUNT, SEED = 300, 11


def test_harm_costs_a_reason_and_leaves_nothing_half_done(tmp_path: Path) -> None:
    run = Imports(SEED, tmp_path / "library", tmp_path / "kept")
    outcomes = run.run(COUNT)
    assert [it for it in outcomes if it.failed] == [], "\n".join(lines(outcomes))
    assert {it.kind for it in outcomes} == {"json", "annotations", "hypothesis"}
    assert {"damaged", "taken in", "nothing new", "other"} <= {it.what for it in outcomes}


def test_what_fails_is_kept_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = Imports(1, tmp_path / "library", tmp_path / "kept")
    monkeypatch.setattr(keeping.Incoming, "library", lambda *_: 1 / 0)
    outcomes = run.run(150)
    assert any(it.failed and it.what == "raised ZeroDivisionError" for it in outcomes)
    assert len(list((tmp_path / "kept").iterdir())) == sum(it.failed for it in outcomes)
    assert any(line.startswith("FAILED raised ZeroDivisionError: json, file") for line in lines(outcomes))
