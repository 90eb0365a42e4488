"""A file of any kind becomes a Draft; hostile input is handled here, in processes that can be killed."""

from readback.formats.pool import ReaderPool

__all__ = ["ReaderPool"]
