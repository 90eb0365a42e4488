"""Whether a piece of work would take a QObject along to a worker.

Whatever holds an object last frees it. Where that is a worker, and it frees a QObject of the window's thread, the whole
program ends, much later and somewhere else. So work is given plain values only, and all of it is looked at here.
"""

from collections.abc import Callable, Iterator
from functools import partial
from types import BuiltinMethodType, FunctionType, MethodType, ModuleType
from typing import Any

from PySide6.QtCore import QObject, SignalInstance

from readback.ui.lazily import Lazily


def taken_along(work: Callable[..., Any]) -> list[str]:
    """How a piece of work would lead to QObjects, as names of variables and fields; nothing where it holds none.

    It looks into functions, what they are bound to, containers, and objects of the window's own classes. What is made
    lazily is made on the worker and stays there.
    """
    found, seen, left = [], set[int](), [("work", work)]
    while left:
        way, it = left.pop()
        if isinstance(it, QObject | SignalInstance):
            found.append(f"{way}: {type(it).__name__}")
        elif id(it) not in seen:
            seen.add(id(it))
            left += [(f"{way}.{name}", value) for name, value in _held(it)]
    return found


def _held(it: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(it, FunctionType):
        cells = zip(it.__code__.co_freevars, it.__closure__ or (), strict=True)
        yield from ((name, cell.cell_contents) for name, cell in cells)
    elif isinstance(it, MethodType | BuiltinMethodType):
        yield "self", None if isinstance(it.__self__, ModuleType) else it.__self__
    elif isinstance(it, partial):
        yield from (("func", it.func), *((str(at), value) for at, value in enumerate(it.args)), *it.keywords.items())
    elif isinstance(it, list | tuple | set | frozenset):
        yield from ((str(at), value) for at, value in enumerate(it))
    elif isinstance(it, dict):
        yield from ((str(key), value) for key, value in it.items())
    elif type(it).__module__.startswith("readback.ui.") and not isinstance(it, Lazily | type):
        slots = (name for kind in type(it).__mro__ for name in getattr(kind, "__slots__", ()))
        names = (*getattr(it, "__dict__", ()), *slots)
        yield from ((name, getattr(it, name)) for name in names if hasattr(it, name))
