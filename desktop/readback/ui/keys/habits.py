"""What people call things elsewhere: other words that a command is found by in the palette, and that are not shown."""

from collections.abc import Mapping

from readback.ui.words import tr


def other_words() -> Mapping[str, str]:
    """The words, by the ids of the actions."""
    return {
        "open folder": tr("import"),
        "watch": tr("import automatically"),
        "paste": tr("clipboard"),
        "quit": tr("exit close"),
        "highlight": tr("mark colour"),
        "note": tr("comment annotation"),
        "article note": tr("comment annotation"),
        "tag": tr("label keyword"),
        "versions": tr("history"),
        "delete note": tr("remove"),
        "copy": tr("cite quote"),
        "copy link": tr("cite quote address"),
        "copy listed": tr("cite everything said by"),
        "save listed": tr("export CSV spreadsheet"),
        "take out": tr("export Markdown Obsidian Word PDF HTML BibTeX JSON"),
        "print": tr("paper PDF"),
        "take in": tr("import Hypothesis JSON restore"),
        "preferences": tr("settings options language"),
        "details": tr("metadata properties source date author"),
        "same": tr("join alias duplicate"),
        "original": tr("pdf page source file"),
        "shelf": tr("sidebar left"),
        "panel": tr("sidebar right inspector"),
        "overview": tr("story who said what CSV table export"),
        "focus": tr("focus mode full screen fullscreen distraction"),
        "zoom in": tr("zoom bigger"),
        "zoom out": tr("zoom smaller"),
        "zoom reset": tr("zoom 100"),
        "theme dark": tr("night mode"),
        "outline": tr("contents sections"),
        "search": tr("find everywhere"),
        "search names": tr("batch several CSV"),
        "keys": tr("shortcuts keyboard"),
        "help": tr("manual"),
        "tour": tr("introduction"),
        "trail": tr("earliest first said wording changes copied"),
    }
