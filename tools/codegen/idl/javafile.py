"""Writes Java as google-java-format (AOSP) would."""

WIDTH = 100
HEADER = "// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit."


def java_file(package, imports, body):
    """A whole file; imports are full names."""
    lines = [HEADER, f"package {package};", ""]
    wanted = sorted(i for i in set(imports) if i.rpartition(".")[0] != package)
    lines += [f"import {name};" for name in wanted]
    if wanted:
        lines.append("")
    return "\n".join(lines + body) + "\n"


def call(start, arguments, end, indent):
    """`start(arguments)end` on one line, with the arguments on the next, or with one a line."""
    line = f"{indent}{start}({', '.join(arguments)}){end}"
    if len(line) <= WIDTH or not arguments:
        return [line]
    inner = indent + " " * 8
    line = f"{inner}{', '.join(arguments)}){end}"
    if len(line) <= WIDTH:
        return [f"{indent}{start}(", line]
    lines = [f"{indent}{start}("]
    lines += [f"{inner}{a}," for a in arguments[:-1]]
    return lines + [f"{inner}{arguments[-1]}){end}"]


def blocks(parts):
    """Joins lists of lines with an empty line between them."""
    lines = []
    for part in parts:
        if lines:
            lines.append("")
        lines += part
    return lines
