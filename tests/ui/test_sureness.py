"""What "clear", "document?" and "guess" mean is told in the window, where the words stand."""

from dataclasses import replace

from PySide6.QtCore import Qt

from readback.core.metadata import Origin, SourceKind
from readback.ui.article.insets import InsetLabel, Tone
from readback.ui.panel.rows import Tab
from readback.ui.person.rows import LineRow
from readback.ui.widgets.rowmodel import RowModel
from readback.ui.widgets.sureness import filed_meaning, guess_meaning
from ui.desks import Desk


def test_a_row_and_its_card_say_what_the_word_for_its_sureness_means(desk: Desk) -> None:
    desk.press("Ctrl+4")
    desk.press("Down")
    shown = desk.frame.panel.lists[Tab.QUOTES].list
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        assert shown.currentIndex().data(role).startswith("unknown: the article does not say who speaks")
    (told,) = {it.accessibleDescription() for it in (desk.frame.panel.card._why,)}
    assert told == shown.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    desk.press("Ctrl+1")
    assert shown.model().index(0, 0).isValid()
    assert desk.frame.panel.open.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == ""


def test_the_line_below_a_headline_says_what_its_question_mark_means(desk: Desk) -> None:
    def meta() -> InsetLabel:
        return next(it for it in desk.page.findChildren(InsetLabel) if it.tone is Tone.META)

    assert meta().toolTip() == ""
    article = replace(desk.session.article, kind=SourceKind.DOCUMENT)
    desk.frame.view.describe(article)
    assert "document?" in meta().text()
    assert meta().accessibleDescription().startswith("document? is a guess at the kind of source")
    desk.frame.view.describe(article.described("kind", "document", Origin.READER))
    assert meta().accessibleDescription() == ""


def test_the_line_below_a_headline_says_where_a_date_is_only_the_files_own(desk: Desk) -> None:
    def told() -> tuple[str, str]:
        meta = next(it for it in desk.page.findChildren(InsetLabel) if it.tone is Tone.META)
        return meta.toolTip(), meta.accessibleDescription()

    article = replace(desk.session.article, kind=SourceKind.DOCUMENT, published="2026-05-14")
    for origin, words in (
        (Origin.PROPERTIES, f"{filed_meaning()} document?"),
        (Origin.TEXT, "document?"),
    ):
        desk.frame.view.describe(replace(article, origins=(("published", origin),)))
        assert all(it.startswith(words) for it in told())
    desk.frame.view.describe(replace(article, published="", origins=(("published", Origin.PROPERTIES),)))
    assert all(it.startswith("document?") for it in told())


def test_what_a_file_calls_a_guess_is_explained_there() -> None:
    model = RowModel()
    row = LineRow(None, "as T. Okafor (guess)", "Nobody knew", guess="as T. Okafor (guess)")
    model.set_rows([row])
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == guess_meaning()
