"""Says for each name of WebGPU and each C function where it is used, or why it is not.

    python3 tools/codegen/coverage/report.py [FOLDER] [--check]

FOLDER holds webgpu.idl, webgpu.h and wgpu.h. It reads the compiled classes of wgpu-core and its
compiled tests, writes docs/coverage.md, and fails where something is unaccounted for, or a public
method is called by no test that asserts something. With --check it fails where docs/coverage.md would
differ, too.
"""

import argparse
import os
import re
import sys
from collections import defaultdict
from pathlib import Path

from classfile import read

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
REPORT = ROOT / "docs/coverage.md"
GENERATED = ROOT / "wgpu-core/src/generated/java"
sys.path.insert(0, str(HERE.parent / "idl"))

from generate import read_omitted  # noqa: E402
from model import Model, constant  # noqa: E402
from webidl import parse  # noqa: E402

API = "graphics.wgpu"
PACKAGES = (API, f"{API}.extras", f"{API}.utils")
NATIVE = f"{API}.internal.Native"
ASSERTING = ("org.assertj.", "graphics.wgpu.abort.Lab")

# Members of the IDL whose Java name differs.
NAMES = {
    "GPUSupportedFeatures.setlike": ("GPUAdapter", "features"),
    "WGSLLanguageFeatures.setlike": ("GPU", "wgslLanguageFeatures"),
    "GPUDevice.onuncapturederror": ("GPUDevice", "onUncapturedError"),
}
REASONS = {
    "browser-only": "browser-only",
    "unimplemented": "aborts natively",
    "aborts": "aborts natively",
    "private-abi": "private ABI",
}
# What Java gives each record and enum, and tests of all of them call by reflection.
GIVEN = {"equals", "hashCode", "toString", "of", "values", "valueOf", "<init>", "close"}


class Classes:
    """The compiled classes of a folder by their names, without those made by jextract."""

    def __init__(self, folder):
        found = (read(path) for path in sorted(folder.rglob("*.class")))
        self.by_name = {c.name: c for c in found if not c.name.startswith(f"{API}.ffi.")}

    def ancestors(self, name):
        """A class and all that it extends and implements, as far as it is here."""
        if name not in self.by_name:
            return set()
        return {name}.union(*(self.ancestors(p) for p in self.by_name[name].parents))

    def family(self, name):
        """The class with its ancestors and descendants: whose name a call of a member can have."""
        below = {other for other in self.by_name if name in self.ancestors(other)}
        return self.ancestors(name) | below

    def has(self, name, member):
        """Whether a class has a public member, its own or inherited."""
        return any(
            member in self.by_name[a].methods | self.by_name[a].fields for a in self.ancestors(name)
        )


def outer(name):
    return name.split("$")[0]


def generated(name):
    """Whether the source of a class is generated: a record, an enum or flags."""
    return (GENERATED / f"{name.replace('.', '/')}.java").exists()


def tested(tests):
    """(class, member) -> the test classes that use it, of those which assert something."""
    asserting = set()
    for c in tests.by_name.values():
        if any(owner.startswith(ASSERTING) for owner, _ in c.uses):
            asserting.add(outer(c.name))
    # what they have others do, they assert as well
    helpers = {
        outer(owner)
        for c in tests.by_name.values()
        if outer(c.name) in asserting
        for owner, _ in c.uses
    }
    found = defaultdict(set)
    for c in tests.by_name.values():
        if outer(c.name) in asserting | helpers:
            # an interface for applications is tested by implementing it
            implemented = {(parent, method) for parent in c.parents for method in c.methods}
            for use in c.uses | implemented:
                found[use].add(outer(c.name).rpartition(".")[2])
    return found


