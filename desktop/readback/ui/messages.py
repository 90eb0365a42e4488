"""What happened, to which file, and what to do: every typed error of the program, in plain words."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from readback.core.analysis import Quotation, Speaker, SpeakerKind
from readback.core.article import Article
from readback.core.errors import (
    AnalysisBrokeOff,
    ArticleMissing,
    FileUnreadable,
    FileUnsaved,
    FileUnusable,
    Leaked,
    LibraryLocked,
    LibraryUnwritable,
    ModelUnusable,
    NameUnusable,
    PassphraseWrong,
    ResourceMissing,
    Unreadable,
    Unwritable,
    Withheld,
)
from readback.core.library import Damage, Problem
from readback.core.places import Place
from readback.core.remarks import Remark
from readback.core.text import Span
from readback.ui import handing
from readback.ui.language import told_language
from readback.ui.words import counted, forms, tr

PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".heic", ".bmp"}
"""The ends of the names of pictures."""


def message(error: Exception) -> str:
    """The words for an error: what happened, to which file, what to do."""
    match error:
        case FileUnreadable():
            return _unreadable(error)
        case LibraryUnwritable():
            return tr("Nothing was saved. {why}", why=_unwritable(error))
        case FileUnsaved():
            return unsaved(error)
        case ArticleMissing():
            return tr(
                "This article can no longer be read from the library. Bring the library’s folder back, or open the "
                "article’s file again."
            )
        case ModelUnusable():
            return extraction_off(error)
        case _:
            return _otherwise(error)


def locked_library(folder: Path) -> str:
    """A library with a passphrase, where nobody can be asked for it."""
    return tr(
        "The library in {path} has a passphrase. Open it in a window, or by command with --passphrase-file.",
        path=folder,
    )


def _otherwise(error: Exception) -> str:
    """What is wrong with what goes out or comes in, or with the program itself."""
    if isinstance(error, FileUnusable | Leaked | NameUnusable | Withheld):
        return handing.words(error)
    if isinstance(error, LibraryLocked):
        return locked_library(error.path)
    if isinstance(error, PassphraseWrong):
        return tr("This is neither the passphrase nor the recovery code of this library. Try again.")
    if isinstance(error, ResourceMissing):
        return tr("A part of the program is missing ({name}). Install Readback again.", name=error.name)
    return tr(
        "Something inside Readback went wrong ({kind}). What you saved is as it was. Try again; if it "
        "happens again, restart Readback.",
        kind=type(error).__name__,
    )


def pictures(article: Article) -> str:
    """What can be done with pages that are pictures, in this program and elsewhere."""
    pages = counted(len(article.pictures), "1 page of this file is a picture", "{n} pages of this file are pictures")
    return tr(
        "{pages} without text, so nothing is found in it. Write notes on the page, or type out what you need; to "
        "make the file searchable, run it through a program for text recognition (OCR), and open the result.",
        pages=pages,
    )


def remark(title: str, what: Remark) -> str:
    """What an article looks like, and what to do."""
    if what is Remark.LIVE_BLOG:
        return tr(
            "“{title}” looks like a live blog, so it may have gone on after it was saved. Save the page again to "
            "have the rest.",
            title=title,
        )
    return tr(
        "“{title}” has next to no text: perhaps the rest was behind a paywall. Open the page where you are signed in, "
        "and save it again.",
        title=title,
    )


def locked(path: str) -> str:
    """A file that a password opens."""
    reason = tr("it is protected by a password, or the one you typed was not right. Type its password.")
    return tr("“{name}” was not opened: {why}", name=Path(path).name, why=reason)


def no_original(error: Exception) -> str:
    """Why the original cannot be shown."""
    if isinstance(error, ArticleMissing):
        return tr(
            "The original cannot be shown: this article was not kept in the library. Open the file in another program."
        )
    return tr("The original cannot be shown. {why}", why=why(error))


def why(error: Exception) -> str:
    """The words for an error beside the name of its file, or of what was not done: what was wrong, and what to do."""
    if isinstance(error, FileUnreadable) and not _is_address(error.path):
        reason = _reason(error)
        return reason[:1].upper() + reason[1:]
    return _unwritable(error) if isinstance(error, LibraryUnwritable) else message(error)


def link() -> str:
    """Why a link is not opened, and what to do."""
    return tr(
        "A link leads to a page on the network, which Readback does not use. "
        "Save the page in the browser, then drop the file here."
    )


def _is_address(path: str) -> bool:
    return path.startswith(("http://", "https://"))


def _unreadable(error: FileUnreadable) -> str:
    if _is_address(error.path):
        return link()
    if error.path.startswith("pasted."):
        return tr("What you copied was not opened: {why}", why=_reason(error))
    return tr("“{name}” was not opened: {why}", name=Path(error.path).name or error.path, why=_reason(error))


def _reason(error: FileUnreadable) -> str:
    """Why a file was not opened, and what to do: what stands behind a colon."""
    if error.reason is Unreadable.TOO_LARGE and error.detail:
        size = round(error.detail / 1_000_000)
        return tr("at {size} million characters or bytes it is too large for an article. Open a part of it.", size=size)
    if error.reason in {Unreadable.UNKNOWN_KIND, Unreadable.BINARY} and Path(error.path).suffix.lower() in PICTURES:
        return tr("it is a picture. Save it as a pdf to keep notes on it.")
    return {
        Unreadable.MISSING: tr("there is no such file. Check its name and folder."),
        Unreadable.FOLDER: tr("it is a folder. Open the files in it."),
        Unreadable.FORBIDDEN: tr("you may not read it. Check the file’s permissions."),
        Unreadable.EMPTY: tr("the file is empty. Look for another copy of it."),
        Unreadable.BINARY: tr("there is no text in it. Save what it shows as text or html."),
        Unreadable.NO_TEXT: tr("there is no article text in it. Copy the text and paste it."),
        Unreadable.TOO_LARGE: tr("it is too large for an article. Open a part of it."),
        Unreadable.UNKNOWN_KIND: tr("Readback does not know this kind of file. Save it as docx, html or text."),
        Unreadable.ENCRYPTED: tr("it is encrypted or protected against copying. Save it without a password."),
        Unreadable.DAMAGED: tr("the file is damaged. Look for another copy of it."),
        Unreadable.TOO_SLOW: tr("reading it took too long and was stopped. Paste its text."),
        Unreadable.TOO_HUNGRY: tr("reading it needed too much memory and was stopped. Paste its text."),
        Unreadable.CRASHED: tr("reading it failed; nothing else was changed. Paste its text."),
        Unreadable.CHANGED: tr("it changed while it was being read. Open it again."),
        Unreadable.IN_USE: tr("another program has it open. Close it there, then try again."),
        Unreadable.SHORTCUT: tr("it is a shortcut, not the page itself. Save the page in the browser, and open that."),
    }[error.reason]


def _unwritable(error: LibraryUnwritable) -> str:
    folder = next((above.parent for above in error.path.parents if above.name == "articles"), error.path)
    return {
        Unwritable.READ_ONLY: tr("The library in {folder} is read-only. Change its permissions, then try again."),
        Unwritable.FULL: tr("The disk that holds {folder} is full. Make room, then try again."),
        Unwritable.LOCKED: tr(
            "Another Readback window has the library in {folder} open. Close that window, then try again."
        ),
        Unwritable.MISSING: tr(
            "The library’s folder {folder} is not there. Bring it back or connect its disk, then try again."
        ),
        Unwritable.NEWER: tr(
            "The library in {folder} was made by a newer Readback, and this one only reads it. Install that version."
        ),
        Unwritable.OCCUPIED: tr("{folder} is not empty. Choose another folder."),
        Unwritable.FAILED: tr(
            "The library in {folder} could not be written. Check the disk and its permissions, then try again."
        ),
    }[error.reason].format(folder=str(folder))


def unsaved(error: FileUnsaved) -> str:
    """Why a file that was to be handed out is not there."""
    reasons = {
        Unwritable.READ_ONLY: tr(
            "“{name}” was not saved: {folder} is read-only, or another program has the file open. Choose another "
            "folder, or close it there."
        ),
        Unwritable.FULL: tr("“{name}” was not saved: the disk that holds {folder} is full. Make room, then try again."),
        Unwritable.MISSING: tr("“{name}” was not saved: there is no folder {folder} any more. Choose another folder."),
        Unwritable.OCCUPIED: tr("Nothing was saved: there is a “{name}” already, and it stays. Choose another name."),
    }
    failed = tr("“{name}” was not saved: {folder} did not take it. Choose another folder.")
    return reasons.get(error.reason, failed).format(name=error.path.name, folder=str(error.path.parent))


def not_kept(error: LibraryUnwritable) -> str:
    """An article that can be read but not kept."""
    why = _unwritable(error)
    return tr("You can read this article, but it is not kept and takes no notes. {why}", why=why)


def not_saved(error: Exception) -> str:
    """A note that the library did not take; its words are still in the window."""
    return tr("Your note is still here, but not saved. {why}", why=why(error))


def extraction_off(error: Exception) -> str:
    """Why nothing is found in articles."""
    match error:
        case AnalysisBrokeOff():
            return tr(
                "The search for names and quotations in this article broke off. Choose “Look for names and quotations "
                "again” in the View menu."
            )
        case ModelUnusable(missing=True):
            return tr("Names and quotations are not looked for: the language model is missing. Install Readback again.")
        case ModelUnusable():
            return tr("Names and quotations are not looked for: the language model is damaged. Install Readback again.")
        case ResourceMissing():
            return tr(
                "Names and quotations are not looked for: a part of the program is missing ({name}). Install "
                "Readback again.",
                name=error.name,
            )
        case _:
            return tr(
                "The search for names and quotations in this article failed ({kind}). Choose “Look for names and "
                "quotations again” in the View menu.",
                kind=type(error).__name__,
            )


def foreign(language: str) -> str:
    """An article in a language that names are not looked for in."""
    return tr(
        "This article seems to be in {language}. Names and speakers are looked for in English only; "
        "what stands in quotation marks is shown.",
        language=told_language(language),
    )


def library_in(place: Place) -> tuple[str, str]:
    """Where the library lies that is not this computer's alone, for the status line; and what that means."""
    name = {
        Place.ICLOUD: "iCloud",
        Place.ONEDRIVE: "OneDrive",
        Place.DROPBOX: "Dropbox",
        Place.GOOGLE_DRIVE: "Google Drive",
        Place.NEXTCLOUD: "Nextcloud",
        Place.SYNCTHING: "Syncthing",
    }.get(place)
    if name is None:
        return tr("library on a network share"), tr("The library is on another computer, and slower than one here.")
    return tr("library in {name}", name=name), tr("{name} copies the library to other computers.", name=name)


