"""The names of Word's XML that a copy touches (Part 1 of ECMA-376)."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

DOCUMENT, COMMENTS = "word/document.xml", "word/comments.xml"
TYPES, RELATIONS = "[Content_Types].xml", "word/_rels/document.xml.rels"

PARAGRAPH, RUN, TEXT, PROPERTIES = f"{W}p", f"{W}r", f"{W}t", f"{W}rPr"
BOX, CELL = f"{W}txbxContent", f"{W}tc"
NOTES = {f"{W}footnoteReference": "word/footnotes.xml", f"{W}endnoteReference": "word/endnotes.xml"}
"""What refers to a note, and the part that holds it."""

UNSEEN = frozenset(
    {f"{W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "sectPr", "pPr", "rPr")}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)
"""What is no text of a document once its tracked changes are accepted."""
