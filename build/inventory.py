"""Lists what is in the packaged program: licences of all parts, a bill of materials, the sum of every file.

`python build/inventory.py FOLDER SCRATCH`, in the environment: FOLDER is the program's, SCRATCH the one in which
PyInstaller worked. What is listed is what PyInstaller says it took, not what is installed.
"""

import ast
import hashlib
import json
import platform
import re
import subprocess
import sys
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SCHEMA = "http://cyclonedx.org/schema/bom-1.6.schema.json"
SPDX = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")
NAMES = re.compile(r"(?i)(?:^|/)(?:licen[cs]es?/.+|(?:licen[cs]e|copying|notice|authors|thirdpartynotices)[^/]*)$")
VAGUE = {"BSD", "LGPL", "GPL"}
"""What some call their licence although there are several of that name."""

BY_CLASSIFIER = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
ELSEWHERE = {"LGPL-3.0-only": ("LGPL-3.0.txt", "GPL-3.0.txt"), "Apache-2.0": ("Apache-2.0.txt",)}
"""Licences whose texts some wheels leave out, and where they are in build/licences."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something in the package: who made it says where; `texts` are its licences, word for word."""

    name: str
    version: str
    licence: str
    address: str
    kind: str
    texts: tuple[str, ...]


def taken(scratch: Path) -> set[Path]:
    """The files that PyInstaller took, wherever they were."""
    tables = (*scratch.glob("COLLECT-*.toc"), *scratch.glob("PYZ-*.toc"))
    found = {Path(it) for table in tables for it in _strings(ast.literal_eval(table.read_text(encoding="utf-8")))}
    stripped = scratch / "stripped"  # copies, which stand where they will be in the program
    return {path.relative_to(stripped) if path.is_relative_to(stripped) else path for path in found}


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from _strings(part)


def libraries(files: Iterable[Path]) -> Iterator[Part]:
    """The distributions that any of these files belongs to, by name."""
    known = {str(path) for path in files}
    for distribution in sorted(distributions(), key=lambda it: it.name.lower()):
        own = distribution.files or ()
        if any(str(distribution.locate_file(file)) in known or str(file) in known for file in own):
            yield _library(distribution)


def _library(distribution: Distribution) -> Part:
    name = re.sub(r"[-_.]+", "-", distribution.name).lower()
    texts = [
        text
        for file in distribution.files or ()
        if NAMES.search(str(file)) and (text := _text(Path(str(distribution.locate_file(file)))))
    ]
    licence = _licence(distribution)
    if not texts:
        texts = [_text(ROOT / "build/licences" / it) for it in ELSEWHERE.get(licence.partition(" ")[0], ())]
    address = f"pkg:pypi/{name}@{distribution.version}"
    return Part(name, distribution.version, licence, address, "library", tuple(dict.fromkeys(texts)))


def _licence(distribution: Distribution) -> str:
    """What a distribution says its licence is, as SPDX writes it where that can be told."""
    about = distribution.metadata
    said = next((about[name] for name in ("License-Expression", "License") if name in about), "")
    if SPDX.fullmatch(said) and said.upper() != "UNKNOWN":
        return said
    told = [it.rpartition(" :: ")[2] for it in about.get_all("Classifier") or () if it.startswith("License ::")]
    return next((BY_CLASSIFIER[it] for it in told if it in BY_CLASSIFIER), "see its licence text")


def _text(path: Path) -> str:
    """The text of a file; nothing where it is none or is part of the code."""
    if path.suffix in {".py", ".pyc"} or not path.is_file():
        return ""
    return path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip()


def system_libraries(files: Iterable[Path]) -> Iterator[Part]:
    """The libraries of a Debian or Ubuntu that went along, by their packages; nothing elsewhere."""
    own = sorted(str(path) for path in files if str(path).startswith(("/lib/", "/usr/lib/")))
    places = {variant for path in own for variant in (path, path.removeprefix("/usr"), str(Path(path).resolve()))}
    try:
        answer = subprocess.run(["dpkg", "-S", *sorted(places)], capture_output=True, text=True, check=False)
    except OSError:
        return
    packages = {line.partition(": ")[0].partition(",")[0].partition(":")[0] for line in answer.stdout.splitlines()}
    for package in sorted(packages):
        query = ["dpkg-query", "--show", "--showformat", "${Version}\n", package]
        version = subprocess.run(query, capture_output=True, text=True, check=False).stdout.split("\n")[0]
        text = _text(Path("/usr/share/doc", package, "copyright"))
        address = f"pkg:deb/debian/{package}@{version}"
        yield Part(package, version, "see its licence text", address, "library", (text,) if text else ())


