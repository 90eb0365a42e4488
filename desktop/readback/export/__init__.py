"""What leaves Readback: values in, the bytes of a file out."""

from readback.core.quotecheck.copying import Checked, CheckersCopy, Contents, CopyKind, Say
from readback.export.english import English
from readback.export.out import taken_out
from readback.export.page import ForBrowsers, ForPrinting, page
from readback.export.searching import searched
from readback.export.wording import checkers_copy

__all__ = ["English", "copied", "searched", "taken_out"]

_WORD = ".docx"


def copied(checked: Checked, kind: CopyKind, say: Say, contents: Contents | None = None) -> bytes:
    """The Checker's copy of a draft as a file of a kind; for one to be printed, the page that is printed.

    A draft that was a Word document comes back as the same file with comments; any other is set anew.
    """
    copy = checkers_copy(checked, say, contents or Contents())
    if kind is CopyKind.WORD:
        return _word(checked, copy)
    return page(copy, ForBrowsers() if kind is CopyKind.PAGE else ForPrinting())


def _word(checked: Checked, copy: CheckersCopy) -> bytes:
    from readback.export.package import PackageUnusable  # noqa: PLC0415 - lxml is for this kind alone
    from readback.export.word_copy import with_comments  # noqa: PLC0415 - as above
    from readback.export.word_new import set_anew  # noqa: PLC0415 - as above

    if checked.suffix.lower() == _WORD and checked.original:
        try:
            return with_comments(checked.original, copy)
        except PackageUnusable:  # damaged since it was opened, or with macros, which a .docx cannot have
            pass
    return with_comments(set_anew(copy), copy, ended=True)
