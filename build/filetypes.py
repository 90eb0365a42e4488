"""The files that systems are told Readback opens: their names, their MIME types and how their names end.

The program's own list is `formats/readers.py`; a test compares the two.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileType:
    """A kind of file, as a system's file manager knows it; the endings without their dot."""

    name: str
    mime: str
    endings: tuple[str, ...]


FILE_TYPES = (
    FileType("Plain text", "text/plain", ("txt", "text")),
    FileType("Markdown", "text/markdown", ("md", "markdown")),
    FileType("Web page", "text/html", ("htm", "html")),
    FileType("XHTML page", "application/xhtml+xml", ("xhtml",)),
    FileType("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ("docx",)),
    FileType("Word document with macros", "application/vnd.ms-word.document.macroEnabled.12", ("docm",)),
    FileType("Word template", "application/vnd.openxmlformats-officedocument.wordprocessingml.template", ("dotx",)),
    FileType("E-book", "application/epub+zip", ("epub",)),
    FileType("OpenDocument text", "application/vnd.oasis.opendocument.text", ("odt",)),
    FileType("OpenDocument template", "application/vnd.oasis.opendocument.text-template", ("ott",)),
    FileType("Rich text", "application/rtf", ("rtf",)),
    FileType("Web page in one file", "application/x-mimearchive", ("mht", "mhtml")),
    FileType("Safari web archive", "application/x-webarchive", ("webarchive",)),
    FileType("Mail", "message/rfc822", ("eml",)),
    FileType("PDF", "application/pdf", ("pdf",)),
    FileType("Subtitles", "application/x-subrip", ("srt",)),
    FileType("Captions", "text/vtt", ("vtt",)),
)
