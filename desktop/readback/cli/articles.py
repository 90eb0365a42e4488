"""Articles by command: which one is meant, and which there are."""

import hashlib
import json
import re
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from readback.cli.output import Output, Refused, cell
from readback.compose import Program
from readback.core.article import Article
from readback.core.catalogue import Project
from readback.core.errors import ArticleMissing
from readback.core.library import Summary
from readback.core.workspace import Workspace


def article_meant(workspace: Workspace, name: str, here: str) -> Article:
    """The article of an id, of the beginning of one, or of a file that was imported. Raises Refused.

    `here` is the folder that names of files are relative to. An older save of an article is meant by its whole id.
    """
    if re.fullmatch("[0-9a-f]{64}", name):
        with suppress(ArticleMissing):
            return workspace.library.article(name)
    shelf = workspace.library.summaries()
    found = [it.id for it in shelf if it.id.startswith(name)] if re.fullmatch("[0-9a-f]{1,64}", name) else []
    if not found:
        found = _of_file(shelf, Path(here, name))
    if len(found) > 1:
        raise Refused(f"{len(found)} articles are meant by {name}; name more of the id")
    if not found:
        raise Refused(f"no article is meant by {name}; name its id, the beginning of one, or a file that was imported")
    return workspace.library.article(found[0])


def _of_file(shelf: Sequence[Summary], file: Path) -> list[str]:
    try:
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
    except (OSError, ValueError):
        return []
    return [it.id for it in shelf if it.original_sha256 == digest]


def project_meant(workspace: Workspace, name: str) -> Project:
    """The project of a name or id. Raises Refused."""
    project = workspace.shelf.project(name)
    if project is None:
        raise Refused(f"there is no project {name}; check its name")
    return project


def chosen(workspace: Workspace, asked: Namespace) -> tuple[Summary, ...]:
    """The articles of the project asked for, or all of them, or the drafts; the one opened last first."""
    drafts = getattr(asked, "drafts", False)
    shelf = tuple(it for it in workspace.library.summaries() if it.draft is drafts)
    if asked.project is None:
        return shelf
    inside = set(project_meant(workspace, asked.project).articles)
    return tuple(it for it in shelf if it.id in inside)


def listed(_parts: Program, workspace: Workspace, asked: Namespace, output: Output) -> None:
    """The articles with what is known of them."""
    articles = chosen(workspace, asked)
    projects = workspace.library.catalogue.projects()
    if asked.json:
        output.line(json.dumps([_record(it, projects) for it in articles], ensure_ascii=False, indent=1))
        return
    for it in articles:
        output.line("\t".join([it.id, cell(it.title), cell(it.outlet), it.published]))


def _record(it: Summary, projects: Sequence[Project]) -> dict[str, Any]:
    return {
        "id": it.id,
        "title": it.title,
        "outlet": it.outlet,
        "published": it.published,
        "opened": it.opened.isoformat(),
        "source": it.source,
        "original_sha256": it.original_sha256,
        "notes": it.notes,
        "read": it.read,
        "projects": [project.name for project in projects if it.id in project.articles],
    }
