"""The program's entry: `readback`, `python -m readback`, and the packaged program."""

import multiprocessing
import sys


def main() -> int:
    """Runs the command line where it is asked for something, and the window otherwise; returns the exit status."""
    multiprocessing.freeze_support()
    from readback.guard import refuse_network  # noqa: PLC0415 - a packaged reader process must not load the program

    refuse_network()
    from readback import cli  # noqa: PLC0415 - as above

    if cli.wants(sys.argv[1:]):
        return cli.main(sys.argv[1:])
    from readback import app  # noqa: PLC0415 - the command line must not load Qt

    return app.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
