"""Nothing in the window moves or fades: that is what whoever asks the system for less motion wants, and all have it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def stand_still() -> None:
    """Menus, lists that drop down and hints are there at once; Qt would have them move as the system does.

    Qt 6.11 does not say whether less motion is asked for. The cursor blinks as often as the system says, or not.
    """
    for effect in Qt.UIEffect:
        QApplication.setEffectEnabled(effect, False)  # noqa: FBT003 - Qt's signature
