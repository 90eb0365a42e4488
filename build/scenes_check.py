"""Scenes of a check: the sample draft with its faults, in every theme and size; what is said where nothing is found."""

from collections.abc import Callable, Mapping
from functools import partial

from readback.core.quotecheck.copying import Contents
from studio import NARROW, USUAL, WIDE, Studio

EMPTY = "Harbour draft\n\nNobody was asked. The harbour closes at noon, and the ferry leaves at one.\n"
LONELY = "Quay draft\n\n“The quay was sold in the autumn,” said Ida Moen. She said that nobody had been told.\n"

COUNCIL = """Council told of cracked gates

“We did not close the upper gate in March,” said Marta Quill, who leads the harbour council. “It cost us 40,000 euros.”

Marta Quill said the council would pay for a new gate by June. “About 300 boats pass it in a week,” she said.
"""
REPORTED = """Gate draft

Marta Quill said that the council closed the upper gate in March. She said it cost 90,000 euros.

Marta Quill said that about 300 boats pass the gate in a week. “We did not close the upper gate in March,” she said.
"""


def check(studio: Studio) -> None:
    """The sample draft checked against the sample article, row by row."""
    checked(studio)
    studio.shoot("first")
    for theme in ("sepia", "dark", "black"):
        studio.look(theme)
        studio.shoot(theme)
    studio.look()
    for step in range(1, 5):
        studio.do("fix next")
        studio.rest()
        studio.shoot(f"fix-{step}")
    studio.do("clear")
    studio.frame.comparison.form.because.setText("heard on the tape of 3 May")
    studio.frame.comparison.form.initials.setText("AB")
    studio.rest()
    studio.shoot("clear")
    studio.frame.comparison.form.because.returnPressed.emit()
    studio.rest()
    studio.shoot("cleared")
    studio.do("source open")
    studio.rest()
    studio.shoot("source")
    studio.do("back")
    studio.rest()
    studio.shoot("back")


def check_sizes(studio: Studio) -> None:
    """The smallest window and a wide one, with letters of the text at twice their size."""
    checked(studio)
    for size, name in ((NARROW, "1000"), (WIDE, "1600")):
        studio.resize(*size)
        for zoom in (100, 200):
            studio.look("sepia", zoom)
            studio.rest()
            studio.shoot(f"{name}-{zoom}")


def check_letters(studio: Studio) -> None:
    """The system's letters at twice their size, which this scene is started with."""
    checked(studio)
    for name, size in (("1344", USUAL), ("1000", NARROW)):
        studio.resize(*size)
        studio.rest()
        studio.shoot(name)


def check_empty(studio: Studio) -> None:
    """A draft without quotations, and one whose quotations are in no article; with no article at all."""
    for name, text in (("lonely", LONELY), ("empty", EMPTY)):
        path = studio.work / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        studio.session.open([str(path)], draft=True)
        studio.wait(partial(_reads, studio, path.name))
        studio.shoot(f"{name}-before")
        studio.do("check")
        studio.rest()
        studio.shoot(name)


def check_reported(studio: Studio) -> None:
    """Reported speech of a draft beside what its speaker says: a lost “not”, another figure, and what is the same."""
    studio.session.open([str(studio.session.samples.article)], draft=True)
    studio.wait(lambda: studio.session.article is not None and studio.found())
    article = studio.work / "council.txt"
    article.write_text(COUNCIL, encoding="utf-8")
    studio.session.open([str(article)])
    studio.wait(partial(_reads, studio, article.name))
    draft = studio.work / "reported.txt"
    draft.write_text(REPORTED, encoding="utf-8")
    studio.session.open([str(draft)], draft=True)
    studio.wait(partial(_reads, studio, draft.name))
    studio.rest()
    studio.do("check")
    studio.wait(lambda: bool(studio.window.check.joining.report.reported))
    studio.rest()
    studio.shoot("first")
    for number, row in enumerate(studio.frame.check.listed):
        studio.frame.check.select(row.key)
        studio.rest()
        studio.shoot(f"row-{number}")


def checkers_copy(studio: Studio) -> None:
    """What is asked before a Checker's copy is saved, and what is said once it is."""
    checked(studio)
    for theme, size in (("light", USUAL), ("dark", NARROW)):
        studio.look(theme)
        studio.resize(*size)
        studio.do("save copy")
        studio.rest()
        studio.shoot(theme)
        studio.do("save copy")
    for name in ("copy.docx", "copy.html", "copy.pdf"):
        studio.window.check.copying.save(studio.folder / name, Contents())
        studio.wait((studio.folder / name).exists)
        studio.rest()
    studio.look()
    studio.resize(*USUAL)
    studio.shoot("saved")


def _reads(studio: Studio, name: str) -> bool:
    article = studio.session.article
    return article is not None and article.source == name and studio.found()


def checked(studio: Studio) -> None:
    """The sample draft, checked against the sample article."""
    studio.session.open([str(studio.session.samples.article)], draft=True)
    studio.wait(lambda: studio.session.article is not None and studio.found())
    before = studio.session.article
    studio.session.open([str(studio.session.samples.draft)], draft=True)
    studio.wait(lambda: studio.session.article is not before and studio.found())
    studio.wait(lambda: bool(studio.window.check.joining.report.verdicts))
    studio.rest()


SCENES: Mapping[str, Callable[[Studio], None]] = {
    "check": check,
    "check-sizes": check_sizes,
    "check-letters": check_letters,
    "check-empty": check_empty,
    "check-reported": check_reported,
    "checkers-copy": checkers_copy,
}
