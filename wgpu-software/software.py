#!/usr/bin/env python3
"""Takes SwiftShader and a Vulkan loader out of a Maven artifact, for a platform's jar.

    software.py --platform linux-x86_64 --artifact G:A:V --repository DIR --output DIR

The artifact, which Maven has put into its local repository, is a browser of 129 MB in a tar file
in a jar; it stays there and is opened only when one of the two libraries is missing in the output.
What is kept is checked against pins.json, beside this file, and stripped: the section headers and
all that no segment loads (debug information, symbols) go. That needs no tool but this file.
"""

import argparse
import hashlib
import json
import pathlib
import struct
import sys
import tarfile
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "wgpu-natives"))

import natives  # noqa: E402

PINS = json.loads((HERE / "pins.json").read_text())
LOADED = 1


def stripped(data):
    """A 64-bit little-endian ELF file without what is not loaded."""
    if data[:6] != b"\x7fELF\x02\x01":
        raise natives.Failure("A library to be stripped is no 64-bit ELF file.")
    (table,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    end = table + size * count
    for at in range(table, end, size):
        (kind,) = struct.unpack_from("<I", data, at)
        (offset,) = struct.unpack_from("<Q", data, at + 8)
        (length,) = struct.unpack_from("<Q", data, at + 32)
        if kind == LOADED:
            end = max(end, offset + length)
    kept = bytearray(data[:end])
    struct.pack_into("<Q", kept, 40, 0)
    struct.pack_into("<HH", kept, 60, 0, 0)
    return bytes(kept)


def jar_of(artifact, pin, repository):
    group, name, version = artifact.split(":")
    path = repository.joinpath(*group.split("."), name, version, f"{name}-{version}.jar")
    if not path.is_file():
        raise natives.Failure(
            f"Maven has not put {artifact} into {repository}. The first build needs a"
            " network; later ones work from the local repository."
        )
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    if digest.hexdigest() != pin["jar"]:
        raise natives.Failure(
            f"The SHA-256 of {path} is {digest.hexdigest()}, but pins.json says {pin['jar']}."
            " Delete it, so that Maven gets it again."
        )
    return path


def members(path, names):
    """The bytes of files in the tar file in a jar, read in one pass."""
    found = {}
    with zipfile.ZipFile(path) as jar:
        inner = next(name for name in jar.namelist() if name.endswith(".tar.gz"))
        with jar.open(inner) as packed, tarfile.open(fileobj=packed, mode="r|gz") as tar:
            for member in tar:
                name = member.name.removeprefix("./")
                if name in names:
                    found[name] = tar.extractfile(member).read()
                if len(found) == len(names):
                    break
    missing = sorted(set(names) - set(found))
    if missing:
        raise natives.Failure(f"{path} does not hold {', '.join(missing)}.")
    return found


def pack(platform, artifact, repository, output):
    pin = PINS.get(platform)
    if pin is None:
        raise natives.Failure(
            f'There is no software GPU for "{platform}". There is one for {", ".join(PINS)}.'
        )
    folder = output / "META-INF" / "native" / platform
    libraries = pin["libraries"]
    wanted = {
        library["file"]: library
        for library in libraries.values()
        if not natives.holds(folder / library["file"], library["stripped"])
    }
    if wanted:
        for file, data in members(jar_of(artifact, pin, repository), wanted).items():
            natives.check(file, data, wanted[file]["packed"])
            small = stripped(data)
            natives.check(f"{file}, stripped,", small, wanted[file]["stripped"])
            natives.write(folder / file, small)
    for name, library in libraries.items():
        lines = {
            "platform": platform,
            "version": library["version"],
            "sha256": library["stripped"],
            "fileName": library["file"],
        }
        text = "".join(f"{key}={value}\n" for key, value in lines.items()).encode()
        if not natives.holds(folder / f"{name}.properties", natives.sha256(text)):
            natives.write(folder / f"{name}.properties", text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--platform", required=True)
    parser.add_argument("--artifact", required=True)
    parser.add_argument("--repository", required=True, type=pathlib.Path)
    parser.add_argument("--output", required=True, type=pathlib.Path)
    options = parser.parse_args()
    pack(options.platform, options.artifact, options.repository, options.output)


if __name__ == "__main__":
    try:
        main()
    except (natives.Failure, OSError, zipfile.BadZipFile, tarfile.TarError) as failure:
        sys.exit(f"wgpu-software: {failure}")
