"""What is wrong with a window for whoever cannot see it, or sees it large: names, targets and text that is cut.

Walks the tree that screen readers walk, and the widgets behind it; says each fault in a line. For the tests and for
`shots.py`, which looks at every picture that it takes.
"""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QTabBar,
    QToolButton,
    QWidget,
)

from readback.ui.panel.tabs import CountTabs

TARGET = 24
"""How wide and high at least whatever is clicked on is, in pixels: https://www.w3.org/TR/WCAG22/#target-size-minimum"""

ROWS = 60
"""So many rows of a list are looked at: those that are seen, and some more."""

_ROLE = QAccessible.Role
BUTTONS = (_ROLE.PushButton, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ButtonMenu, _ROLE.ButtonDropDown, _ROLE.Link)
CONTROLS = (
    *BUTTONS,
    *(_ROLE.EditableText, _ROLE.ComboBox, _ROLE.SpinBox, _ROLE.Slider, _ROLE.List, _ROLE.Tree, _ROLE.Table),
    *(_ROLE.ProgressBar, _ROLE.PageTab, _ROLE.ListItem, _ROLE.TreeItem, _ROLE.MenuItem, _ROLE.Document),
)
NAMELESS = (_ROLE.NoRole, _ROLE.Client, _ROLE.Pane, _ROLE.Window)
"""Roles that say nothing of what a control is."""


def faults(window: QWidget) -> list[str]:
    """Everything that is wrong with a window as it stands."""
    return [*unnamed(window), *namesakes(window), *small(window), *cut(window)]


# The tree of screen readers


def interfaces(window: QWidget) -> Iterator[QAccessibleInterface]:
    """All that a screen reader meets in a window that is shown; of long lists the first rows."""
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        yield from _below(root)


def _below(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield parent
    listed = parent.role() in {_ROLE.List, _ROLE.Tree, _ROLE.Table}
    for at in range(min(parent.childCount(), ROWS) if listed else parent.childCount()):
        child = parent.child(at)
        if child.isValid() and not child.state().invisible:
            yield from _below(child)


def unnamed(window: QWidget) -> list[str]:
    """Controls without a name that can be said, or without a role."""
    found = []
    for it in interfaces(window):
        focusable = bool(it.state().focusable) and it.object() is not window and not _is_inner(it.object())
        thing = it.object()
        if isinstance(thing, QWidget) and thing.focusProxy() is not None:
            continue  # the keyboard goes to a part of it, which has a name of its own
        if not focusable and it.role() not in CONTROLS:
            continue
        if focusable and it.role() in NAMELESS and not isinstance(it.object(), QAbstractScrollArea):
            found.append(f"no role: {told(it)}")
        if not any(map(str.isalnum, name_of(it))):
            found.append(f"no name: {told(it)}")
    return found


def namesakes(window: QWidget) -> list[str]:
    """Buttons of one pane that are called the same."""
    named = Counter(
        (pane_of(it.object()), name_of(it))
        for it in interfaces(window)
        if it.role() in BUTTONS and isinstance(it.object(), QWidget)
    )
    return [f"{count} buttons are called “{name}” in {pane}" for (pane, name), count in named.items() if count > 1]


def name_of(it: QAccessibleInterface) -> str:
    """What a screen reader calls something."""
    return str(it.text(QAccessible.Text.Name))


def told(it: QAccessibleInterface) -> str:
    """Something of the tree, for whoever is to mend it."""
    return f"{it.role().name} “{name_of(it)}” {_path(it.object())}"


def pane_of(thing: QObject | None) -> str:
    """The part of the window that something stands in: what a splitter or the window itself holds."""
    while isinstance(thing, QWidget) and not thing.isWindow():
        parent = thing.parentWidget()
        if thing.accessibleName() and not isinstance(thing, QAbstractButton):
            return f"{type(thing).__name__} “{thing.accessibleName()}”"
        if isinstance(parent, QSplitter):
            return type(thing).__name__
        thing = parent
    return type(thing).__name__


def _is_inner(thing: QObject | None) -> bool:
    """Whether something is a part that Qt made inside of a control."""
    return isinstance(thing, QWidget) and (thing.objectName().startswith("qt_") or isinstance(thing, QScrollBar))


def _path(thing: QObject | None) -> str:
    names: list[str] = []
    while thing is not None and len(names) < 5:
        names.append(type(thing).__name__ + (f"#{thing.objectName()}" if thing.objectName() else ""))
        thing = thing.parent()
    return " < ".join(names)


# Sizes


def widgets(window: QWidget) -> list[QWidget]:
    """The widgets of a window that are shown, without those of windows above it."""
    shown = (it for it in window.findChildren(QWidget) if it.isVisibleTo(window) and it.window() is window)
    return [it for it in shown if not _is_folded(it)]


def _is_folded(it: QWidget) -> bool:
    """Whether it stands in a pane that a splitter has folded away."""
    child, parent = it, it.parentWidget()
    while parent is not None and not child.isWindow():
        if isinstance(parent, QSplitter) and (child.width() == 0 or child.x() < 0 or child.x() >= parent.width()):
            return True
        child, parent = parent, parent.parentWidget()
    return False


def small(window: QWidget) -> list[str]:
    """What can be clicked and is too small to be met."""
    found = []
    for it in widgets(window):
        if isinstance(it, (QAbstractButton, QComboBox, QLineEdit)) and it.isEnabled() and not _is_inner(it):
            found += _too_small(it, it.size())
        elif isinstance(it, QTabBar):
            for at in range(it.count()):
                found += _too_small(it, it.tabRect(at).size()) if it.isTabVisible(at) else []
        elif isinstance(it, QAbstractItemView) and not isinstance(it, QHeaderView):
            found += _small_rows(it)
    return found


def _small_rows(view: QAbstractItemView) -> list[str]:
    model = view.model()
    rects = [view.visualRect(model.index(at, 0)) for at in range(min(model.rowCount(), ROWS))]
    return [fault for it in rects if it.isValid() for fault in _too_small(view, it.size())][:1]


def _too_small(it: QWidget, size: QSize) -> list[str]:
    if size.width() >= TARGET and size.height() >= TARGET:
        return []
    return [f"only {size.width()}×{size.height()} to click on: {_said(it)}"]


def cut(window: QWidget) -> list[str]:
    """Words that have not the room they need, and controls that stand partly outside of what holds them."""
    found = []
    for it in widgets(window):
        if _is_inner(it) or isinstance(it, (QSplitterHandle, QScrollBar)):
            continue
        if (isinstance(it, (QLabel, QAbstractButton, QComboBox, QLineEdit, QTabBar))) and it.isVisible():
            lacking = lack(it)
            if lacking:
                found.append(f"cut by {lacking}: {_said(it)}")
            outside = _outside(it)
            if outside:
                found.append(f"{outside} outside of what holds it: {_said(it)}")
    return found


def lack(it: QWidget) -> str:
    """How many pixels the words of a widget lack; empty where they have room, or are to be had when pointed at."""
    if isinstance(it, QLabel):
        return _label(it)
    if isinstance(it, QTabBar):
        return _tabs(it)
    if isinstance(it, QComboBox):
        return _wide(it.fontMetrics().horizontalAdvance(it.currentText()), it.width() - 20, it)
    if isinstance(it, QLineEdit):
        return _field(it)
    hint = it.sizeHint()
    words = it.text() if isinstance(it, QAbstractButton) else ""
    if not words:
        return ""
    if isinstance(it, QToolButton):
        hint = it.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words) + QSize(4, 4)
    return _wide(hint.width() - 2, it.width(), it) or _high(hint.height() - 2, it.height())


