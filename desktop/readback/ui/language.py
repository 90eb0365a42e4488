"""The language of the window: which there are, which one is wanted, and Qt's own words in it."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from readback.core.query_names import Field, field_name
from readback.ui.words import tr

ENGLISH = "en"
"""What the program is written in: always there, without a file."""


def languages(folder: Path) -> tuple[str, ...]:
    """The languages that the window can speak, as "de"; English first."""
    return (ENGLISH, *sorted(it.stem.partition("_")[2] for it in folder.glob("readback_*.qm")))


def wanted(chosen: str, system: Sequence[str], there: Collection[str]) -> str:
    """The language to speak: the chosen one, or the first of the system's that is there, or English.

    `chosen` is "" for the system's; `system` has names such as "de-AT", the most wanted first.
    """
    asked = [chosen] if chosen else [name.replace("_", "-").partition("-")[0] for name in system]
    return next((it for it in asked if it in there), ENGLISH)


def system_languages() -> Sequence[str]:
    """The languages of the system, the most wanted first."""
    return QLocale.system().uiLanguages()


def speak(chosen: str, folder: Path) -> str:
    """Lets all windows that are made from now on speak a language; `chosen` is "" for the system's. Returns it.

    Dates, numbers and order follow it, in the form that is usual in the system's country where there is such a one.
    """
    language = wanted(chosen, system_languages(), languages(folder))
    system = QLocale.system()
    spoken = QLocale(language)
    if chosen and spoken.language() != system.language():
        QLocale.setDefault(QLocale(spoken.language(), system.territory()))
    application = QCoreApplication.instance()
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name in (qt / f"qtbase_{language}.qm", folder / f"readback_{language}.qm"):
        translator = QTranslator(application)
        if application is not None and name.is_file() and translator.load(str(name)):
            application.installTranslator(translator)
    return language


def window_language() -> str:
    """The language that the window speaks, as "de": each translation names its own."""
    return tr("en", "the code of the language of this translation")


def english_note() -> str:
    """What stands above pages that are in English only; nothing where the window is, too."""
    return "" if window_language() == ENGLISH else tr("So far, these pages are in English only.")


def field_query(field: Field, value: str) -> str:
    """A search for one field, by the name that it has in the window's language."""
    return f'{field_name(field, window_language())}:"{value}"'


def language_names(folder: Path) -> dict[str, str]:
    """The languages by what they call themselves, for a choice; "" is the system's."""
    system = wanted("", system_languages(), languages(folder))
    own = {code: _own_name(code) for code in languages(folder)}
    return {"": tr("As the system ({language})", language=own[system]), **own}


def _own_name(code: str) -> str:
    name = "English" if code == ENGLISH else QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def told_language(code: str) -> str:
    """What a language is called in the window's, as in “seems to be in German”; Qt knows only its English name."""
    known = {
        "ar": tr("Arabic"),
        "bg": tr("Bulgarian"),
        "cs": tr("Czech"),
        "da": tr("Danish"),
        "de": tr("German"),
        "el": tr("Greek"),
        "es": tr("Spanish"),
        "fa": tr("Persian"),
        "fi": tr("Finnish"),
        "fr": tr("French"),
        "he": tr("Hebrew"),
        "hu": tr("Hungarian"),
        "it": tr("Italian"),
        "ja": tr("Japanese"),
        "ko": tr("Korean"),
        "nb": tr("Norwegian"),
        "nn": tr("Norwegian"),
        "no": tr("Norwegian"),
        "nl": tr("Dutch"),
        "pl": tr("Polish"),
        "pt": tr("Portuguese"),
        "ro": tr("Romanian"),
        "ru": tr("Russian"),
        "sv": tr("Swedish"),
        "tr": tr("Turkish"),
        "uk": tr("Ukrainian"),
        "zh": tr("Chinese"),
    }
    return known.get(code) or QLocale.languageToString(QLocale(code).language())