def read_reasons():
    lines = (HERE / "reasons.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {name: (reason, instead) for name, reason, instead in rows}


class Report:
    def __init__(self, folder, classes, tests):
        self.idl = parse((folder / "webgpu.idl").read_text(encoding="utf-8"))
        headers = (folder / name for name in ("webgpu.h", "wgpu.h"))
        text = "\n".join(path.read_text(encoding="utf-8") for path in headers)
        text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.S)
        self.functions = sorted(set(re.findall(r"\b(wgpu[A-Z]\w*)\s*\(", text)))
        self.classes = classes
        self.tested = tested(tests)
        self.reasons = read_reasons()
        self.needed = set()
        self.problems = []

    def reason(self, name):
        """The cell that says why something is not used, None where no reason is known."""
        if name not in self.reasons:
            return None
        self.needed.add(name)
        reason, instead = self.reasons[name]
        return f"{REASONS[reason]}: {instead}"

    def tests_of(self, name, member):
        users = set()
        for relative in self.classes.family(name):
            users |= self.tested.get((relative, member), set())
        return sorted(users)

    def interface_rows(self):
        for interface, members in sorted(self.idl.interfaces.items()):
            for member in sorted(set(members)):
                yield self.interface_row(interface, member)

    def interface_row(self, interface, member):
        name = f"{interface}.{member}"
        reason = self.reason(name)
        if reason:
            return f"| `{name}` | {reason} |"
        java, java_member = NAMES.get(name, (interface, member))
        if java_member == "constructor":
            java_member = "<init>"
        shown = "the constructor" if java_member == "<init>" else f"`{java}.{java_member}`"
        if interface.startswith("GPUExternalTexture"):
            return f"| `{name}` | browser-only: external textures come from videos |"
        if not self.classes.has(f"{API}.{java}", java_member):
            self.problems.append(f"{name}: {java} has no public {java_member}, and no reason why")
            return f"| `{name}` | |"
        users = self.tests_of(f"{API}.{java}", java_member)
        if not users and generated(f"{API}.{java}"):
            users = self.tests_of(f"{API}.{java}", "")
        if not users:
            self.problems.append(f"{name}: no test that asserts something calls {shown}")
        return f"| `{name}` | {shown} |"

    def dictionary_rows(self):
        omitted = read_omitted()
        model = Model(self.idl, omitted)
        had = {(c.idl_owner, c.name) for n in model.records for c in model.components(n)}
        for name, dictionary in sorted(self.idl.dictionaries.items()):
            record = re.sub("Dict$", "", name.removeprefix("GPU"))
            left_out = [f"{record}.{m.name}" for m in dictionary.members]
            if record in omitted:
                yield f"| `{name}` | {omitted[record]} |"
                continue
            cells = []
            for member, key in zip(dictionary.members, left_out):
                if key in omitted:
                    cells.append(f"`{member.name}` ({omitted[key]})")
                elif (name, member.name) in had:
                    cells.append(f"`{member.name}`")
                else:
                    self.problems.append(f"{name}.{member.name}: no record has it")
            if f"{API}.{record}" in self.classes.by_name:
                java = f"`{record}`: "
            else:
                java = "the records that extend it: "
            yield f"| `{name}` | {java}{', '.join(cells) or 'no members'} |"

    def constant_rows(self):
        for name, values in sorted((self.idl.enums | self.idl.flags).items()):
            java = name.removeprefix("GPU")
            names = [v if name in self.idl.flags else constant(v) for v in values]
            missing = [n for n in names if not self.classes.has(f"{API}.{java}", n)]
            for constant_name in missing:
                self.problems.append(f"{name}: {java} has no {constant_name}")
            yield f"| `{name}` | `{java}`: {len(names)} constants |"

    def function_rows(self):
        users = defaultdict(set)
        for c in self.classes.by_name.values():
            for owner, member in c.uses:
                if owner == NATIVE and c.name != NATIVE:
                    users["wgpu" + member[:1].upper() + member[1:]].add(outer(c.name))
            if c.name != NATIVE:
                for text in c.texts:
                    users[text].add(outer(c.name))
        for function in self.functions:
            used = sorted(user.rpartition(".")[2] for user in users[function])
            cell = self.reason(function)
            if used and cell:
                self.problems.append(f"{function}: it is used by {used[0]}, but has a reason too")
            if not used and not cell:
                self.problems.append(f"{function}: nothing uses it, and no reason is given")
            yield f"| `{function}` | {', '.join(f'`{u}`' for u in used) or cell} |"

    def check_methods(self):
        """Finds the public methods that no test calls."""
        for c in self.classes.by_name.values():
            package, _, simple = c.name.rpartition(".")
            if package not in PACKAGES or not c.public or "$" in simple:
                continue
            if generated(c.name):
                continue  # tests of all records and enums call their methods by reflection
            for method in sorted(c.methods - GIVEN):
                if not self.tests_of(c.name, method):
                    self.problems.append(
                        f"{simple}.{method}: no test that asserts something calls it"
                    )

    def text(self):
        parts = [
            HEAD,
            "## Interfaces of WebGPU\n\n| WebGPU | here |\n|---|---|\n",
            *(row + "\n" for row in self.interface_rows()),
            "\n## Dictionaries of WebGPU\n\n| WebGPU | here |\n|---|---|\n",
            *(row + "\n" for row in self.dictionary_rows()),
            "\n## Enums and flags of WebGPU\n\n| WebGPU | here |\n|---|---|\n",
            *(row + "\n" for row in self.constant_rows()),
            "\n## Functions of webgpu.h and wgpu.h\n\n| function | used by |\n|---|---|\n",
            *(row + "\n" for row in self.function_rows()),
        ]
        for name in sorted(set(self.reasons) - self.needed):
            self.problems.append(f"reasons.tsv: there is no {name}, or it needs no reason")
        return "".join(parts)


HEAD = """\
# What of WebGPU is here

Made by the build (`tools/codegen/coverage/report.py`) from `webgpu.idl`, `webgpu.h`, `wgpu.h` and the
compiled classes, which fails where a member or a function is unaccounted for. Not to be edited.

There are three reasons to leave something out: it makes sense in a browser only, calling it natively
ends the process (Java does it then), or it is a detail between C and its caller.
Each public method is called by a test that asserts a result. Of the C functions, those that
wgpu-native exports without an implementation abort when they are called.

"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", default=os.environ.get("WGPU_HEADERS"), type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--root", default=ROOT, type=Path, help="where wgpu-core was built")
    options = parser.parse_args()
    if options.folder is None:
        parser.error("FOLDER is missing, and WGPU_HEADERS is not set")
    classes = Classes(options.root / "wgpu-core/target/classes")
    tests = Classes(options.root / "wgpu-core/target/test-classes")
    report = Report(options.folder, classes, tests)
    text = report.text()
    report.check_methods()
    if options.check:
        old = REPORT.read_text(encoding="utf-8") if REPORT.exists() else ""
        if old != text:
            report.problems.append("docs/coverage.md is not up to date: run the script anew")
    else:
        REPORT.write_text(text, encoding="utf-8")
    for problem in report.problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if report.problems else 0)


if __name__ == "__main__":
    main()
