"""A place for one thing that can be lent to another, and taken back."""

from PySide6.QtWidgets import QStackedLayout, QWidget


class Lending(QWidget):
    """Shows its `own` widget, or what its place is lent to."""

    def __init__(self) -> None:
        super().__init__()
        self.own = QWidget()
        self._places = QStackedLayout(self)
        self._places.addWidget(self.own)

    def lend(self, page: QWidget) -> None:
        """Takes a widget that can stand in the place of its own."""
        self._places.addWidget(page)

    def show_lent(self, *, on: bool) -> None:
        """Shows what the place is lent to, or its own again."""
        self._places.setCurrentIndex(1 if on and self._places.count() > 1 else 0)

    @property
    def lent(self) -> bool:
        """Whether something else stands in the place of its own."""
        return self._places.currentIndex() > 0
