"""What stands between the paragraphs and is no part of the text: title, where it comes from, paragraphs left out.

They are labels of their own, so that they can be read, copied and reached by keyboard.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum, auto

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from readback.core.article import Article
from readback.ui.article.layout import ArticleLayout
from readback.ui.article.meta import ABOUT, PUT_BACK, meta_line, meta_meaning, put_back_line
from readback.ui.article.typography import Typography
from readback.ui.style.fonts import INTERFACE, READING, sized
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import ChosenLabel

HEAD = 40.0
"""The room above everything, in pixels."""

LARGEST = 1.7
"""How much larger than usual what is said of the article becomes at most: it is not what the letters are large for."""

RING = 6
"""How far a label that can have the keyboard reaches beyond the column, so that its ring stands clear of the words."""


class Tone(StrEnum):
    """What a label between the paragraphs is."""

    TITLE = auto()
    META = auto()
    LEFT_OUT = auto()


class InsetLabel(ChosenLabel):
    """Words between the paragraphs; with a hairline beside them where they were left out of the article."""

    def __init__(self, tone: Tone, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.tone = tone
        self.setWordWrap(True)
        linked = tone is not Tone.TITLE
        self.setTextFormat(Qt.TextFormat.RichText if linked else Qt.TextFormat.PlainText)
        self.setText(text)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction if linked else Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.outset = RING if tone is Tone.META else 0
        self.setContentsMargins(
            16 if tone is Tone.LEFT_OUT else self.outset, self.outset // 2, self.outset, self.outset // 2
        )
        self._focus = QColor()

    def event(self, event: QEvent) -> bool:
        """Draws the ring anew when the keyboard comes or goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the words, the hairline, and the ring of what has the keyboard."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self.tone is Tone.LEFT_OUT:
            colour = self._focus if self.hasFocus() else self.palette().shadow().color()
            painter.fillRect(0, 0, 4 if self.hasFocus() else 2, self.height(), colour)
        elif self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._focus, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RING, RING)

    def dress(self, typography: Typography, theme: Theme, interface: QFont) -> None:
        """Takes fonts and colours."""
        self._focus = theme.colour("focus")
        title = self.tone is Tone.TITLE
        small = sized(interface, INTERFACE * min(LARGEST, typography.body.font.pixelSize() / READING))
        self.setFont(typography.headline.font if title else small)
        palette = theme.palette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, theme.colour("text" if title else "muted"))
        self.setPalette(palette)
        text = self.text()
        self.clear()  # a link takes the palette's colour when its text is set
        self.setText(text)


@dataclass(frozen=True, slots=True)
class Inset:
    """A label, the block above which it stands, and the room above and below it in parts of a paragraph's gap."""

    label: InsetLabel
    block: int
    above: float
    below: float

    def words(self, layout: ArticleLayout) -> float:
        """The height of its words."""
        return float(self.label.heightForWidth(round(layout.column.width) + 2 * self.label.outset))

    def height(self, layout: ArticleLayout) -> float:
        """The room it takes in all."""
        return self.words(layout) + (self.above + self.below) * layout.typography.gap


