"""Readback: read and annotate articles offline, with the people, places and quotations in them beside the text."""

__version__ = "0.1.0"
