"""Text becomes an Analysis: who is in it and who said what. Only this package knows spaCy, and only a model loads it."""

from readback.extraction.model import load_analyzer

__all__ = ["load_analyzer"]
