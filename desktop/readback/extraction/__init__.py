"""Text becomes an Analysis: who is in it and who said what. The only package that knows spaCy."""

from readback.extraction.model import load_analyzer

__all__ = ["load_analyzer"]
