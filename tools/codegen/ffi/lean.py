"""Makes jextract's classes cheap to load: a program's start loads many and uses each once.

jextract's own look a field up in its struct's layout when the class is initialized, give each field
a layout of its own, which the JVM links an accessor for, and make a method of each constant, so
that one constant needs the largest class of all.
"""

import re

_HEADER = "WGPU"
_SHARED = "WGPU$shared"

# A constant: javac copies its value into the classes that use it.
_CONSTANT = re.compile(
    r"    private static final (int|long) (\w+) = ([^;]+);\n"
    r"(    /\*\*\n(?:     \*.*\n)+?     \*/\n)"
    r"    public static \1 \2\(\) {\n        return \2;\n    }\n"
)
_MEMBERS = re.compile(
    r"\$LAYOUT = MemoryLayout\.(struct|union)Layout\(\n(.*?)\n *\)\.withName\(\"([^\"]+)\"\)",
    re.DOTALL,
)
_VALUE = re.compile(r"WGPU\.(C_\w+)\.withName\(\"(\w+)\"\)")
_STRUCT = re.compile(r"([\w.]+)\.layout\(\)\.withName\(\"(\w+)\"\)")
_PADDING = re.compile(r"MemoryLayout\.paddingLayout\((\d+)\)")
_SIZES = {"C_SHORT": 2, "C_INT": 4, "C_FLOAT": 4, "C_LONG_LONG": 8, "C_DOUBLE": 8, "C_POINTER": 8}
_POINTERS = """
    static MemorySegment address(MemorySegment struct, long offset) {
        return MemorySegment.ofAddress(struct.get(ValueLayout.JAVA_LONG, offset))
                .reinterpret(Long.MAX_VALUE);
    }

    static void address(MemorySegment struct, long offset, MemorySegment value) {
        if (!value.isNative()) {
            throw new IllegalArgumentException("not native memory: " + value);
        }
        struct.set(ValueLayout.JAVA_LONG, offset, value.address());
    }
"""


def edit(sources):
    """The sources, by name, with these edits."""
    structs = {}
    for name, text in sources.items():
        for members in _MEMBERS.finditer(text):
            # The one nameless union is the member `data` of its struct, as is its class.
            nameless = members[3].startswith("$anon")
            structs[name.removesuffix(".java") + (".data" if nameless else "")] = members
    edited = {}
    for name, text in sources.items():
        if name == f"{_HEADER}.java":
            text = _CONSTANT.sub(r"\4    public static final \1 \2 = \3;\n", text)
        elif name == f"{_SHARED}.java":
            text = _shared(text)
        else:
            if name.removesuffix(".java") in structs:
                text = _struct(text, structs[name.removesuffix(".java")], structs)
            # The header class is large, and these stand in the one above it.
            text = text.replace("WGPU.C_", f"{_SHARED}.C_").replace(
                "WGPU.upcallHandle", f"{_SHARED}.upcallHandle"
            )
        edited[name] = text
    return edited


def _shared(text):
    """The layouts of C's types: all 64-bit platforms have the same, as the sizes are fixed."""
    text, count = re.subn(
        r"= ?\((?:ValueLayout\.)?Of(\w+)\) ?Linker\.nativeLinker\(\)\.canonicalLayouts\(\)\.get"
        r"\(\"[\w ]+\"\)",
        lambda match: f"= ValueLayout.JAVA_{match[1].upper()}",
        text.replace("(ValueLayout.Of", "(Of"),
    )
    if count != 7:
        raise SystemExit(f"{_SHARED}: {count} layouts found, 7 expected")
    pointer = '((AddressLayout) Linker.nativeLinker().canonicalLayouts().get("void*"))'
    if pointer not in text:
        raise SystemExit(f"{_SHARED}: no layout of a pointer found")
    text = text.replace(pointer, "ValueLayout.ADDRESS")
    start = text.index("\n    static final boolean TRACE_DOWNCALLS")
    return text[:start] + _POINTERS + text[start:]


def _members(members, structs):
    """Each member of a struct: its name or None, its layout, and its offset; and the size."""
    union = members[1] == "union"
    found, offset, size = [], 0, 0
    for line in members[2].split(",\n"):
        line = line.strip()
        if match := _VALUE.fullmatch(line):
            layout, name, bytes_ = f"{_SHARED}.{match[1]}", match[2], _SIZES[match[1]]
        elif match := _STRUCT.fullmatch(line):
            layout, name = f"{match[1]}.layout()", match[2]
            bytes_ = _members(structs[match[1]], structs)[1]
        elif match := _PADDING.fullmatch(line):
            layout, name, bytes_ = None, None, int(match[1])
        else:
            raise SystemExit(f"what is {line!r}?")
        found.append((name, layout, 0 if union else offset))
        offset += bytes_
        size = max(size, bytes_) if union else offset
    return found, size


def _struct(text, members, structs):
    for name, layout, offset in _members(members, structs)[0]:
        if name is None:
            continue
        text, found = re.subn(
            rf"(\b{name}\$LAYOUT = )\(\w+\)\$LAYOUT\.select\(groupElement\(\"{name}\"\)\);",
            lambda match: f"{match[1]}{layout};",
            text,
        )
        text, placed = re.subn(
            rf"(\b{name}\$OFFSET = )\$LAYOUT\.byteOffset\(groupElement\(\"{name}\"\)\);",
            lambda match: f"{match[1]}{offset};",
            text,
        )
        if (found, placed) != (1, 1):
            raise SystemExit(f"field {name} of {members[0][:60]}: {found} layouts, {placed} offsets")
        if layout == f"{_SHARED}.C_POINTER":
            place = rf"{name}\$LAYOUT, {name}\$OFFSET"
            address = f"{_SHARED}.address(struct, {name}$OFFSET"
            text = re.sub(rf"struct\.get\({place}\)", lambda _: f"{address})", text)
            text = re.sub(
                rf"struct\.set\({place}, fieldValue\)", lambda _: f"{address}, fieldValue)", text
            )
    return text
