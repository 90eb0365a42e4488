"""Scenes of a library with a passphrase."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from readback.ui.locking.gate import Gate
from readback.ui.locking.sheet import PassphraseSheet
from readback.ui.locking.wishes import Deed
from readback.ui.preferences.window import Preferences
from studio import Studio

CODE = "01234-56789-ABCDE-FGHJK-MNPQR"


def _gate(studio: Studio, theme: str) -> Gate:
    gate = Gate(lambda: None)
    studio.look(theme)
    gate.setStyleSheet(studio.window.styleSheet())
    gate.show()
    return gate


def locked(studio: Studio) -> None:
    """The gate in two themes, with a wrong passphrase, and while a library is encrypted."""
    for theme in ("light", "dark"):
        gate = _gate(studio, theme)
        studio.shoot(f"asks-{theme}", gate)
        gate.ask("This is neither the passphrase nor the recovery code. Capital and small letters are told apart.")
        studio.shoot(f"wrong-{theme}", gate)
        gate.work(
            "Encrypting the library…", "You may quit: what is left to do is done when the library is next opened."
        )
        gate.hide_field()
        gate.show_progress(312, 1000)
        studio.shoot(f"works-{theme}", gate)
        gate.shut()


def passphrase(studio: Studio) -> None:
    """The sheets for what is done to a passphrase, and the page of the preferences."""
    studio.look()
    studio.window.locking.ask(Deed.SET)
    sheet = studio.part(PassphraseSheet)
    sheet.ask(Deed.SET, CODE)
    sheet.fresh.setText("ferry onion lamp stone march")
    sheet.show_strength(10**16)
    studio.shoot("set", sheet)
    for deed, code in ((Deed.CHANGE, ""), (Deed.RENEW_CODE, CODE), (Deed.GIVE_UP, "")):
        sheet.ask(deed, code)
        studio.shoot(deed.value, sheet)
    sheet.done(0)
    studio.window.choices.open()
    shown = studio.part(Preferences)
    shown.tabs.setCurrentIndex(3)
    studio.shoot("preferences", shown)
    shown.privacy.passphrase.show_protected(protected=True)
    studio.shoot("protected", _settled(studio, shown))


def _settled(studio: Studio, widget: QWidget) -> QWidget:
    studio.rest()
    return widget


SCENES: Mapping[str, Callable[[Studio], None]] = {"locked": locked, "passphrase": passphrase}
