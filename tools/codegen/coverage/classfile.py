"""Reads what a compiled Java class has, and which members of others it names."""

import struct
from dataclasses import dataclass, field

ACC_PUBLIC = 0x0001
ACC_SYNTHETIC = 0x1000

# Tags of the constant pool and the sizes of their contents; 1 is text, which says its own.
SIZES = {3: 4, 4: 4, 5: 8, 6: 8, 7: 2, 8: 2, 9: 4, 10: 4, 11: 4, 12: 4, 15: 3, 16: 2, 17: 4}
SIZES |= {18: 4, 19: 2, 20: 2}
UTF8, CLASS, STRING, NAME_AND_TYPE = 1, 7, 8, 12
MEMBERS = (9, 10, 11)
WIDE = (5, 6)


@dataclass
class ClassFile:
    name: str
    public: bool
    parents: list
    methods: set = field(default_factory=set)  # names of public ones
    fields: set = field(default_factory=set)  # names of public ones
    uses: set = field(default_factory=set)  # (class, member)
    texts: set = field(default_factory=set)


class _Reader:
    def __init__(self, data):
        self.data = data
        self.at = 0

    def u1(self):
        return self.take(">B")

    def u2(self):
        return self.take(">H")

    def u4(self):
        return self.take(">I")

    def take(self, layout):
        value = struct.unpack_from(layout, self.data, self.at)[0]
        self.at += struct.calcsize(layout)
        return value

    def skip(self, count):
        self.at += count


def _pool(reader):
    pool = {}
    index, count = 1, reader.u2()
    while index < count:
        tag = reader.u1()
        size = reader.u2() if tag == UTF8 else SIZES[tag]
        pool[index] = (tag, reader.data[reader.at : reader.at + size])
        reader.skip(size)
        index += 2 if tag in WIDE else 1
    return pool


def read(path):
    """The class in a file."""
    reader = _Reader(path.read_bytes())
    reader.skip(8)  # the magic number and the version
    pool = _pool(reader)

    def text(index):
        return pool[index][1].decode("utf-8", "replace")

    def index(entry, at=0):
        return struct.unpack_from(">H", entry, at)[0]

    def class_name(at):
        return text(index(pool[at][1])).replace("/", ".")

    access = reader.u2()
    name, base = reader.u2(), reader.u2()
    parents = [class_name(base)] if base else []
    parents += [class_name(reader.u2()) for _ in range(reader.u2())]
    found = ClassFile(class_name(name), bool(access & ACC_PUBLIC), parents)
    for members in (found.fields, found.methods):
        for _ in range(reader.u2()):
            flags, member = reader.u2(), text(reader.u2())
            reader.skip(2)
            for _ in range(reader.u2()):
                reader.skip(2)
                reader.skip(reader.u4())
            if flags & ACC_PUBLIC and not flags & ACC_SYNTHETIC:
                members.add(member)
    for tag, entry in pool.values():
        if tag in MEMBERS:
            named = pool[index(entry, 2)][1]
            found.uses.add((class_name(index(entry)), text(index(named))))
        elif tag == STRING:
            found.texts.add(text(index(entry)))
        elif tag == CLASS:
            found.uses.add((text(index(entry)).replace("/", "."), ""))
    return found
