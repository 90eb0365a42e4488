"""Loads the language model and makes the analyzer of it. The only place that imports spaCy."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from readback.core.errors import ModelUnusable
from readback.core.ports import Analyzer
from readback.extraction.analyzer import Documents, PipelineAnalyzer
from readback.extraction.gazetteer import Gazetteer

RULES = 2
"""Raised when the rules find something else, so that kept analyses are made again."""

_UNUSABLE = (OSError, ValueError, KeyError, TypeError, AttributeError, ImportError, EOFError)


def load_analyzer(model: Path, places: Path, other: Path | None = None) -> Analyzer:
    """The analyzer over the pipeline in `model`/pipeline and the gazetteer's file.

    `other` is the folder of any spaCy pipeline that is to find the names in place of ours, which then only gives what
    the rules for speakers read. Raises ModelUnusable if one of them is missing or damaged.
    """
    pipeline = model / "pipeline"
    ours, engine = _loaded(pipeline, exclude=["encoder"] if other else [])
    names = None
    if other is not None:
        names, theirs = _loaded(other)
        engine = f"{engine}+{theirs}"
    try:
        gazetteer = Gazetteer.read(places)
    except OSError as error:
        raise ModelUnusable(pipeline, missing=False) from error
    return PipelineAnalyzer(ours, engine, gazetteer, names)


def _loaded(pipeline: Path, exclude: Sequence[str] | None = None) -> tuple[Documents, str]:
    """A pipeline, of other people where nothing is said of what to exclude, and its name with all that made it so."""
    if not (pipeline / "config.cfg").is_file():
        raise ModelUnusable(pipeline, missing=True)
    try:
        from spacy.util import load_model_from_path  # noqa: PLC0415  takes 0.8 s: only when a model is needed

        from readback.extraction import component  # noqa: PLC0415  what our pipeline needs beyond spaCy's own parts

        nlp = load_model_from_path(pipeline, exclude=component.NEEDLESS if exclude is None else exclude)
        meta = json.loads((pipeline / "meta.json").read_text(encoding="utf-8"))
        return nlp.pipe, f"{meta['name']}-{meta['version']}-{RULES}-{_hash(pipeline)[:12]}"
    except _UNUSABLE as error:
        raise ModelUnusable(pipeline, missing=False) from error


def _hash(folder: Path) -> str:
    """SHA-256 over the names and contents of the folder's files."""
    total = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        total.update(path.relative_to(folder).as_posix().encode())
        total.update(path.read_bytes())
    return total.hexdigest()
