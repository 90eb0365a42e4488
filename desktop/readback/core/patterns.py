"""Regular expressions that are compiled when they are first used: all of them at once would keep the window waiting."""

import re
from typing import Any, cast


def pattern(words: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, as far as methods and attributes go; what is wrong with it is told at its first use."""
    return cast("re.Pattern[str]", _Later(words, flags))


class _Later:
    """Stands for an expression; after the first use its methods are the expression's own. For any threads."""

    def __init__(self, words: str, flags: int) -> None:
        self._given = words, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # copy, pickle and the like ask for what no expression has
            raise AttributeError(name)
        made = re.compile(*self._given)
        self.__dict__.update({it: getattr(made, it) for it in dir(made) if not it.startswith("__")})
        return getattr(made, name)
