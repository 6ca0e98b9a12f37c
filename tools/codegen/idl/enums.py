"""Writes the enums and the flag types."""

import tables
from docs import comment, sentence
from javafile import blocks, call, java_file
from model import constant


def write_enum(name, strings, package, corresponds, docs):
    """The text of an enum's file; `corresponds` names what it is in WebGPU."""
    interface = tables.IMPLEMENTS.get(name)
    imports = []
    if interface:
        imports.append(f"{tables.API}.{interface}")
    implements = f" implements {interface}" if interface else ""
    lines = comment([sentence(docs.get(name)), f"Corresponds to {corresponds}."])
    lines.append(f"public enum {name}{implements} {{")
    for string in strings:
        text = f"{sentence(docs.get(f'{name}.{constant(string)}'))} In WebGPU `\"{string}\"`."
        if package == tables.EXTRAS:
            text = text.replace("In WebGPU", "As a string")
        end = ";" if string == strings[-1] else ","
        lines += comment([text], "    ")
        lines += call(constant(string), [f'"{string}"'], end, "    ") + [""]
    lines += ["    private final String string;", ""]
    lines += [f"    {name}(String string) {{", "        this.string = string;", "    }", ""]
    lines += enum_methods(name, interface == "Feature")
    return java_file(package, imports + [f"{tables.INTERNAL}.Arguments"], lines + ["}"])


def enum_methods(name, feature):
    lines = comment(
        [
            "{@return the constant that WebGPU calls by this string}",
            "@param string one of the strings that the constants' `toString` gives",
            "@throws IllegalArgumentException if there is none",
        ],
        "    ",
    )
    lines += [
        f"    public static {name} of(String string) {{",
        f'        return Arguments.constant(string, values(), "{name}");',
        "    }",
        "",
    ]
    if feature:
        lines += string_method("specName") + [""]
    return lines + comment(["{@return WebGPU's string}"], "    ") + string_method("toString")


def string_method(name):
    return [
        "    @Override",
        f"    public String {name}() {{",
        "        return string;",
        "    }",
    ]


def write_flags(name, idl_name, values, docs):
    """The text of a flag type's file."""
    known = 0
    for value in values.values():
        known |= value
    parts = [constant_lines("NONE", 0, name, docs.get(f"{name}.NONE", "NONE"))]
    for flag, value in values.items():
        parts.append(constant_lines(flag, value, name, docs.get(f"{name}.{flag}")))
    parts.append([f"    private static final int KNOWN = 0x{known:X};"])
    names = ", ".join(f'"{n}"' for n, v in values.items() if v & (v - 1) == 0)
    parts.append(wrap_array(names))
    parts += [method(lines, paragraphs) for paragraphs, lines in flag_methods(name)]
    lines = comment(
        [
            sentence(docs.get(name)),
            f"Corresponds to WebGPU's `{idl_name}`, a set of bits. Sets are joined by `or`.",
            "@param bits the bits, the same as WebGPU's",
        ]
    )
    lines.append(f"public record {name}(int bits) {{")
    return java_file(tables.API, [f"{tables.INTERNAL}.{used}" for used in ("Arguments", "Bits")], lines + blocks(parts) + ["}"])


def wrap_array(names):
    line = f"    private static final String[] NAMES = {{{names}}};"
    if len(line) <= 100:
        return [line]
    inner = f"        {names}"
    if len(inner) <= 100:
        return ["    private static final String[] NAMES = {", inner, "    };"]
    rows = [f"        {n}," for n in names.split(", ")]
    rows[-1] = rows[-1][:-1]
    return ["    private static final String[] NAMES = {"] + rows + ["    };"]


def constant_lines(flag, value, name, text):
    code = f"    public static final {name} {flag} = new {name}(0x{value:X});"
    return comment([sentence(text)], "    ") + [code]


def method(lines, paragraphs):
    return comment(paragraphs, "    ") + ["    " + line for line in lines]


def flag_methods(name):
    yield (
        [
            "Checks the bits.",
            "@throws IllegalArgumentException if a bit is set that has no name here",
        ],
        [f"public {name} {{", f'    Bits.check(bits, KNOWN, "{name}.bits");', "}"],
    )
    yield (
        ["{@return the union of all of them}", "@param flags the sets to join"],
        [
            f"public static {name} of({name}... flags) {{",
            "    var bits = 0;",
            '    for (var flag : Arguments.asList(flags, "flags")) {',
            '        bits |= Arguments.notNull(flag, "flags").bits;',
            "    }",
            f"    return new {name}(bits);",
            "}",
        ],
    )
    yield (
        [
            '{@return the set that is written as names with `|` between them, as in `"A|B"`}',
            "@param names what `toString` gives",
            "@throws IllegalArgumentException if a name is not one of the constants",
        ],
        [
            f"public static {name} of(String names) {{",
            f'    return new {name}(Bits.parse(names, NAMES, KNOWN, "{name}"));',
            "}",
        ],
    )
    yield (
        ["{@return the union of this and the other}", "@param other the set to add"],
        [
            f"public {name} or({name} other) {{",
            f'    return new {name}(bits | Arguments.notNull(other, "other").bits);',
            "}",
        ],
    )
    yield (
        [
            "{@return whether all bits of the other are in this}",
            "@param other the set to look for",
        ],
        [
            f"public boolean has({name} other) {{",
            '    var wanted = Arguments.notNull(other, "other").bits;',
            "    return (bits & wanted) == wanted;",
            "}",
        ],
    )
    yield (
        ["{@return the names of the bits with `|` between them, `NONE` without any}"],
        ["@Override", "public String toString() {", "    return Bits.names(bits, NAMES);", "}"],
    )