def read_only(*, newer: bool = False) -> str:
    """The library can be read but not written; `newer`: since a newer version of the program wrote in it."""
    if newer:
        return tr(
            "A newer Readback wrote in this library: you can read and search what it did not change, but nothing new "
            "is kept. The rest is there, and shown by that version."
        )
    return tr(
        "The library is read-only: you can read and search, but nothing new is kept. Close any other Readback "
        "window, or change the permissions of the library’s folder, then start Readback again."
    )


def _became() -> dict[Damage, tuple[str, str]]:
    """What became of one file of the library, and of several."""
    return {
        Damage.RESTORED: forms(
            "1 damaged file of the library was restored from its last good copy.",
            "{n} damaged files of the library were restored from their last good copies.",
        ),
        Damage.FROM_BACKUP: forms(
            "1 damaged file of the library was restored from a backup: what is newer is missing.",
            "{n} damaged files of the library were restored from backups: what is newer is missing.",
        ),
        Damage.EVICTED: forms(
            "1 file of the library is not on this computer: a cloud service keeps it. Download it there.",
            "{n} files of the library are not on this computer: a cloud service keeps them. Download them there.",
        ),
        Damage.CONFLICT: forms(
            "A service for syncing made a second copy of 1 file of the library; it was set aside.",
            "A service for syncing made second copies of {n} files of the library; they were set aside.",
        ),
        Damage.SET_ASIDE: forms(
            "1 damaged file of the library could not be read and was set aside; everything else works.",
            "{n} damaged files of the library could not be read and were set aside; everything else works.",
        ),
        Damage.TAKEN_BACK: forms(
            "Readback ended while it was taking in 1 file, so nothing of that was kept. Take it in once more.",
            "Readback ended while it was taking in {n} files, so nothing of them was kept. Take them in once more.",
        ),
    }


