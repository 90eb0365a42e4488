"""Five hundred random damages: each is noticed, and costs nothing but the file it hit."""

import random
import shutil
from pathlib import Path

import pytest

from library.disks import FastDisk
from library.samples import Clock, a_note, an_analysis, folder_of, put
from library.vaults import KINDS, of_kind, open_library, real
from readback.core.article import Article
from readback.core.errors import ArticleMissing
from readback.core.library import Library

DAMAGES = 500
FILES = ("article.json", "text.txt", "analysis.json", "library.json")


def damaged(raw: bytes, chance: random.Random) -> bytes:
    """Other bytes: a bit turned, the end lost, a stretch zeroed, or nothing left."""
    place = chance.randrange(len(raw))
    stretch = chance.randrange(1, len(raw) - place + 1)
    turned = bytes([raw[place] ^ (1 << chance.randrange(8))])
    zeroed = bytes(stretch) if any(raw[place : place + stretch]) else b"x"
    return chance.choice(
        [
            raw[:place] + turned + raw[place + 1 :],
            raw[:place],
            raw[:place] + zeroed + raw[place + stretch :],
            b"",
        ]
    )


@pytest.fixture(params=KINDS)
def articles(root: Path, request: pytest.FixtureRequest) -> list[Article]:
    library = open_library(of_kind(request.param, root), FastDisk(), Clock())
    articles = [put(library, subject, hours) for hours, subject in enumerate(["harbour", "airport", "station"])]
    for article in articles:
        library.save_note(a_note(article, "n1"))
        library.save_note(a_note(article, "n2", minutes=1))
        library.save_analysis(an_analysis(article))
    library.close()
    return articles


@pytest.mark.parametrize("seed", range(5))
def test_every_damage_is_noticed_and_costs_only_the_file_it_hit(
    root: Path, articles: list[Article], tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    for number in range(DAMAGES // 5):
        broken = tmp_path / str(number)
        shutil.copytree(root, broken)
        victim, name = chance.choice(articles), chance.choice(FILES)
        path = (broken if name == "library.json" else folder_of(broken, victim)) / name
        there = real(broken, path)
        raw = there.read_bytes()
        there.write_bytes(damaged(raw, chance))
        assert there.read_bytes() != raw
        library = open_library(broken, FastDisk(), Clock())
        check(library, articles, victim, path)
        library.close()
        shutil.rmtree(broken)


def check(library: Library, articles: list[Article], victim: Article, path: Path) -> None:
    readable = {}
    for article in articles:
        try:
            readable[article.id] = library.article(article.id)
        except ArticleMissing:
            assert path.name == "text.txt"
            assert article is victim
        notes = library.notes(article.id)
        assert notes[0] == a_note(article, "n1")
        assert len(notes) == (1 if path.name == "article.json" and article is victim else 2)
        lost = path.name == "analysis.json" and article is victim
        assert library.analysis(article.id, "engine 1") == (None if lost else an_analysis(article))
    assert all(readable[article.id] == article for article in articles if article.id in readable)
    assert [problem.path for problem in library.problems()] == ([] if path.name == "analysis.json" else [path])
