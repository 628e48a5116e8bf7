"""Makes a folder per system with all that a laptop without a network needs: wheels, their hashes, and what installs them.

    python tools/make_wheelhouse.py dist [SYSTEM …]

writes ``c21lab-windows-x64/``, ``c21lab-macos-arm64/``, ``c21lab-macos-x64/`` and ``c21lab-linux-x64/``, each for Python 3.11 to
3.14. pip finds the wheels of systems other than this one by their platform tags. Needs a network; the folders need none.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
_MACS = [f"{major}_0" for major in range(11, 16)]
SYSTEMS = {
    "windows-x64": ["win_amd64"],
    "macos-arm64": [f"macosx_{version}_{kind}" for version in _MACS for kind in ("arm64", "universal2")],
    "macos-x64": [f"macosx_{version}_{kind}" for version in ("10_13", *_MACS) for kind in ("x86_64", "universal2")],
    "linux-x64": [f"manylinux_2_{minor}_x86_64" for minor in (17, 28)] + ["manylinux2014_x86_64"],
}
INSTALLERS = {"windows": "install.bat", "macos": "install.command", "linux": "install.command"}


def main() -> None:
    """Builds the wheel, and makes the folders of the systems named, or of all."""
    target, names = Path(sys.argv[1]), sys.argv[2:] or list(SYSTEMS)
    built = target / "wheel"
    shutil.rmtree(built, ignore_errors=True)
    run("-m", "build", "--quiet", "--wheel", "--outdir", str(built), str(ROOT))
    (wheel,) = built.glob("*.whl")
    for name in names:
        make_folder(target / f"c21lab-{name}", wheel, name)


def make_folder(folder: Path, wheel: Path, system: str) -> None:
    """Makes the folder of a system anew."""
    shutil.rmtree(folder, ignore_errors=True)
    wheels = folder / "wheels"
    wheels.mkdir(parents=True)
    shutil.copy(wheel, wheels)
    for python in PYTHONS:
        download(wheels, wheel, system, python)
    write_hashes(wheels)
    kind = system.partition("-")[0]
    installer = folder / INSTALLERS[kind]
    shutil.copy(ROOT / "tools" / "wheelhouse" / INSTALLERS[kind], installer)
    installer.chmod(0o755)
    size = sum(path.stat().st_size for path in wheels.iterdir())
    print(f"{folder}: {len(list(wheels.glob('*.whl')))} wheels, {size / 1e6:.0f} MB")


def download(wheels: Path, wheel: Path, system: str, python: str) -> None:
    """Downloads what the desk needs, for one Python on one system; nothing is built."""
    tags = [part for tag in SYSTEMS[system] for part in ("--platform", tag)]
    wanted = ["--python-version", python, "--implementation", "cp", "--only-binary", ":all:", *tags]
    pinned = ["--constraint", str(ROOT / "constraints.txt")]
    run("-m", "pip", "download", "--quiet", "--dest", str(wheels), *wanted, *pinned, f"{wheel}[desk]")


def write_hashes(wheels: Path) -> None:
    """Writes SHA-256 of every wheel, as pip checks it and as ``sha256sum -c`` reads it."""
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(wheels.glob("*.whl"))}
    lines = "".join(f"{digest}  {name}\n" for name, digest in found.items())
    (wheels / "SHA256SUMS").write_text(lines, encoding="utf-8")


def run(*arguments: str) -> None:
    """Runs this Python with arguments, and ends where it fails."""
    subprocess.run([sys.executable, *arguments], check=True)


if __name__ == "__main__":
    main()
