"""Makes the low-level Java sources of wgpu-core from wgpu-native's C headers.

JEXTRACT_HOME names the folder of a jextract; without it, only the sources that do not come from
jextract are made. README.md beside the sources of graphics.wgpu.ffi says what is done and why.
"""

import argparse
import os
import sys
from pathlib import Path

import c_api
import headers
import jextract
import native

GENERATED = Path(__file__).resolve().parents[3] / "wgpu-core/src/generated/java"
FFI = Path("graphics/wgpu/ffi")
INTERNAL = Path("graphics/wgpu/internal")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("headers", type=Path, help="the folder with webgpu.h and wgpu.h")
    parser.add_argument("--out", type=Path, default=GENERATED, help="the source folder")
    parser.add_argument("--check", action="store_true", help="compare, and write nothing")
    parser.add_argument("--report", type=Path, help="a file for the paths that were not as made")
    options = parser.parse_args()
    folders = generate(options.headers)
    lines = "".join(f"{path}\n" for path in differing(options.out, folders))
    if options.report:
        options.report.parent.mkdir(parents=True, exist_ok=True)
        options.report.write_text(lines, encoding="utf-8")
    if not options.check:
        write(options.out, folders)
    elif lines:
        sys.exit("Not what the generator writes:\n" + lines)


def generate(folder):
    """All files: their texts by name, by folder."""
    folders = {INTERNAL: native.generate(c_api.Api(folder))}
    if os.environ.get("JEXTRACT_HOME"):
        folders[FFI] = jextract.generate(folder) | {"headers.sha256": headers.sha256(folder)}
    return folders


def write(out, folders):
    """Writes the files under `out`, and removes sources of earlier runs."""
    for folder, files in folders.items():
        (out / folder).mkdir(parents=True, exist_ok=True)
        for path in stale(out, folder, files):
            path.unlink()
        for name, text in files.items():
            (out / folder / name).write_bytes(text.encode())


def differing(out, folders):
    """The files under `out` that are not those that would be written."""
    for folder, files in folders.items():
        yield from stale(out, folder, files)
        for name, text in files.items():
            path = out / folder / name
            if not path.is_file() or path.read_bytes() != text.encode():
                yield path


def stale(out, folder, files):
    """The Java sources in a folder of jextract's that are not among its `files`."""
    if folder != FFI:  # another generator writes there too
        return []
    return [path for path in sorted((out / folder).glob("*.java")) if path.name not in files]


if __name__ == "__main__":
    main()
