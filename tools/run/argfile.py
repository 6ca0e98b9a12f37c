"""Writes its arguments into a file for java's @FILE: argfile.py FILE ARGUMENT..."""

import sys
from pathlib import Path

path, *arguments = sys.argv[1:]
quoted = ('"' + argument.replace("\\", "\\\\") + '"\n' for argument in arguments)
Path(path).write_text("".join(quoted), encoding="utf-8")
