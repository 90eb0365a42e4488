"""Only the article: everything else goes and comes back as it was."""

from ui.desks import Desk


def test_everything_but_the_article_goes_and_comes_back_as_it_was(desk: Desk) -> None:
    frame, bar = desk.frame, desk.window.menuBar()
    around = (frame.shelf, frame.panel, frame.bar, frame.status, bar)
    sizes = frame.panes.sizes()
    desk.press("F11")
    assert not any(part.isVisible() for part in around)
    assert desk.window.alone.line.isVisible()
    assert "F11" in desk.window.alone.line.text()
    desk.qtbot.waitUntil(lambda: frame.view.width() == desk.window.width())
    desk.press("F11")
    assert all(part.isVisible() for part in around)
    assert not desk.window.alone.line.isVisible()
    desk.qtbot.waitUntil(lambda: frame.panes.sizes() == sizes)


def test_escape_gives_up_the_selection_first_and_then_brings_the_rest_back(desk: Desk) -> None:
    desk.press("F11")
    desk.select("letter")
    desk.press("Esc")
    assert desk.frame.view.selection() is None
    assert not desk.frame.shelf.isVisible()
    desk.press("Esc")
    assert desk.frame.shelf.isVisible()
    assert desk.window.menuBar().isVisible()
    assert not desk.frame.actions["focus"].isChecked()


def test_a_side_that_was_hidden_stays_hidden(desk: Desk) -> None:
    desk.frame.actions["panel"].trigger()
    desk.press("F11")
    desk.press("Esc")
    assert desk.frame.shelf.isVisible()
    assert not desk.frame.panel.isVisible()


def test_the_keys_of_the_hidden_menus_still_work(desk: Desk) -> None:
    desk.press("F11")
    desk.press("Ctrl+F")
    assert desk.frame.find.isVisible()
    desk.press("Esc")
    assert not desk.frame.find.isVisible()
    desk.press("Ctrl+K")
    assert desk.frame.palette.isVisible()


def test_what_the_status_line_would_say_is_said_over_the_article(desk: Desk) -> None:
    line = desk.window.alone.line
    desk.press("F11")
    desk.window.alone.timer.timeout.emit()
    assert not line.isVisible()
    desk.select("Nobody")
    desk.press("s")
    assert desk.frame.status.message
    assert (line.isVisible(), line.text()) == (True, desk.frame.status.message)
    desk.frame.status.say("The name is in 1 other article:", ("apply (.)", lambda: None))
    assert line.text() == "The name is in 1 other article: apply (.)"
    assert line.geometry().right() < desk.frame.body.width()
    desk.press("F11")
    desk.frame.status.say("Done.")
    assert not line.isVisible()
