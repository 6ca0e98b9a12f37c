"""The texts of the Javadoc: tables in docs/*.tsv, a key and a text on each line.

A key is the name of a type, or a dot and the name of a member of the type before it.
"""

import textwrap
from pathlib import Path

WIDTH = 100


class Docs:
    def __init__(self, folder=Path(__file__).parent / "docs"):
        self.texts = {}
        self.used = set()
        self.missing = []
        self.doubled = []
        for path in sorted(folder.glob("*.tsv")):
            for line in path.read_text(encoding="utf-8").splitlines():
                if line and not line.startswith("#"):
                    key, text = line.split("\t")
                    if key.startswith("."):
                        key = owner + key
                    else:
                        owner = key
                    if key in self.texts:
                        self.doubled.append(key)
                    if text:  # a base that is no type of its own has members only
                        self.texts[key] = text

    def get(self, *keys):
        """The text of the first key that has one."""
        for key in keys:
            if key in self.texts:
                self.used.add(key)
                return self.texts[key]
        self.missing.append(keys[0])
        return f"WebGPU's `{keys[0].rpartition('.')[2]}`"

    def problems(self):
        """What `--check` refuses, one line each."""
        unused = sorted(self.texts.keys() - self.used)
        return (
            [f"no text for {key} in docs/*.tsv" for key in self.missing]
            + [f"two texts for {key} in docs/*.tsv" for key in self.doubled]
            + [f"docs/*.tsv has a text for {key}, which is not generated" for key in unused]
        )


def sentence(text):
    """The text with a capital first letter and a full stop."""
    text = text[0].upper() + text[1:]
    return text if text.endswith((".", "}")) else text + "."


def comment(paragraphs, indent=""):
    """A Markdown Javadoc comment; a paragraph that starts with `@` hangs under its tag."""
    lines = []
    before = None
    for paragraph in paragraphs:
        tag = paragraph.startswith("@")
        if before is not None and not (tag and before):
            lines.append(f"{indent}///")
        prefix = f"{indent}/// "
        lines += textwrap.wrap(
            paragraph,
            WIDTH,
            initial_indent=prefix,
            subsequent_indent=prefix + ("    " if tag else ""),
            break_long_words=False,
            break_on_hyphens=False,
        )
        before = tag
    return lines
