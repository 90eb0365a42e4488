"""The articles of the chosen section: filtered, sorted, in columns where there is room."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from readback.core.library import Summary, Trashed
from readback.ui.shelf.articles import ArticleModel, Articles, ShelfDelegate
from readback.ui.shelf.columns import Columns
from readback.ui.shelf.orders import OrderButton, Sort, arranged
from readback.ui.style.fonts import scaled, secondary, semibold, tabular
from readback.ui.style.theme import Theme
from readback.ui.widgets.emptying import with_button
from readback.ui.widgets.pieces import ElidedLabel, PlainLabel
from readback.ui.words import figure, tr

WIDE = 480
"""From this width on the articles stand in columns, in pixels."""

PAUSE = 120
"""How long nothing must be typed before the titles are filtered, in milliseconds."""


class Listing(QWidget):
    """Lists articles, or what lies in the trash, below a heading; what it lists is given to it."""

    wanted = Signal()
    """The reader filters or sorts: what is to be listed is wanted again."""
    orderChanged = Signal()
    """Another order, or other columns."""

    def __init__(self, theme: Theme, button: QWidget) -> None:
        super().__init__()
        self._sort, self._down = Sort.OPENED, Sort.OPENED.down
        self._tabular = False
        self.filter = QLineEdit()
        self._model = ArticleModel(self)
        self.list = Articles()
        self.list.setModel(self._model)
        self._delegate = ShelfDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self._heading, self._count, self._empty = ElidedLabel(), PlainLabel(), PlainLabel()
        self.orders, self.columns = OrderButton(self.arrange), Columns()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out(button)
        self.filter.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self.wanted)
        self.columns.sortWanted.connect(self.arrange)
        self.columns.changed.connect(self.list.viewport().update)
        self.columns.changed.connect(self.orderChanged)

    def _lay_out(self, button: QWidget) -> None:
        self._heading.setFont(semibold(self.font()))
        self._count.setFont(tabular(secondary(self.font())))
        self._count.setProperty("tone", "muted")
        self._empty.setProperty("tone", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(14, 8, 14, 8)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.filter.setPlaceholderText(tr("Filter titles"))
        self.filter.setAccessibleName(tr("Filter titles"))
        with_button(self.filter)
        head = QHBoxLayout()
        head.setContentsMargins(14, 4, 8, 2)
        head.setSpacing(4)
        for widget, stretch in ((self._heading, 1), (self._count, 0), (button, 0), (self.orders, 0)):
            head.addWidget(widget, stretch)
        field = QHBoxLayout()
        field.setContentsMargins(10, 0, 10, 4)
        field.addWidget(self.filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(field)
        self._heads = QHBoxLayout()
        self._heads.addWidget(self.columns)
        layout.addLayout(self._heads)
        for part, stretch in ((self._empty, 0), (self.list, 1)):
            layout.addWidget(part, stretch)

    def resizeEvent(self, event: object) -> None:
        """Columns where there is room for them."""
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event
        self._fit_columns()

    def _fit_columns(self) -> None:
        wide = self.width() >= scaled(WIDE, self.font()) and self._tabular
        self.columns.setVisible(wide)
        edges = self.list.width() - self.list.contentsRect().width()
        bar = self.list.verticalScrollBar().sizeHint().width()
        self._heads.setContentsMargins(edges // 2, 0, bar + edges // 2, 0)  # just over the rows
        if wide is not (self._delegate.columns is not None):
            self._delegate.columns, self._delegate.form = (self.columns, "columns") if wide else (None, "")
            self.list.doItemsLayout()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.set_theme(theme)

    def show_articles(self, heading: str, articles: Sequence[Summary], opened: str, why_empty: str) -> None:
        """The articles of a section, as far as they pass the filter; `why_empty` is said where it has none."""
        kept = arranged(articles, self.filter.text(), self._sort, down=self._down)
        filtered = bool(self.filter.text().strip())
        self._show(
            heading,
            kept,
            opened,
            tr("No title contains these words. Try fewer words.") if filtered else why_empty,
            tabular=True,
        )

    def show_trash(self, heading: str, trash: Sequence[Trashed], why_empty: str) -> None:
        """What lies in the trash."""
        self._show(heading, trash, "", why_empty, tabular=False)

    def _show(self, heading: str, found: Sequence[Summary | Trashed], opened: str, why: str, *, tabular: bool) -> None:
        self._tabular = tabular
        self._fit_columns()
        self._heading.setText(heading)
        self._count.setText(figure(len(found)))
        chosen, everything = self.list.chosen(), self._model.all_chosen
        self._model.show(found, opened)
        self._empty.setText(why if not found else "")
        self._empty.setVisible(not found)
        self.list.setVisible(bool(found))
        self._reach(opened)
        if everything and {*chosen} == {*self._model.keys()}:
            self.list.selectAll()
        elif len(chosen) > 1:
            self._choose(chosen)

    def _choose(self, ids: Sequence[str]) -> None:
        """Several articles stay chosen when they are listed anew."""
        places = [self._model.reach(id) for id in ids]
        chosen = QItemSelection()
        for index in (self._model.index(at) for at in places if at is not None):
            chosen.select(index, index)
        self.list.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_agreed(self, agreed: Mapping[str, str]) -> None:
        """What was agreed about whole articles, in a word, by their ids."""
        self._model.show_agreed(agreed)

    def set_open(self, id: str) -> None:
        """Which article is being read; several that are chosen stay so if it is one of them."""
        self._model.set_open(id)
        chosen = self.list.chosen()
        if len(chosen) == 1 or id not in chosen:
            self._reach(id)

    def _reach(self, id: str) -> None:
        """Chooses an article; where it is not listed, none looks as if it was being read."""
        at = self._model.reach(id)
        if at is not None:
            index = self._model.index(at)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        else:
            self.list.clearSelection()

    def arrange(self, sort: Sort, down: bool) -> None:
        """Another order of the articles."""
        self._sort, self._down = sort, down
        self.orders.show_sort(sort)
        self.columns.show_sort(sort, down=down)
        self.wanted.emit()
        self.orderChanged.emit()

    @property
    def order(self) -> str:
        """The order of the articles, to be kept."""
        return f"{self._sort} {'down' if self._down else 'up'}"

    def restore(self, order: str, columns: str) -> None:
        """The order and the columns that were kept."""
        self.columns.restore(columns)
        name, _, way = order.partition(" ")
        sort = Sort(name) if name in set(Sort) else Sort.OPENED
        self.arrange(sort, way == "down" if way else sort.down)
