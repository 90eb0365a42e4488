"""What each kind of file is like: whether it is one, how its name ends, and what it is made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from readback.core.outgoing.model import OutKind, Taken


@dataclass(frozen=True, slots=True)
class Form:
    """What a kind comes out as.

    `ending` is how the name of a file ends; empty where it is a folder in any case. `each` says that every article is a
    file of its own, so that several are a folder; `of_names` that it holds what is found in articles, and notes;
    `of_files` that it can tell what the file of an article was, and its hash.
    """

    ending: str = ""
    each: bool = False
    of_names: bool = True
    of_files: bool = True


FORMS: Mapping[OutKind, Form] = {
    OutKind.MARKDOWN: Form(".md", each=True),
    OutKind.OBSIDIAN: Form(),
    OutKind.HTML: Form(".html", each=True),
    OutKind.WORD: Form(".docx", each=True),
    OutKind.PDF: Form(".pdf", each=True),
    OutKind.CSV: Form(of_files=False),
    OutKind.JSON: Form(".json"),
    OutKind.BIBTEX: Form(".bib", of_names=False, of_files=False),
    OutKind.CSL: Form(".json", of_names=False, of_files=False),
    OutKind.ANNOTATIONS: Form(".jsonld", of_names=False, of_files=False),
}


def alone(kind: OutKind, taken: Taken) -> bool:
    """Whether a kind is one file, and no folder."""
    form, contents = FORMS[kind], taken.contents
    if not form.ending or contents.manifest or (contents.originals and kind is not OutKind.JSON):
        return False
    return not form.each or len(taken.folios) == 1