def problems(met: Sequence[Problem], titles: Mapping[str, str]) -> str:
    """Damaged files of the library and what became of them; `titles` are the articles' by their ids."""
    told = []
    for damage, said in _became().items():
        of_it = [problem for problem in met if problem.damage is damage]
        if of_it:
            told.append(counted(len(of_it), *said))
        names = sorted({titles[it.path.parent.name] for it in of_it if it.path.parent.name in titles})
        if names and damage is Damage.RESTORED:
            told.append(tr("Look whether the newest notes are there: {titles}.", titles=", ".join(names)))
        kept = next((problem.kept for problem in of_it if problem.kept), None)
        if kept is not None and damage in {Damage.CONFLICT, Damage.SET_ASIDE}:
            told.append(tr("It is kept as {file}.", file=str(kept)))
    return " ".join(told)


_FAR = 24
"""How many letters may lie between a speaker's words and the verb of saying, to be shown together."""

_BREAKS = frozenset('.!?:;“”"\n')


def reason(quotation: Quotation, text: str) -> str:
    """What decided whose words a quotation in this text is: where the speaker stands, and who is meant."""
    if quotation.mention is None:
        return ""
    words = quotation.mention.of(text)
    where = _where(quotation.rule, attribution(quotation.mention, quotation.cue, text))
    return ", ".join(filter(None, [where, _who(words, quotation.speaker)]))


