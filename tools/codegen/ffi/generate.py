"""Makes the low-level Java sources of wgpu-core from wgpu-native's C headers; see README.md."""

import argparse
from pathlib import Path

import c_api
import headers
import jextract
import native

GENERATED = Path(__file__).resolve().parents[3] / "wgpu-core/src/generated/java"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("headers", type=Path, help="the folder with webgpu.h and wgpu.h")
    parser.add_argument("--out", type=Path, default=GENERATED, help="the source folder to write")
    options = parser.parse_args()
    ffi = jextract.generate(options.headers)
    write(
        options.out / "graphics/wgpu/ffi",
        ffi | {"headers.sha256": headers.sha256(options.headers)},
    )
    write(options.out / "graphics/wgpu/internal", native.generate(c_api.Api(options.headers)))


def write(folder, files):
    """Writes `files` (text by name) into `folder`, and removes Java sources not among them."""
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*.java"):
        if stale.name not in files:
            stale.unlink()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
