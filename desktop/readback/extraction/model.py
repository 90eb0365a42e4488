"""Loads the language model of resources/model/ and makes the analyzer of it. The only place that imports spaCy."""

import hashlib
import json
from pathlib import Path
from typing import Any

from readback.core.errors import ModelUnusable
from readback.core.ports import Analyzer
from readback.extraction.analyzer import PipelineAnalyzer

RULES = 1
"""Raised when the rules find something else, so that kept analyses are made again."""


def load_analyzer(folder: Path) -> Analyzer:
    """The analyzer over the pipeline in `folder`/pipeline; raises ModelUnusable if it is missing or damaged."""
    pipeline = folder / "pipeline"
    if not (pipeline / "config.cfg").is_file():
        raise ModelUnusable(folder, missing=True)
    try:
        nlp = _load(pipeline)
        meta = json.loads((pipeline / "meta.json").read_text(encoding="utf-8"))
        engine = f"{meta['name']}-{meta['version']}-{RULES}-{_hash(pipeline)[:12]}"
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ImportError, EOFError) as error:
        raise ModelUnusable(folder, missing=False) from error

    return PipelineAnalyzer(nlp.pipe, engine)


def _load(pipeline: Path) -> Any:
    from spacy.util import load_model_from_path  # noqa: PLC0415  takes 0.8 s: only when a model is needed

    return load_model_from_path(pipeline)


def _hash(folder: Path) -> str:
    """SHA-256 over the names and contents of the folder's files."""
    total = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        total.update(path.relative_to(folder).as_posix().encode())
        total.update(path.read_bytes())
    return total.hexdigest()
