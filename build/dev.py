#!/usr/bin/env python3
"""The one command for everything a developer does: `python3 build/dev.py COMMAND`.

Standard library only; any Python from 3.11 on starts it. The first command makes the environment in .venv and the
others use it. Up to the check of the version, every Python from 3.6 on must be able to read this file.
"""

import sys

if not (3, 11) <= sys.version_info < (3, 15):  # older ones start this file too, and deserve a sentence
    sys.exit("Readback needs Python 3.11 to 3.14 to be built; this one is {}.{}.".format(*sys.version_info))

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from environment import Environment
from installers import installers, sum_up
from machine import Machine, NotReadyError
from package import package
from trying import try_installed

ROOT = Path(__file__).resolve().parents[1]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
ALL_CORES = ("--numprocesses=logical", "--dist=loadfile", "--max-worker-restart=0")
"""The tests of a file share what took long to make. After a crash all that is left would wait for ever: it ends."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what `--help` says of it, what it does, and the file without which there is no such command."""

    usage: str
    about: str
    act: Callable[[Environment, Sequence[str]], int]
    needs: str = "build/dev.py"


def setup(environment: Environment, arguments: Sequence[str]) -> int:
    """Makes the environment, which every command does first anyway."""
    del arguments
    print(f"Ready: {environment.script('readback')}")
    return 0


def run(environment: Environment, files: Sequence[str]) -> int:
    """Starts the program."""
    return environment.call(environment.script("readback"), *files)


def test(environment: Environment, arguments: Sequence[str]) -> int:
    """Runs the tests: all of them on every core; the few that somebody names in one process, which is there sooner."""
    workers = ALL_CORES if all(argument.startswith("-") for argument in arguments) else ()
    command = ("-m", "pytest", *workers, *arguments)
    return environment.call(environment.python, *command, folder=ROOT, variables=OFFSCREEN)


def check(environment: Environment, arguments: Sequence[str]) -> int:
    """Runs every check that needs no test run, all of them even if one fails."""
    del arguments
    workflows, scripts = (
        [path.relative_to(ROOT).as_posix() for path in sorted(ROOT.glob(files))]
        for files in (".github/workflows/*.yml", "build/*.py")
    )
    checks = (
        ("ruff", "check"),
        ("ruff", "format", "--check"),
        ("mypy",),
        ("mypy", *scripts),
        ("lint-imports",),
        ("check-jsonschema", "-q", "--builtin-schema", "vendor.github-workflows", *workflows),
        ("pytest", "-q", "tests/house/test_sizes.py"),
    )
    failed = []
    for tool, *options in checks:
        print(f"== {' '.join([tool, *options])}", flush=True)
        if environment.call(environment.script(tool), *options, folder=ROOT) != 0:
            failed.append(tool)
    print(f"Failed: {', '.join(failed)}" if failed else "All checks passed.")
    return 1 if failed else 0


def bench(environment: Environment, arguments: Sequence[str]) -> int:
    """Runs the benchmarks."""
    return environment.call(environment.python, "build/benches.py", *arguments, folder=ROOT, variables=OFFSCREEN)


def fuzz(environment: Environment, arguments: Sequence[str]) -> int:
    """Reads files that came to harm."""
    return environment.call(environment.python, "build/fuzz.py", *arguments, folder=ROOT, variables=OFFSCREEN)


def traces(environment: Environment, arguments: Sequence[str]) -> int:
    """Looks for traces that the program leaves."""
    return environment.call(environment.python, "build/traces.py", *arguments, folder=ROOT, variables=OFFSCREEN)


def torture(environment: Environment, arguments: Sequence[str]) -> int:
    """Kills a program that saves."""
    return environment.call(environment.python, "build/torture.py", *arguments, folder=ROOT, variables=OFFSCREEN)


def seed(environment: Environment, arguments: Sequence[str]) -> int:
    """Makes a library of inventions."""
    return environment.call(environment.python, ROOT / "build/seed.py", *arguments)


def evaluate(environment: Environment, arguments: Sequence[str]) -> int:
    """Measures the language model, or with --check the check of drafts."""
    file = "build/quotecheck_eval.py" if "--check" in arguments else "build/model/evaluate.py"
    return environment.call(environment.python, ROOT / file, *(it for it in arguments if it != "--check"))


def train(environment: Environment, arguments: Sequence[str]) -> int:
    """Trains the language model."""
    extras = environment.add("train.txt", ROOT / ".cache" / "training")
    return environment.call(environment.python, ROOT / "build/model/train.py", *arguments, variables=extras)


