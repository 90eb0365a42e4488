"""Scenes of taking out and taking in."""

import json
from collections.abc import Callable, Mapping

from clippings import PROJECT
from readback.core.outgoing.model import OutKind
from readback.ui.shelf.sections import Kind
from studio import NARROW, Studio


def take_out(studio: Studio) -> None:
    """What is chosen, what leaves, what was written; light and dark, in the smallest window."""
    studio.story()
    studio.note("serious and getting worse", "Ask for the **inspection** certificates, all three years.")
    studio.section(Kind.PROJECT, PROJECT)
    studio.do("take out")
    deeds = studio.window.outgoing
    sheet = deeds.sheet
    studio.rest()
    studio.shoot("chosen", sheet)
    sheet.what.setCurrentIndex(sheet.what.count() - 1)
    sheet.form.setCurrentIndex(sheet.form.findData(OutKind.OBSIDIAN))
    studio.look("dark")
    studio.resize(*NARROW)
    studio.rest()
    studio.shoot("chosen-dark", sheet)
    sheet.what.setCurrentIndex(0)
    for box in (sheet.notes, sheet.manifest):
        box.click()
    sheet.go.click()
    studio.wait(lambda: sheet.pages.currentIndex() == 1)
    studio.rest()
    studio.shoot("leaves-dark", sheet)
    studio.look("light")
    studio.shoot("leaves", sheet)
    sheet.look.words.setText("inspector, regatta")
    sheet.look.words.editingFinished.emit()
    studio.wait(lambda: not deeds.outbound.busy)
    studio.rest()
    studio.shoot("found", sheet)
    sheet.look.words.clear()
    sheet.look.words.editingFinished.emit()
    studio.wait(lambda: not deeds.outbound.busy)
    for _ in range(2):
        deeds.save(studio.work / "Pier")
        studio.wait(lambda: not deeds.outbound.busy)
        if sheet.pages.currentIndex() == 1:
            break
        studio.shoot("written", sheet)
        sheet.back.click()
        sheet.go.click()
        studio.wait(lambda: sheet.pages.currentIndex() == 1)
    studio.shoot("refused", sheet)
    sheet.close()


def paper(studio: Studio) -> None:
    """What leaves before it is printed: as it is, with words found, light and dark, in the smallest window."""
    studio.story()
    studio.note("serious and getting worse", "Ask for the **inspection** certificates, all three years.")
    studio.do("print")
    printing = studio.window.printing
    sheet = printing.sheet
    studio.wait(lambda: not printing.outbound.busy)
    studio.rest()
    studio.shoot("leaves", sheet)
    sheet.look.words.setText("inspector, certificates")
    sheet.look.words.editingFinished.emit()
    studio.wait(lambda: not printing.outbound.busy)
    studio.look("dark")
    studio.resize(*NARROW)
    studio.rest()
    studio.shoot("found-dark", sheet)
    sheet.close()


def take_in(studio: Studio) -> None:
    """What can come in, and what came of it."""
    studio.audit()
    article = studio.session.article
    title = article.title if article is not None else ""
    quote = {"type": "TextQuoteSelector", "exact": "serious and getting worse"}
    known = {"uri": "https://wire.example/", "document": {"title": [title]}, "text": "Who says so?"}
    lost = {"uri": "https://else.example/fog", "document": {"title": ["Fog over the sound"]}, "text": "Ask the pilot."}
    notes = [
        {**known, "target": [{"selector": [quote]}]},
        {**known, "target": [{"selector": [{**quote, "exact": "and nobody ever asked"}]}]},
        *({**lost, "text": f"{lost['text']} {number}"} for number in range(1, 4)),
    ]
    file, broken = studio.work / "hypothesis.json", studio.work / "broken.json"
    file.write_text(json.dumps({"annotations": notes}), "utf-8")
    broken.write_text("{", "utf-8")
    studio.do("take in")
    deeds = studio.window.incoming
    sheet = deeds.sheet
    studio.rest()
    studio.shoot("chosen", sheet)
    deeds.inbound.take([str(file), str(broken)])
    studio.wait(lambda: sheet.pages.currentIndex() == 1)
    studio.rest()
    studio.shoot("account", sheet)
    studio.look("dark")
    studio.resize(*NARROW)
    studio.shoot("account-dark", sheet)
    sheet.close()


SCENES: Mapping[str, Callable[[Studio], None]] = {
    "take-out": take_out,
    "take-out-letters": take_out,
    "paper": paper,
    "paper-letters": paper,
    "take-in": take_in,
    "take-in-letters": take_in,
}
