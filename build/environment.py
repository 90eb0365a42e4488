"""The developer's environment: made in .venv from the locked wheels, found up to date at a glance afterwards."""

import ast
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from machine import QT_PACKAGES, Machine, NotReadyError, missing_for_qt

# What pip is told of where wheels come from is obeyed; what it is told of how to install (into another folder, for
# the user, within constraints …) would spoil the environment.
SOURCES = frozenset(
    {
        *("index-url", "extra-index-url", "no-index", "find-links", "cert", "client-cert", "trusted-host", "proxy"),
        *("timeout", "default-timeout", "retries", "keyring-provider", "cache-dir", "no-cache-dir"),
    }
)
FROM_LOCK = ("--require-hashes", "--only-binary", ":all:", "--requirement")
PIP_INSTALL = ("-I", "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "--no-deps")

UNASKED = {"ORT_DISABLE_TELEMETRY": "1"}  # onnxruntime would send reports from here; the program sees to it itself


@dataclass(frozen=True, slots=True)
class Environment:
    """The environment of a checkout: `root` is its folder."""

    root: Path
    machine: Machine

    @property
    def folder(self) -> Path:
        """Where it is."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.script("python")

    def script(self, name: str) -> Path:
        """One of its commands."""
        if os.name == "nt":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def call(
        self, *command: str | Path, folder: Path | None = None, variables: Mapping[str, str] = MappingProxyType({})
    ) -> int:
        """Runs a command in the environment, in a folder or the developer's own; returns its exit status."""
        status = subprocess.call([*command], cwd=folder, env={**clean(os.environ), **UNASKED, **variables})
        return 128 - status if status < 0 else status

    def set_up(self) -> None:
        """Makes the environment, or what is out of date in it. Raises NotReadyError.

        Each step that is done is written down, so that what was interrupted is done again.
        """
        wanted, done = self._wanted(), self._done()
        if done == wanted:
            return
        if done.get("wheels") != wanted["wheels"]:
            self._make()
            self._install_wheels()
            done = self._write_down({"wheels": wanted["wheels"]})
        if done.get("project") != wanted["project"]:
            self._pip("--no-build-isolation", "--no-index", "--editable", str(self.root))
            done = self._write_down({**done, "project": wanted["project"]})
        if sys.platform == "linux":
            self._check_qt()
        self._write_down(wanted)

    def add(self, lock: str, folder: Path) -> dict[str, str]:
        """Puts the wheels of another lock file into a folder, unless they are there; the variables to use them with.

        Raises NotReadyError.
        """
        path = self.root / "build" / "locks" / lock
        record, wanted = folder / "readback.json", _digest(path.read_bytes(), sys.version.encode())
        if not record.is_file() or record.read_text(encoding="utf-8") != wanted:
            print(f"Putting what only training needs into {folder}, once: about 1.7 GB.", flush=True)
            shutil.rmtree(folder, ignore_errors=True)
            self._pip(*FROM_LOCK, str(path), "--target", str(folder))
            record.write_text(wanted, encoding="utf-8")
        return {"PYTHONPATH": str(folder)}

    def _wanted(self) -> dict[str, str]:
        lock = (self.root / "build" / "locks" / "dev.txt").read_bytes()
        project = (self.root / "pyproject.toml").read_bytes()
        python = f"{sys.version} {sys.base_prefix} {self.root}"
        return {"wheels": _digest(lock, python.encode()), "project": _digest(project), "system": sys.platform}

    def _done(self) -> dict[str, str]:
        try:
            done = json.loads(self._record.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return done if isinstance(done, dict) and self.python.exists() else {}

    def _write_down(self, done: dict[str, str]) -> dict[str, str]:
        self._record.write_text(json.dumps(done), encoding="utf-8")
        return done

    @property
    def _record(self) -> Path:
        return self.folder / "readback.json"

    def _make(self) -> None:
        print(f"Making the environment in {self.folder}, once: about 1.3 GB, a minute or two.", flush=True)
        self._need_ensurepip()
        base = getattr(sys, "_base_executable", sys.executable)  # .venv's own Python may be the one that runs this
        if subprocess.call([base, "-I", "-m", "venv", "--clear", self.folder], env=clean(os.environ)) != 0:
            raise NotReadyError(f"Python could not make an environment in {self.folder}.")

    def _need_ensurepip(self) -> None:
        if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
            return
        why = "Making an environment takes Python's venv and ensurepip, which are not installed"
        if sys.base_prefix != "/usr":
            raise NotReadyError(f"{why} with {sys.executable}. A complete Python 3.11 or newer has them.")
        self.machine.install([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"], why)

    def _install_wheels(self) -> None:
        lock = self.root / "build" / "locks" / "dev.txt"
        self._pip(*FROM_LOCK, str(lock))

    def _pip(self, *options: str) -> None:
        if self.call(self.python, *PIP_INSTALL, *options, variables=pip_settings(self._pip_configuration())) != 0:
            raise NotReadyError("pip could not install what Readback needs; what it said stands above.")

    def _pip_configuration(self) -> str:
        command = [str(self.python), "-I", "-m", "pip", "config", "list"]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout

    def _check_qt(self) -> None:
        missing = missing_for_qt(self.packages)
        if missing:
            self.machine.install(QT_PACKAGES, f"Qt needs {', '.join(missing)}")
        if self.call(self.python, "-I", "-c", "import PySide6.QtWidgets") != 0:
            raise NotReadyError("Qt's windows cannot be loaded; what is missing stands above.")

    @property
    def packages(self) -> Path:
        """The folder that its packages are in, on Linux."""
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.folder / "lib" / version / "site-packages"


def clean(variables: Mapping[str, str]) -> dict[str, str]:
    """The variables without those that would make Python or pip look elsewhere."""
    return {name: value for name, value in variables.items() if not name.startswith(("PYTHON", "PIP_", "__PYVENV"))}


def pip_settings(configuration: str) -> dict[str, str]:
    """The variables for pip that keep of its configuration only where wheels come from.

    `configuration` is what `pip config list` prints: one `section.name='value'` a line.
    """
    sections: dict[str, dict[str, str]] = {"global": {}, "install": {}, ":env:": {}}
    for line in configuration.splitlines():
        where, _, value = line.partition("=")
        section, _, name = where.rpartition(".")
        if section in sections and name in SOURCES:
            sections[section][name] = str(ast.literal_eval(value))
    kept = {**sections["global"], **sections["install"], **sections[":env:"]}
    return {"PIP_CONFIG_FILE": os.devnull} | {_variable(name): value for name, value in kept.items()}


def _variable(name: str) -> str:
    return "PIP_" + name.upper().replace("-", "_")


def _digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()
