"""What a Markdown file says of itself before its text: the lines between `---` (or `+++`) at its very beginning."""

import re
from collections import defaultdict

_BLOCK = re.compile(r"\s*(---|\+\+\+)[ \t]*\n(.*?)\n\1[ \t]*(?:\n|$)", re.DOTALL)
_KEY = re.compile(r"[A-Za-z_][\w -]*")
_ITEM = re.compile(r"\s+-\s+(?P<value>.*)|-\s+(?P<flush>.*)")
_KEYS = {
    "title": "title", "headline": "title",
    "author": "byline", "authors": "byline", "by": "byline", "byline": "byline",
    "date": "published", "published": "published", "pubdate": "published", "date_published": "published",
    "outlet": "outlet", "site": "outlet", "sitename": "outlet", "publication": "outlet", "publisher": "outlet",
    "url": "url", "source": "url", "link": "url", "canonical": "url", "lang": "language", "language": "language",
}  # fmt: skip


def front_matter(text: str) -> tuple[dict[str, str], str]:
    """Title, byline, published, outlet, url and language as far as the file says them, and the text after them.

    Reads lines of `key: value` and simple lists, which is what programs that save articles write, and no more of
    YAML or TOML. Several authors are joined by commas.
    """
    block = _BLOCK.match(text)
    if block is None or not all(map(_is_matter, block[2].split("\n"))):
        return {}, text
    said: defaultdict[str, list[str]] = defaultdict(list)
    key = ""
    for line in block[2].split("\n"):
        item, pair = _ITEM.fullmatch(line), _pair(line)
        if pair and not item:
            key = _KEYS.get(pair[0].lower(), "")
        value = (item["value"] or item["flush"]) if item else (pair[1] if pair else "")
        said[key] += _values(value or "")
    said.pop("", None)
    if not said["url"] or not re.match("https?://", said["url"][0]):
        said["url"] = []
    told = {name: ", ".join(values) if name == "byline" else values[0] for name, values in said.items() if values}
    return told, text[block.end() :]


def _pair(line: str) -> tuple[str, str] | None:
    """Key and value of a line that has both."""
    signs = [at for at in (line.find(":"), line.find("=")) if at >= 0]
    key = line[: min(signs)].rstrip() if signs else ""
    return (key, line[min(signs) + 1 :].strip()) if _KEY.fullmatch(key) else None


def _is_matter(line: str) -> bool:
    """Whether a line can stand in front matter: a pair, an item, a comment, or what goes on with one of these."""
    return not line.strip() or line[0] in " \t#" or _pair(line) is not None or _ITEM.fullmatch(line) is not None


def _values(text: str) -> list[str]:
    """The values of `value`, `"value"` or `[one, two]`."""
    text = text.strip()
    listed = re.fullmatch(r"\[(?!\[)(.*)\]", text)
    parts = listed[1].split(",") if listed else [text]
    return list(filter(None, (part.strip().strip("\"'").removeprefix("[[").removesuffix("]]") for part in parts)))
