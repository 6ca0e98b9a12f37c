"""Checks what the formatter and the compiler let pass in hand-written Java, and prints file sizes.

- A line of a Javadoc (///) that is too long is broken by the formatter into a comment (//), which
  drops out of the Javadoc: no // may stand right under a ///. With --fix it becomes a /// again.
- No file may have more than 500 lines.
"""

import re
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_LINES = 500
JAVADOC = re.compile(r"\s*///")
COMMENT = re.compile(r"\s*//(?!/)")


def sources():
    for kind in ("main", "test"):
        for path in sorted(ROOT.glob(f"**/src/{kind}/java/**/*.java")):
            if "target" not in path.relative_to(ROOT).parts:
                yield path


def problems(name, lines):
    for number, (above, line) in enumerate(zip(lines, lines[1:]), start=2):
        if JAVADOC.match(above) and COMMENT.match(line):
            yield f"{name}:{number}: a // right under a ///: break the Javadoc at 100 columns"
    if len(lines) > MOST_LINES:
        yield f"{name}: {len(lines)} lines, {MOST_LINES} at most: divide it"


def fix():
    for path in sources():
        lines = path.read_text(encoding="utf-8").split("\n")
        for i in range(1, len(lines)):
            if JAVADOC.match(lines[i - 1]) and COMMENT.match(lines[i]):
                lines[i] = lines[i].replace("//", "///", 1)
        text = "\n".join(lines)
        if text != path.read_text(encoding="utf-8"):
            path.write_text(text, encoding="utf-8")


def main():
    if "--fix" in sys.argv[1:]:
        fix()
    found, sizes = [], {}
    for path in sources():
        name = path.relative_to(ROOT).as_posix()
        lines = path.read_text(encoding="utf-8").splitlines()
        sizes[name] = len(lines)
        found += problems(name, lines)
    if sizes:
        largest = max(sizes, key=sizes.get)
        print(
            f"{len(sizes)} Java files, median {statistics.median(sizes.values()):.0f} lines,"
            f" largest {sizes[largest]} ({largest})"
        )
    if found:
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
