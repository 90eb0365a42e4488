"""Keeps articles and notes on disk and loses nothing. The only package that knows TinyDB."""

from readback.library.opening import open_library

__all__ = ["open_library"]
