"""A place for one thing that can be lent to another, and taken back."""

from PySide6.QtWidgets import QStackedLayout, QWidget


class Lending(QWidget):
    """Shows its `own` widget, or one of those that its place is lent to."""

    def __init__(self) -> None:
        super().__init__()
        self.own = QWidget()
        self._places = QStackedLayout(self)
        self._places.addWidget(self.own)

    def lend(self, page: QWidget) -> None:
        """Takes a widget that can stand in the place of its own."""
        self._places.addWidget(page)

    def show_lent(self, *, on: bool) -> None:
        """Shows what the place was lent to first, or its own again in its place."""
        if on or self.lent:
            self._places.setCurrentIndex(1 if on and self._places.count() > 1 else 0)

    def show_page(self, page: QWidget | None) -> None:
        """Shows one of those that the place is lent to, or its own."""
        self._places.setCurrentWidget(page or self.own)

    @property
    def page(self) -> QWidget | None:
        """What stands there."""
        return self._places.currentWidget()

    @property
    def lent(self) -> bool:
        """Whether what it was lent to first stands in the place of its own."""
        return self._places.currentIndex() == 1