def _where(rule: str, said: str) -> str:
    return {
        "after": tr("“{said}” after the words", said=said),
        "before": tr("“{said}” before the words", said=said),
        "colon": tr("“{said}” before the colon", said=said),
        "reported": tr("“{said}” reports it", said=said),
        "same": tr("goes on from the words before, “{said}”", said=said),
        "near": tr("“{said}” in a sentence nearby", said=said),
    }.get(rule, "")


def _who(words: str, speaker: Speaker | None) -> str:
    """Whom the words for the speaker stand for, where they are not a name."""
    if speaker is None:
        return tr("not clear who “{words}” is", words=words)
    if speaker.kind is SpeakerKind.DESCRIBED or set(words.split()) & set(speaker.name.split()):
        return ""
    return tr("“{words}” taken for {name}", words=words, name=speaker.name)


def attribution(mention: Span, cue: Span | None, text: str) -> str:
    """The speaker's words with the verb of saying, where they stand together: “Lee said”."""
    if cue is None:
        return mention.of(text)
    between = text[min(mention.end, cue.end) : max(mention.start, cue.start)]
    if len(between) > _FAR or not _BREAKS.isdisjoint(between):
        return mention.of(text)
    return text[min(mention.start, cue.start) : max(mention.end, cue.end)]


def draft(article: Article) -> str:
    """What an open draft is, and what can be done with it."""
    words = tr("A draft, kept apart from your articles. Its quotations can be compared with them.")
    if article.tracked:
        words = f"{words} {tr('Its file has tracked changes; the text is shown with the changes accepted.')}"
    return words
