"""The window. The only package, with app.py, that knows Qt."""

import builtins

import PySide6.QtCore  # noqa: F401 - from now on another import stands in the place of Python's

# Python's own again. PySide's looks through the source of every module imported after it for the word "PySide6", to
# know where names may be written in snake_case, which nothing here does. The packaged program has no source, and to
# find that out takes longer with every module that there is.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
