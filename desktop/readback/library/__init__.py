"""Keeps articles and notes on disk and loses nothing. The only package that knows TinyDB."""

from readback.library.opening import open_library
from readback.library.records import analysis_of, analysis_record

__all__ = ["analysis_of", "analysis_record", "open_library"]
