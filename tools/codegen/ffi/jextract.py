"""Runs jextract on the headers, and edits what it wrote."""

import os
import re
import subprocess
import tempfile
from pathlib import Path

import headers
import lean

PACKAGE = "graphics.wgpu.ffi"
NOTE = """\
// Made by jextract and tools/codegen/ffi from webgpu.h and wgpu.h. Not to be edited: README.md
// beside this file says how to make it again.
"""

# Each edit is (file, what is replaced, by what). A pattern that is not found means that jextract
# changed, and ends the run.
_EDITS = (
    # `long` has another size on Windows, and with the stand-in headers nothing uses it.
    ("WGPU$shared.java", r"    public static final ValueLayout\.OfLong C_LONG = .*\n", ""),
    # The library is found and opened by `Natives`, and only when a function is first looked up:
    # constants and layouts must work without it.
    (
        "WGPU.java",
        r"    static final Arena LIBRARY_ARENA = Arena\.ofAuto\(\);\n\n"
        r"    static final SymbolLookup SYMBOL_LOOKUP = SymbolLookup\.loaderLookup\(\)\n"
        r"            \.or\(Linker\.nativeLinker\(\)\.defaultLookup\(\)\);\n",
        "    static final SymbolLookup SYMBOL_LOOKUP =\n"
        "            name -> graphics.wgpu.internal.Natives.lookup().find(name);\n",
    ),
)
# Callbacks are called by C alone. Linking a downcall for each costs milliseconds at start-up.
_CALLBACK_DOWNCALL = re.compile(
    r"    private static final MethodHandle DOWN\$MH = .*?;\n\n"
    r"    /\*\*\n     \* Invoke the upcall stub .*?\n    }\n(?=}\n)",
    re.DOTALL,
)
_CALLBACKS = 12


def generate(folder):
    """The sources of package PACKAGE for the headers in `folder`: text by file name."""
    with tempfile.TemporaryDirectory() as work:
        source, target = Path(work, "headers"), Path(work, "out")
        source.mkdir()
        headers.write_for_jextract(folder, source)
        _run(source, target)
        package = target.joinpath(*PACKAGE.split("."))
        sources = {file.name: file.read_text(encoding="utf-8") for file in package.iterdir()}
    return {name: NOTE + text for name, text in sorted(_edit(sources).items())}


def _run(source, target):
    script = "jextract.bat" if os.name == "nt" else "jextract"
    command = [
        str(Path(os.environ["JEXTRACT_HOME"], "bin", script)),
        *("--target-package", PACKAGE),
        *("--header-class-name", "WGPU"),
        *("--include-dir", str(source)),
        # Leaves out a function pointer type for each function: 200 classes that nobody needs.
        *("--define-macro", "WGPU_SKIP_PROCS"),
        *("--output", str(target)),
        str(source / "wgpu.h"),
    ]
    # It warns of each handle's incomplete struct; a failure is told by the exit code.
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"jextract ended with {done.returncode}:\n{done.stdout}{done.stderr}")


def _edit(sources):
    edited = dict(sources)
    for name, pattern, replacement in _EDITS:
        edited[name], count = re.subn(pattern, lambda _: replacement, edited[name])
        if count != 1:
            raise SystemExit(f"{name}: {count} places match {pattern!r}, 1 expected")
    callbacks = 0
    for name, text in edited.items():
        edited[name], count = _CALLBACK_DOWNCALL.subn("", text)
        callbacks += count
    if callbacks != _CALLBACKS:
        raise SystemExit(f"{callbacks} callback types found, {_CALLBACKS} expected")
    return lean.edit(edited)
