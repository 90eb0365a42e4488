"""The page of the preferences about what finds names, and about the search index."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from readback.core.errors import ModelUnusable
from readback.settings import Settings
from readback.ui.preferences.folders import FolderChoice, Page, left, set_told, told
from readback.ui.style.fonts import semibold
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import listed, tr


class AdvancedPage(Page):
    """Shows which model is in use; another pipeline is tried before it is relied on."""

    testWanted = Signal(str)
    """The folder of a pipeline that is to be tried."""
    rebuildWanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pipeline = FolderChoice(
            tr("Language model"),
            tr("A folder with a language model for spaCy. It then finds the names instead of Readback’s own."),
        )
        self.test, self.rebuild = QPushButton(tr("Test it")), QPushButton(tr("Make it again"))
        self.pipeline.usual.setText(tr("Readback’s own"))
        self.pipeline.row.insertWidget(2, self.test)
        self.tested, self.model, self.later = told(), told(), told(tone="warn")
        self.index = told(
            tr("Where searches look words up. It is made from the library, and can be made again at any time.")
        )
        title = PlainLabel(tr("Word list"))
        title.setFont(semibold(self.font()))
        for widget in (self.pipeline, self.tested, self.later, self.model, title, self.index):
            self.column.addWidget(widget)
        self.column.addLayout(left(self.rebuild))
        self.column.addStretch(1)
        self._folder = ""
        self.tested.hide()
        self.test.clicked.connect(self._test)
        self.rebuild.clicked.connect(self._rebuild)

    def show_settings(self, settings: Settings, started: Settings) -> None:
        """The choices as they are; `started` are those that the program runs with."""
        if settings.pipeline != self._folder:
            set_told(self.tested, "", "muted")
        self._folder = settings.pipeline
        self.pipeline.show_folder(settings.pipeline or tr("Readback’s own"), usual=not settings.pipeline)
        self.test.setEnabled(bool(settings.pipeline))
        same = settings.pipeline == started.pipeline
        self.later.setVisible(not same)
        self.later.setText("" if same else tr("This applies the next time Readback starts."))

    def show_model(self, engine: str) -> None:
        """What finds names and quotations now, or nothing as long as it is being loaded."""
        models = [" ".join(part.split("-")[:2]) for part in engine.split("+")]
        words = tr("In use now: {models}.", models=listed(models))
        self.model.setText(words if engine else tr("The language model is still being loaded."))

    def show_tested(self, engine: str) -> None:
        """The pipeline works."""
        self.test.setEnabled(True)
        name = " ".join(engine.rpartition("+")[2].split("-")[:2])
        set_told(self.tested, tr("It works: {name} finds names.", name=name), "good")

    def show_refused(self, error: Exception) -> None:
        """The pipeline does not work, and why."""
        self.test.setEnabled(True)
        if isinstance(error, ModelUnusable) and error.missing:
            words = tr(
                "There is no language model for spaCy in this folder. Choose the folder that has the file config.cfg "
                "in it."
            )
        else:
            words = tr(
                "This language model cannot be loaded: it is damaged, or made for another version of spaCy. Choose "
                "another folder."
            )
        set_told(self.tested, words, "bad")

    def show_rebuilt(self) -> None:
        """The index is there again."""
        self.rebuild.setEnabled(True)
        set_told(self.index, tr("The word list was made again."), "good")

    def show_not_rebuilt(self, why: str) -> None:
        """The index could not be made anew."""
        self.rebuild.setEnabled(True)
        set_told(self.index, tr("The word list was not made again. {why}", why=why), "bad")

    def _test(self) -> None:
        self.test.setEnabled(False)
        set_told(self.tested, tr("Loading it…"), "muted")
        self.testWanted.emit(self._folder)

    def _rebuild(self) -> None:
        self.rebuild.setEnabled(False)
        set_told(
            self.index,
            tr("The word list is being made again. Until then searches find as much, only more slowly."),
            "muted",
        )
        self.rebuildWanted.emit()
