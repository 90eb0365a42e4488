"""The words of a copy in English, where there is no window that speaks another language."""

from datetime import datetime

from readback.core.quotecheck.copying import Say


class English(Say):
    """Says all as it is written."""

    def tr(self, text: str, sense: str = "", /, **values: object) -> str:  # noqa: ARG002 - English has no other
        """The text, with `{name}` replaced by the value of that name."""
        return text.format(**values) if values else text

    def counted(self, number: int, one: str, many: str, **values: object) -> str:
        """A number with its noun."""
        return (one if number == 1 else many).format(n=f"{number:,}", **values)

    def day(self, published: str, *, year: bool = False) -> str:  # noqa: ARG002 - as it says
        """An ISO date as people write it, with its year in any case: a copy is read later."""
        try:
            when = datetime.fromisoformat(published)
        except ValueError:
            return published
        return f"{when.day} {when:%B} {when.year}"
