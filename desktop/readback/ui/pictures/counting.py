"""The page of bars, with what the reader can choose of them."""

from collections.abc import Sequence

from readback.core.analysis import Kind
from readback.core.pictures.counts import Counted, Order
from readback.ui.pictures.counted import counted_sheet
from readback.ui.pictures.page import PicturePage
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import ChoiceBox
from readback.ui.words import tr


class CountedPage(PicturePage):
    """Who is quoted and named, of all kinds or of one, most quoted or most named first."""

    file = "quoted-and-named"

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Quoted and named"), theme)
        self._found: Sequence[Counted] = ()
        self.order, self.kinds = ChoiceBox(), ChoiceBox()
        self.order.setAccessibleName(tr("Order of the bars"))
        self.kinds.setAccessibleName(tr("Kinds of names"))
        for words, order in ((tr("most quoted first"), Order.QUOTED), (tr("most named first"), Order.NAMED)):
            self.order.addItem(words, order)
        self.kinds.addItem(tr("everyone and everything"), frozenset(Kind))
        kinds = {Kind.PERSON: tr("people"), Kind.PLACE: tr("places"), Kind.ORGANISATION: tr("organisations")}
        for kind, words in kinds.items():
            self.kinds.addItem(words, frozenset({kind}))
        for box in (self.order, self.kinds):
            self.options.addWidget(box)
            box.activated.connect(lambda _: self._arrange())
        self.options.addStretch(1)

    def show_counted(self, found: Sequence[Counted]) -> None:
        """Other counts, in the order and of the kinds that are chosen."""
        self._found = found
        self._arrange()

    def _arrange(self) -> None:
        self.show_sheet(counted_sheet(self._found, Order(self.order.currentData()), self.kinds.currentData()))