def sample(environment: Environment, arguments: Sequence[str]) -> int:
    """Writes down what is found in the articles that come with the program."""
    return environment.call(environment.python, ROOT / "build/sample.py", *arguments)


def outlines(environment: Environment, arguments: Sequence[str]) -> int:
    """Derives the outlines of the map."""
    return environment.call(environment.python, ROOT / "build/outlines.py", *arguments)


def shots(environment: Environment, arguments: Sequence[str]) -> int:
    """Takes pictures of the window."""
    folder, *scenes = arguments or [str(ROOT / "dist" / "shots")]
    place = folder if folder.startswith("--") else Path(folder).absolute()
    return environment.call(environment.python, ROOT / "build/shots.py", place, *scenes)


def translations(environment: Environment, arguments: Sequence[str]) -> int:
    """Brings the files of the translators up to date."""
    return environment.call(environment.python, ROOT / "build/translations.py", *arguments)


def drive(environment: Environment, arguments: Sequence[str]) -> int:
    """Uses the program with real keys and a real mouse."""
    folder = Path(arguments[0]).absolute() if arguments else ROOT / "dist" / "drive"
    return environment.call(environment.python, ROOT / "build/drive.py", folder)


def speak(environment: Environment, arguments: Sequence[str]) -> int:
    """Uses the program as a screen reader does."""
    del arguments
    return environment.call(environment.python, ROOT / "build/speak.py")


COMMANDS = {
    "setup": Command("setup", "make the environment in .venv", setup),
    "run": Command("run [FILE...]", "open the window, with the sample article where no file is given", run),
    "test": Command("test [PYTEST-ARGUMENT...]", "run the tests", test),
    "check": Command("check", "ruff, mypy, import contracts and size limits", check),
    "bench": Command("bench [NAME...]", "time and weigh what has a target", bench, "tests/bench/bench_*.py"),
    "fuzz": Command("fuzz [--count N]", "read files that came to harm", fuzz, "tests/formats/mutations.py"),
    "torture": Command("torture [--kills N]", "kill a program that saves", torture, "tests/library/writer.py"),
    "traces": Command(
        "traces",
        "work with planted words, kill the program, look for them",
        traces,
        "build/traces.py",
    ),
    "seed-library": Command("seed-library N [DIR]", "make a library of inventions", seed, "build/seed.py"),
    "eval": Command(
        "eval [--check [--list NAME]] [--data DIR]",
        "measure the language model, or the check of drafts",
        evaluate,
        "build/model/evaluate.py",
    ),
    "train": Command("train [--data DIR]", "train the language model", train, "build/model/train.py"),
    "sample": Command("sample", "write down what is found in the sample articles", sample, "build/sample.py"),
    "map": Command("map FILE", "derive the map's outlines from world-atlas", outlines, "build/outlines.py"),
    "shots": Command("shots [DIR] [SCENE...]", "write pictures of the window", shots, "build/shots.py"),
    "translations": Command(
        "translations [LANG...]", "bring the window's languages up to date", translations, "build/translations.py"
    ),
    "drive": Command("drive [DIR]", "use the window with real keys and mouse", drive, "build/drive.py"),
    "speak": Command("speak", "use the window as a screen reader does", speak, "build/speak.py"),
    "package": Command("package [--OPTION...]", "make the program in dist/ and try it", package, "build/readback.spec"),
    "try": Command("try FOLDER", "try a packaged program where it was installed", try_installed, "build/trying.py"),
    "installers": Command("installers", "make what people download of dist/", installers, "build/installers.py"),
    "sums": Command("sums", "write down the SHA-256 of what people download", sum_up, "build/installers.py"),
}


def available() -> dict[str, Command]:
    """The commands whose parts are here."""
    return {name: command for name, command in COMMANDS.items() if any(ROOT.glob(command.needs))}


def help_text() -> str:
    """What `--help` prints."""
    rows = [f"  {command.usage:26} {command.about}" for command in available().values()]
    return "\n".join(["usage: python3 build/dev.py COMMAND", "", *rows])


def main(arguments: Sequence[str]) -> int:
    """Does what the arguments say; returns the exit status."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(help_text())
        return 0
    command = available().get(arguments[0])
    if command is None:
        print(f"There is no command {arguments[0]}.\n\n{help_text()}", file=sys.stderr)
        return 2
    environment = Environment(ROOT, Machine.this())
    try:
        environment.set_up()
        return command.act(environment, arguments[1:])
    except NotReadyError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