def _label(it: QLabel) -> str:
    if not it.text():
        return ""
    if it.wordWrap():
        return _high(it.heightForWidth(it.width()), it.height())
    hint = it.sizeHint()
    return _wide(hint.width(), it.width(), it) or _high(hint.height(), it.height())


def _field(it: QLineEdit) -> str:
    words = it.placeholderText() if not it.text() else ""
    margins = it.textMargins()
    room = it.width() - 22 - margins.left() - margins.right()
    return _wide(it.fontMetrics().horizontalAdvance(words), room, it) or _high(it.fontMetrics().height(), it.height())


def _tabs(it: QTabBar) -> str:
    if isinstance(it, CountTabs):
        return _wide(it.narrowest, it.width())
    for at in range(it.count()):
        if not it.isTabVisible(at):
            continue
        rect, words = it.tabRect(at), it.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, it.tabText(at))
        missing = _high(words.height(), rect.height())
        if not it.tabToolTip(at):
            missing = missing or _wide(words.width(), rect.width() - 12) or _wide(rect.right(), it.width())
        if missing:
            return f"{missing} (“{it.tabText(at)}”)"
    return ""


def _wide(needed: int, room: int, it: QWidget | None = None) -> str:
    if needed <= room or (it is not None and it.toolTip()):
        return ""
    return f"{needed - room} px of {needed}"


def _high(needed: int, room: int) -> str:
    return f"{needed - room} px of {needed} in height" if needed > room else ""


def _outside(it: QWidget) -> str:
    """How far a widget stands outside of those that hold it; what can be scrolled to is not outside."""
    rect = QRect(QPoint(0, 0), it.size())
    child, parent = it, it.parentWidget()
    while parent is not None and not child.isWindow():
        rect.translate(child.pos())
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return ""
        over = max(-rect.left(), -rect.top(), rect.right() - parent.width() + 1, rect.bottom() - parent.height() + 1)
        if over > 0:
            return f"{over} px"
        child, parent = parent, parent.parentWidget()
    return ""


def _said(it: QWidget) -> str:
    words = getattr(it, "text", lambda: "")()
    name = it.accessibleName() or str(words)
    return f"“{name[:60]}” {_path(it)}"


def windows() -> list[QWidget]:
    """The windows that are shown."""
    return [it for it in QApplication.topLevelWidgets() if it.isVisible() and it.size() != QSize(0, 0)]
