"""Writes its arguments into a file for java's @FILE: argfile.py FILE ARGUMENT...

The module's own classes are on the path as its jar: the JVM caches only what is in jars.
"""

import os
import sys
from pathlib import Path

path, *arguments = sys.argv[1:]


def packed(entry):
    jars = list(Path(entry).parent.glob("*.jar")) if entry.endswith("classes") else []
    return str(jars[0]) if len(jars) == 1 else entry


arguments = [os.pathsep.join(map(packed, a.split(os.pathsep))) for a in arguments]
quoted = ('"' + argument.replace("\\", "\\\\") + '"\n' for argument in arguments)
Path(path).write_text("".join(quoted), encoding="utf-8")