class Insets(QObject):
    """The labels of one article."""

    toggled = Signal()
    """The reader shows or hides what was left out."""

    putBack = Signal(int)
    """The number of a paragraph that was left out and is to go back into the text."""

    aboutWanted = Signal()
    """The reader wants to see, or to change, what is known of the article."""

    def __init__(self, page: QAbstractScrollArea) -> None:
        super().__init__(page)
        self._page = page
        self._insets: list[Inset] = []
        self._article: Article | None = None
        self._left_out: list[tuple[str, int]] = []
        self._open = False
        self._agreed = ""

    def show(self, article: Article | None, block_of: Callable[[int], int], ends: int) -> None:
        """Makes the labels of an article; `block_of` gives the block of a code point, `ends` the number of blocks."""
        for inset in self._insets:
            inset.label.hide()
            inset.label.deleteLater()
        self._insets, self._left_out, self._article, self._open, self._agreed = [], [], article, False, ""
        if article is None:
            return
        if not article.headed:
            self._add(Tone.TITLE, article.title, 0, 0.0, 0.0)
        block, above = (1, -0.6) if article.headed else (0, 0.4)
        meta = self._add(Tone.META, self._line(article), block, above, 1.55)
        _explain(meta, article)
        meta.linkActivated.connect(self._follow)
        QWidget.setTabOrder(self._page, meta)
        for number, left in enumerate(article.left_out):
            before = article.paragraphs[left.before : left.before + 1]
            self._left_out.append((put_back_line(left.text, number), block_of(before[0].start) if before else ends))

    def describe(self, article: Article) -> None:
        """Says what is known of the same article now."""
        self._article = article
        for inset in self._insets:
            if inset.label.tone is Tone.META:
                inset.label.setText(self._line(article))
                _explain(inset.label, article)
            elif inset.label.tone is Tone.TITLE:
                inset.label.setText(article.title)

    def show_agreed(self, words: str) -> None:
        """What was agreed with a source about all of the article, in a word; nothing where nothing was."""
        if words != self._agreed:
            self._agreed = words
            if self._article is not None:
                self.describe(self._article)

    def _line(self, article: Article) -> str:
        return meta_line(article, opened=self._open, agreed=self._agreed)

    def _follow(self, link: str) -> None:
        what, _, number = link.partition(" ")
        if what == PUT_BACK:
            self.putBack.emit(int(number))
        elif what == ABOUT:
            self.aboutWanted.emit()
        else:
            self.toggle()

    def toggle(self) -> None:
        """Shows or hides what was left out."""
        self._open = not self._open
        while self._left_out:  # not made before they are wanted: a page may have left out hundreds
            label = self._add(Tone.LEFT_OUT, *self._left_out.pop(0), 0.0, 1.0)
            label.linkActivated.connect(self._follow)
        for inset in self._insets:
            if inset.label.tone is Tone.META and self._article:
                inset.label.setText(self._line(self._article))
            inset.label.setVisible(self._is_shown(inset))
        self.toggled.emit()

    def reveal(self, number: int | None) -> None:
        """Shows what was left out, and scrolls to the paragraph of it of this number; None leaves all as it is."""
        if number is None:
            return
        if not self._open:
            self.toggle()
        labels = [inset.label for inset in self._insets if inset.label.tone is Tone.LEFT_OUT]
        for label in labels[number : number + 1]:
            bar = self._page.verticalScrollBar()
            bar.setValue(bar.value() + label.y() - self._page.viewport().height() // 3)
            label.setFocus(Qt.FocusReason.OtherFocusReason)

    def dress(self, typography: Typography, theme: Theme, interface: QFont) -> None:
        """Gives the labels fonts and colours."""
        for inset in self._insets:
            inset.label.dress(typography, theme, interface)

    def make_room(self, layout: ArticleLayout) -> None:
        """Measures the labels for the column's width and makes room for them in the page."""
        gaps = {0: HEAD}
        for inset in self._insets:
            if inset.label.tone is Tone.TITLE and inset.label.font() != layout.typography.headline.font:
                inset.label.setFont(layout.typography.headline.font)  # it is smaller in a narrow window
        for inset in filter(self._is_shown, self._insets):
            gaps[inset.block] = gaps.get(inset.block, layout.usual_gap(inset.block)) + inset.height(layout)
        layout.set_gaps(gaps)

    def place(self, layout: ArticleLayout, scroll: int) -> None:
        """Moves the labels to where they stand, on a page scrolled down by that many pixels."""
        used: dict[int, float] = {}
        for inset in filter(self._is_shown, self._insets):
            base = used.get(inset.block, self._start(inset.block, layout))
            used[inset.block] = base + inset.height(layout)
            top = base + inset.above * layout.typography.gap - scroll
            rect = QRectF(layout.column.left, top, layout.column.width, inset.words(layout))
            inset.label.setGeometry(rect.adjusted(-inset.label.outset, 0, inset.label.outset, 0).toRect())

    def _start(self, block: int, layout: ArticleLayout) -> float:
        """Where the first label above a block begins."""
        usual = HEAD if block == 0 else layout.usual_gap(block)
        return layout.gap_top(block) + usual

    def _add(self, tone: Tone, text: str, block: int, above: float, below: float) -> InsetLabel:
        label = InsetLabel(tone, text, self._page.viewport())
        inset = Inset(label, block, above, below)
        self._insets.append(inset)
        label.setVisible(self._is_shown(inset))
        return label

    def _is_shown(self, inset: Inset) -> bool:
        return self._open or inset.label.tone is not Tone.LEFT_OUT


def _explain(label: InsetLabel, article: Article) -> None:
    """Says what a guess and a date of the file's own are worth, to whoever points at the line or hears it."""
    label.setToolTip(meta_meaning(article))
    label.setAccessibleDescription(meta_meaning(article))
