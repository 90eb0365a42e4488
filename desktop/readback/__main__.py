"""The program's entry: `readback`, `python -m readback`, and the packaged program."""

import gc
import os
import signal
import sys
from types import FrameType

STOPPED = 128 + signal.SIGINT
"""The exit status of a program that Ctrl+C ended."""


def main() -> int:
    """Runs the command line where it is asked for something, and the window otherwise; returns the exit status."""
    end_on_ctrl_c()
    import multiprocessing  # noqa: PLC0415 - Ctrl+C comes before all that takes time

    multiprocessing.freeze_support()
    from readback.guard import leave_no_core, refuse_network  # noqa: PLC0415 - a packaged reader process must not load the program

    refuse_network()
    leave_no_core()
    from readback import cli  # noqa: PLC0415 - as above

    if cli.wants(sys.argv[1:]):
        return cli.main(sys.argv[1:], printed=_printed)
    gc.disable()  # to load the program makes no garbage; GcGuard takes over
    from readback import app  # noqa: PLC0415 - the command line must not load Qt

    return app.main(sys.argv[1:])


def end_on_ctrl_c() -> None:
    """From now on Ctrl+C ends the program where it is, without a word, with STOPPED.

    Python would raise an exception in whatever line is being run. A library that is just being loaded or cleared away
    drops it, or tells of it, and work goes on. Nothing is lost by the sudden end: files are whole at every moment, and
    processes of ours end with this one. Where Ctrl+C is not for this program, as behind a script's `&`, it stays so.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end)


def _end(_number: int, _frame: FrameType | None) -> None:
    os._exit(STOPPED)


def _printed(page: str, title: str) -> bytes:
    """A page as a pdf file, for the program's test of itself; that the window's own parts can be loaded shows, too."""
    from readback import app  # noqa: PLC0415 - the command line must not load Qt for anything else

    return app.printed(page, title)


if __name__ == "__main__":
    sys.exit(main())
