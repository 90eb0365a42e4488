"""Pictures of the window in its states: `python build/shots.py FOLDER [SCENE...]`. Whoever changes the window looks.

Each scene runs in a process of its own, on a library of its own, with the program's own reader and language model.
`--dense` takes them as a screen of twice the density shows them, those of the main scenes where none is named.
`READBACK_LETTERS=2` in the environment takes them with letters of the system of twice the size, `READBACK_LANGUAGE=fr`
in another language. What is cut, too small or has no name in a picture is said.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

ALONE = "--alone"
"""Says that this process is to play one scene."""

MANUAL, PICTURES = "--help-pictures", Path(__file__).resolve().parents[1] / "resources" / "help"
"""Says that the pictures of the manual are to be made anew, and where they lie."""

DENSE, SCALE = "--dense", "QT_SCALE_FACTOR"
"""Says that there is such a screen, and where Qt looks for that."""

FULL = "full-shelf"
"""The scene whose library is made before the program starts."""

LIMIT = 900
"""How long a scene may take, in seconds."""


def main(arguments: Sequence[str]) -> int:
    """Plays scenes, all of them where none is named; returns the exit status."""
    if arguments[:1] == [ALONE]:
        _play(Path(arguments[1]), arguments[2], Path(arguments[3]))
        return 0
    from scenes import MAIN, SCENES  # noqa: PLC0415 - Qt is only needed where there are scenes

    usual: Sequence[str] = list(SCENES)
    if arguments[:1] == [DENSE]:
        os.environ[SCALE], usual, arguments = "2", MAIN, arguments[1:]
    if arguments[:1] == [MANUAL]:
        arguments = [str(PICTURES), *(name for name in SCENES if name.startswith("manual-"))]
    folder = Path(arguments[0] if arguments else "dist/shots").absolute()
    wanted = list(arguments[1:]) or usual
    unknown = [name for name in wanted if name not in SCENES]
    if unknown:
        print(f"There is no scene {unknown[0]}. There are: {', '.join(SCENES)}", file=sys.stderr)
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(max(1, (os.cpu_count() or 2) // 2)) as pool:
        failed = [
            name for name, status in zip(wanted, pool.map(lambda it: _apart(folder, it), wanted), strict=True) if status
        ]
    print(f"Failed: {', '.join(failed)}" if failed else f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 1 if failed else 0


def _apart(folder: Path, scene: str) -> int:
    """Plays a scene in a process of its own; its exit status."""
    from studio import environment_of  # noqa: PLC0415 - as above

    with TemporaryDirectory(prefix="readback-shots-") as place:
        command = [sys.executable, __file__, ALONE, str(folder), scene, place]
        try:
            return subprocess.run(command, env=environment_of(Path(place)), timeout=LIMIT, check=False).returncode
        except subprocess.TimeoutExpired:
            return 1


def _play(folder: Path, scene: str, work: Path) -> None:
    from scenes import LARGE, MANY, SCENES, STARTS  # noqa: PLC0415 - the environment has been set for it
    from studio import Studio, put_down  # noqa: PLC0415 - as above

    put_down(work)
    if scene == FULL:
        from readback.compose import program  # noqa: PLC0415 - as above
        from readback.settings import Settings  # noqa: PLC0415 - as above
        from seed import fill  # noqa: PLC0415 - as above

        fill(work / "Library", MANY, engine=program(Settings()).load_analyzer().engine)
    letters = float(os.environ.get("READBACK_LETTERS") or LARGE.get(scene, 1.0))
    studio = Studio(folder, scene, work, STARTS.get(scene), letters)
    SCENES[scene](studio)
    studio.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
