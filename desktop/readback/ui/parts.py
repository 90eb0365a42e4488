"""All the parts of the window, together: they are imported once it has been painted, and not before."""

from readback.ui.agreeing.deeds import AgreeDeeds
from readback.ui.agreeing.guard import Guard
from readback.ui.card.carddeeds import CardDeeds, over_cards
from readback.ui.card.carding import Carding
from readback.ui.checking.deeds import CheckDeeds, over_check
from readback.ui.choices import Choices
from readback.ui.commands import Commands
from readback.ui.correcting.mending import Mending
from readback.ui.correcting.naming import Naming
from readback.ui.correcting.settling import Settling
from readback.ui.erasing.deeds import EraseDeeds
from readback.ui.explaining import Explaining
from readback.ui.frame.alone import Alone
from readback.ui.frame.frame import Frame
from readback.ui.frame.remembering import Remembering
from readback.ui.frame.room import Room
from readback.ui.guide.welcome import Welcome
from readback.ui.innards import Innards
from readback.ui.intake.arrivals import Arrivals
from readback.ui.intake.offering import Offering
from readback.ui.intake.recents import Recents
from readback.ui.intake.unfinished import Unfinished
from readback.ui.intake.watch import Watch
from readback.ui.locking.deeds import LockDeeds
from readback.ui.locking.discretion import Discretion
from readback.ui.noting.following import Following
from readback.ui.noting.placing import Placing
from readback.ui.ordering import Ordering
from readback.ui.progress import Progress
from readback.ui.reading.finder import Finder
from readback.ui.reading.navigator import Navigator
from readback.ui.reading.originals import Originals
from readback.ui.reading.overview import Overview
from readback.ui.reading.pairing import Pairing
from readback.ui.reading.reading import Reading
from readback.ui.reading.showing import Showing
from readback.ui.sheets import Sheets
from readback.ui.sizing import Sizing, sizes
from readback.ui.speech.speaking import Speaking
from readback.ui.trailing.deeds import TrailDeeds, over_trails
from readback.ui.troubles import Troubles
from readback.ui.undoing import Undoing

__all__ = [
    "AgreeDeeds",
    "Alone",
    "Arrivals",
    "CardDeeds",
    "Carding",
    "CheckDeeds",
    "Choices",
    "Commands",
    "Discretion",
    "EraseDeeds",
    "Explaining",
    "Finder",
    "Following",
    "Frame",
    "Guard",
    "Innards",
    "LockDeeds",
    "Mending",
    "Naming",
    "Navigator",
    "Offering",
    "Ordering",
    "Originals",
    "Overview",
    "Pairing",
    "Placing",
    "Progress",
    "Reading",
    "Recents",
    "Remembering",
    "Room",
    "Settling",
    "Sheets",
    "Showing",
    "Sizing",
    "Speaking",
    "TrailDeeds",
    "Troubles",
    "Undoing",
    "Unfinished",
    "Watch",
    "Welcome",
    "over_cards",
    "over_check",
    "over_trails",
    "sizes",
]
