"""A library with an article and a note, and a look at its backups from outside."""

from datetime import timedelta
from pathlib import Path

from library.disks import FastDisk, FaultyDisk
from library.samples import Clock, a_note, an_article, put
from library.vaults import disk_of, open_library
from readback.core.article import Article
from readback.core.library import Library
from readback.library.backups import Backups

Contents = dict[str, bytes]


class Home:
    """The library in a folder, which is made unless it is there. `disk` can be made to fail, `clock` set."""

    def __init__(self, root: Path) -> None:
        self.root, self.clock, self.disk = root, Clock(), FaultyDisk()
        fresh = not (root / "articles").exists()
        self.library: Library = open_library(root, self.disk, self.clock)
        self.article: Article = put(self.library) if fresh else an_article()[0]
        if fresh:
            self.library.save_note(a_note(self.article))
        self.backups = Backups(root, disk_of(root), self.clock)

    def back_up(self) -> str:
        return list(self.library.safety.back_up())[-1][2]

    def later(self, **how: float) -> None:
        self.clock.time += timedelta(**how)

    def objects(self) -> set[str]:
        return {path.name for path in (self.root / "backups").glob("objects/??/*")}

    def reopened(self) -> Library:
        """The library opened by another program, on a disk that does not fail."""
        self.library.close()
        self.library = open_library(self.root, FastDisk(), self.clock)
        return self.library


def contents(root: Path) -> Contents:
    """Every byte of a library that a backup brings back, by its place."""
    files = disk_of(root)
    return {
        path.relative_to(root).as_posix(): files.read(path)
        for path in files.names(root, "**/*")
        if files.is_file(path)
        and path.suffix != ".bak"
        and path.name not in {"analysis.json", "index.sqlite"}
        and not path.name.startswith(".")
        and path.relative_to(root).parts[0] != "backups"
    }
