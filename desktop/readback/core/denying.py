"""Verbs of saying that turn what they govern: who denied something did not say it."""

from readback.core.analysis import Quotation

DENYING = frozenset(
    "deny denies denied denying dispute disputes disputed disputing doubt doubts doubted doubting refute refutes "
    "refuted refuting reject rejects rejected rejecting "
    "bestreiten bestreitet bestritt bestritten dementieren dementiert dementierte dementierten leugnen leugnet "
    "leugnete leugneten bezweifeln bezweifelt bezweifelte bezweifelten "
    "nie nient niait niaient nié nia nièrent dément démentent démentait démenti démentit conteste contestent "
    "contestait contesté contesta doute doutent doutait douté".split()
)
"""In the languages that are looked through for speakers."""


def denial(quotation: Quotation, text: str) -> str:
    """The verb that denies what reported speech says, as the article has it; nothing where there is none."""
    words = quotation.cue.of(text).casefold().split() if quotation.cue is not None else []
    return next((word for word in words if word in DENYING), "")
