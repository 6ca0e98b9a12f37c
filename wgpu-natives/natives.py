#!/usr/bin/env python3
"""Gets wgpu-native for a platform, checks it, and packs it for the platform's jar.

    natives.py library --platform linux-x86_64 --cache DIR --output DIR
    natives.py headers --platform linux-x86_64 --cache DIR

The library, webgpu.h, wgpu.h and webgpu.idl come in the wheels of the Python package "wgpu",
which pip downloads into the cache once. What is in the cache is checked again at each run, and
no download takes place when it is right. Hashes are pinned in pins.json, beside this file.
"""

import argparse
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

PINS = json.loads(pathlib.Path(__file__).with_name("pins.json").read_text())


class Failure(Exception):
    """Says what is wrong and what to do."""


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def holds(path, digest):
    return path.is_file() and sha256(path.read_bytes()) == digest


def write(path, data):
    """Writes a file whole or not at all, so that builds at the same time don't meet half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        pathlib.Path(name).unlink(missing_ok=True)
        raise


def download(pin, folder):
    package = "wgpu==" + PINS["wheel"]
    command = [sys.executable, "-m", "pip", "download", package, "--no-deps", "--only-binary=:all:"]
    command += ["--platform", pin["tag"], "--dest", str(folder)]
    command += ["--quiet", "--disable-pip-version-check"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if "No module named pip" in done.stdout:
        raise Failure(
            f"{sys.executable} has no pip. Install it (Debian, Ubuntu: apt-get install python3-pip),"
            " or name another Python with -Dpython=COMMAND."
        )
    wheels = sorted(pathlib.Path(folder).glob("*.whl"))
    if done.returncode != 0 or len(wheels) != 1:
        raise Failure(
            f"pip could not download {package} for {pin['tag']}. The first build needs a network;"
            f" later ones work from the cache. pip said:\n{done.stdout.strip()}"
        )
    return wheels[0].read_bytes()


def pinned(platform):
    pin = PINS["platforms"].get(platform)
    if pin is None:
        known = ", ".join(PINS["platforms"])
        raise Failure(f'There is no wgpu-native for "{platform}". There is one for {known}.')
    return pin


def wheel(platform, cache):
    pin = pinned(platform)
    path = cache / f"wgpu-{PINS['wheel']}-{platform}.whl"
    if not holds(path, pin["wheel"]):
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as folder:
            data = download(pin, folder)
        check(f"the wheel for {platform}", data, pin["wheel"])
        write(path, data)
    return zipfile.ZipFile(path)


def check(what, data, digest):
    if sha256(data) != digest:
        raise Failure(
            f"The SHA-256 of {what} is {sha256(data)}, but pins.json says {digest}."
            " It was damaged or replaced on the way; nothing was packed."
        )


def extract(platform, cache, sources, target):
    """Puts files of the wheel into a folder, unless they are there: sources is name: (as, hash)."""
    wanted = {name: pin for name, pin in sources.items() if not holds(target / pin[0], pin[1])}
    if wanted:
        with wheel(platform, cache) as archive:
            for name, (file, digest) in wanted.items():
                data = archive.read("wgpu/resources/" + name)
                check(name, data, digest)
                write(target / file, data)


def library(platform, cache, output):
    pin = pinned(platform)
    folder = output / "META-INF" / "native" / platform
    extract(platform, cache, {pin["source"]: (pin["file"], pin["library"])}, folder)
    lines = {
        "platform": platform,
        "version": PINS["version"],
        "sha256": pin["library"],
        "fileName": pin["file"],
    }
    text = "".join(f"{key}={value}\n" for key, value in lines.items()).encode()
    if not holds(folder / "wgpu.properties", sha256(text)):
        write(folder / "wgpu.properties", text)


def headers(platform, cache):
    """Puts the files that the generated code is made from, and checked against, into the cache."""
    sources = {name: (name, digest) for name, digest in PINS["headers"].items()}
    extract(platform, cache, sources, cache / f"wgpu-native-{PINS['version']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["library", "headers"])
    parser.add_argument("--platform", required=True)
    parser.add_argument("--cache", required=True, type=pathlib.Path)
    parser.add_argument("--output", type=pathlib.Path)
    options = parser.parse_args()
    if options.what == "headers":
        headers(options.platform, options.cache)
    elif options.output is None:
        parser.error("library needs --output")
    else:
        library(options.platform, options.cache, options.output)
        headers(options.platform, options.cache)


if __name__ == "__main__":
    try:
        main()
    except (Failure, OSError, zipfile.BadZipFile) as failure:
        sys.exit(f"wgpu-natives: {failure}")
