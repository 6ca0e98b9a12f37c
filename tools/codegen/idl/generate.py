"""Makes the records, enums and flags of the API from webgpu.idl; see README.md."""

import argparse
import os
import sys
from pathlib import Path

import tables
from docs import Docs
from enums import write_enum, write_flags
from header import Headers, kebab
from model import Model
from records import RecordWriter
from values import write_enum_values, write_limits
from webidl import parse

HERE = Path(__file__).resolve().parent
GENERATED = HERE.parents[2] / "wgpu-core/src/generated/java"


def read_omitted():
    """What is left out of the API, `Record` or `Record.component` -> reason."""
    lines = (HERE / "omitted.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t")[:2] for line in lines if line and not line.startswith("#"))


def all_enums(model, headers):
    """name -> (package, strings, what it corresponds to)."""
    found = {n: (tables.API, s, f"WebGPU's `GPU{n}`") for n, s in model.enums.items()}
    for name, (package, corresponds, strings) in tables.ADDED_ENUMS.items():
        if strings is None:
            strings = [kebab(c) for c in headers.enums[name] if c != "Undefined"]
        found[name] = (package, strings, corresponds)
    return found


def generate(folder, docs):
    """All files: path below the source folder -> text."""
    idl = parse((folder / "webgpu.idl").read_text(encoding="utf-8"))
    headers = Headers(
        (folder / "webgpu.h").read_text(encoding="utf-8"),
        (folder / "wgpu.h").read_text(encoding="utf-8"),
    )
    model = Model(idl, read_omitted())
    files = {}

    def add(package, name, text):
        files[f"{package.replace('.', '/')}/{name}.java"] = text

    records = RecordWriter(model, docs)
    for name in model.records:
        add(tables.API, name, records.write(name))
    enums = all_enums(model, headers)
    for name, (package, strings, corresponds) in enums.items():
        add(package, name, write_enum(name, strings, package, corresponds, docs))
    for name, values in model.flags.items():
        headers.check_flags(tables.NATIVE_FLAGS.get(name, name), values)
        add(tables.API, name, write_flags(name, f"GPU{name}", values, docs))
    native = {name: (package, strings) for name, (package, strings, _) in enums.items()}
    add(tables.INTERNAL, "EnumValues", write_enum_values(native, headers))
    limits = [name for name, _ in idl.attributes["GPUSupportedLimits"]]
    add(tables.API, "GPUSupportedLimits", write_limits(limits, headers.native_limits, docs))
    return files


def differences(files, out):
    """What a check of the files in `out` finds, one line each."""
    problems = []
    for path, text in files.items():
        file = out / path
        if not file.exists():
            problems.append(f"{path} is not there")
        elif file.read_bytes() != text.encode():
            problems.append(f"{path} differs")
    return problems + [f"{path} is not generated any more" for path in leftovers(files, out)]


def leftovers(files, out):
    """Files that an earlier run made and this one doesn't."""
    mark = "// Made by tools/codegen/idl "
    for file in sorted((out / "graphics/wgpu").rglob("*.java")):
        path = file.relative_to(out).as_posix()
        if path not in files and file.read_text(encoding="utf-8").startswith(mark):
            yield path


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "headers",
        nargs="?",
        default=os.environ.get("WGPU_HEADERS"),
        help="folder with webgpu.idl, webgpu.h and wgpu.h (default: $WGPU_HEADERS)",
    )
    parser.add_argument("--check", action="store_true", help="compare, and write nothing")
    parser.add_argument("--out", type=Path, default=GENERATED, help="the source folder")
    options = parser.parse_args()
    if not options.headers:
        parser.error("name the folder with webgpu.idl, as an argument or in WGPU_HEADERS")
    docs = Docs()
    files = generate(Path(options.headers), docs)
    problems = docs.problems()
    if options.check:
        problems += differences(files, options.out)
    else:
        for path in list(leftovers(files, options.out)):
            (options.out / path).unlink()
        for path, text in files.items():
            file = options.out / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(files)} files, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
