"""The two C headers of wgpu-native: reading them, and making them fit for jextract."""

import hashlib
import re
from pathlib import Path

NAMES = ("webgpu.h", "wgpu.h")
STAND_INS = Path(__file__).parent / "standins"

# How many constants the rewrite must find. A header of another version may have more: then the
# number is looked at and changed here, so that no constant is lost unseen.
FLAG_CONSTANTS = {"webgpu.h": 31, "wgpu.h": 28}

_FLAG = re.compile(r"static const WGPU\w+ (WGPU\w+) = ([^;]+);")
_INTEGER = re.compile(r"\b(0x[0-9A-Fa-f]+|\d+)\b")


def read(folder):
    """The text of both headers in `folder`, by name."""
    return {name: (Path(folder) / name).read_text(encoding="utf-8") for name in NAMES}


def sha256(folder):
    """The hashes of both headers in `folder`, in the form that `sha256sum --check` reads."""
    lines = (
        f"{hashlib.sha256((Path(folder) / name).read_bytes()).hexdigest()}  {name}\n"
        for name in NAMES
    )
    return "".join(lines)


def write_for_jextract(folder, target):
    """Writes both headers and the stand-ins for the C library's into the folder `target`.

    jextract drops variables, and so the flags (`static const WGPUX WGPUX_Y = 1 << 2;`): each
    becomes a macro, which jextract turns into a constant.
    """
    for header in STAND_INS.iterdir():
        (target / header.name).write_bytes(header.read_bytes())
    for name, text in read(folder).items():
        text, count = _FLAG.subn(_macro, text)
        if count != FLAG_CONSTANTS[name]:
            raise SystemExit(f"{name}: {count} flags found, {FLAG_CONSTANTS[name]} expected")
        (target / name).write_text(text, encoding="utf-8")


def _macro(match):
    name, value = match[1], _INTEGER.sub(r"\1ULL", match[2])
    return f"#define {name} ({value})"
