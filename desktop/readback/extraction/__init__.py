"""Text becomes an Analysis: who is in it and who said what. The only package that knows spaCy."""

from pathlib import Path

from readback.core.ports import Analyzer
from readback.extraction.process import AnalyzerProcess
from readback.guard import send_no_reports

__all__ = ["AnalyzerProcess", "load_analyzer"]

send_no_reports()  # no module of this package is loaded before this: a script that has no guard loads onnxruntime, too


def load_analyzer(model: Path, places: Path, other: Path | None = None) -> Analyzer:
    """The analyzer over the pipeline in `model`/pipeline and the gazetteer's file, with another pipeline if there is.

    Raises ModelUnusable if one of them is missing or damaged.
    """
    from readback.extraction.model import load_analyzer  # noqa: PLC0415 - half a second that the window never needs

    return load_analyzer(model, places, other)