def others() -> Iterator[Part]:
    """Python, what starts the program, the model and the data."""
    python = platform.python_version()
    text = next((it for it in map(_text, _python_licences()) if it), "")
    yield Part("python", python, "PSF-2.0", f"pkg:generic/python@{python}", "platform", (text,) if text else ())
    record = hashlib.sha256((ROOT / "resources/model/record.json").read_bytes()).hexdigest()
    notice = _text(ROOT / "NOTICE.md")
    yield Part("readback-model", record[:12], "see NOTICE.md", "", "machine-learning-model", (notice,))
    yield Part("geonames-gazetteer", "2026", "CC-BY-4.0", "", "data", ())
    yield Part("natural-earth-outlines", "2", "see NOTICE.md", "", "data", ())


def _python_licences() -> Iterator[Path]:
    base = Path(sys.base_prefix)
    yield base / "LICENSE.txt"
    yield base / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "LICENSE.txt"
    yield Path("/usr/share/doc") / f"python{sys.version_info.major}.{sys.version_info.minor}" / "copyright"


def licences(parts: Iterable[Part]) -> str:
    """One text with the licences of all parts: a list first, then each word for word, equal ones once."""
    listed: list[str] = []
    texts: dict[str, int] = {}
    for part in parts:
        numbers = [texts.setdefault(text, len(texts) + 1) for text in part.texts]
        where = ", ".join(map(str, numbers)) or "named in NOTICE.md"
        listed.append(f"{part.name} {part.version}: {part.licence} [{where}]")
    head = "Readback is under the MIT licence (LICENSE). It contains these parts; a number is that of a text below."
    whole = [head, "\n".join(listed)]
    whole += [f"{'=' * 72}\n[{number}]\n\n{text}" for text, number in texts.items()]
    return "\n\n".join(whole) + "\n"


def bill(parts: Iterable[Part], built: dict[str, str]) -> dict[str, Any]:
    """The bill of materials in CycloneDX 1.6; the same parts built of the same commit give the same one."""
    components = [_component(part) for part in parts]
    seed = json.dumps([components, built], sort_keys=True)
    own = {
        "type": "application",
        "bom-ref": "readback",
        "name": "Readback",
        "version": built["version"],
        "licenses": [{"license": {"id": "MIT"}}],
        "properties": [{"name": f"readback:{name}", "value": built[name]} for name in ("commit", "system")],
    }
    references = [component["bom-ref"] for component in components]
    return {
        "$schema": SCHEMA,
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, seed)}",
        "version": 1,
        "metadata": {"timestamp": built["date"], "component": own},
        "components": components,
        "dependencies": [{"ref": "readback", "dependsOn": references}],
    }


def _component(part: Part) -> dict[str, Any]:
    known = SPDX.fullmatch(part.licence) and part.licence not in VAGUE
    choice = {"expression": part.licence} if known else {"license": {"name": part.licence}}
    made = {
        "type": part.kind,
        "bom-ref": part.address or part.name,
        "name": part.name,
        "version": part.version,
        "licenses": [choice],
    }
    return made | ({"purl": part.address} if part.address else {})


def sums(folder: Path) -> str:
    """The SHA-256 of every file of a folder, as `sha256sum --check` reads it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in files
        if path.name != "SHA256SUMS"
    )


def absent(inside: Path, files: set[Path], root: Path = ROOT) -> list[str]:
    """What of the checkout the program should have and has not, by its place there.

    A module that is imported by a name put together at run time is one that PyInstaller does not see by itself.
    """
    code = root / "desktop/readback"
    modules = [path for path in code.rglob("*.py") if path not in files and path != code / "__main__.py"]
    resources = root / "resources"
    others = (path for path in resources.rglob("*") if path.is_file() and path.suffix != ".ts")  # for translators
    lost = [path for path in others if not (inside / "resources" / path.relative_to(resources)).is_file()]
    return sorted(path.relative_to(root).as_posix() for path in (*modules, *lost))


def main(folder: Path, scratch: Path) -> int:
    """Writes the lists into the program's folder; returns the exit status, 1 where the program lacks something."""
    inside = next(folder.rglob("build.json")).parent
    built = json.loads((inside / "build.json").read_text(encoding="utf-8"))
    built.setdefault("date", datetime.fromtimestamp(0, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    files = taken(scratch)
    parts = [*libraries(files), *system_libraries(files), *others()]
    nameless = [part.name for part in parts if not part.texts and part.kind == "library"]
    for name in ("LICENSE", "NOTICE.md"):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    (folder / "LICENCES.txt").write_text(licences(parts), encoding="utf-8", newline="\n")
    listed = json.dumps(bill(parts, built), indent=1, sort_keys=True)
    (folder / "readback.cdx.json").write_text(listed + "\n", encoding="utf-8", newline="\n")
    (folder / "SHA256SUMS").write_text(sums(folder), encoding="utf-8", newline="\n")
    print(f"{len(parts)} parts listed; without a licence text of their own: {', '.join(nameless) or 'none'}")
    lacking = absent(inside, files)
    print("".join(f"not in the program: {name}\n" for name in lacking), end="")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
