"""The records to write: the dictionaries of the IDL in Java's terms."""

import re
from dataclasses import dataclass, field

import tables
from webidl import Type

JSPECIFY = "org.jspecify.annotations.Nullable"
BOXES = {
    "boolean": "Boolean",
    "double": "Double",
    "float": "Float",
    "int": "Integer",
    "long": "Long",
}


@dataclass
class Component:
    """A component of a record."""

    idl_owner: str
    name: str
    kind: str  # number, boolean, reference, list, holes, set or map
    java: str  # the type, without @Nullable
    element: str | None  # of a list or set; the value of a map
    required: bool
    nullable: bool
    default: str | None  # a Java expression; None when required or null
    signed: bool = False
    imports: set = field(default_factory=set)

    def type(self, boxed=True):
        """The type as declared in the record, or as the primitive that a `with` takes."""
        if not self.nullable:
            return self.java
        if self.java in BOXES:
            return f"@Nullable {BOXES[self.java]}" if boxed else self.java
        return f"@Nullable {self.java}"


def constant(string):
    """`2d-array` as `D2_ARRAY`."""
    name = string.upper().replace("-", "_")
    return re.sub(r"^(\d)D", r"D\1", name)


def java_name(idl_name):
    """`GPUColorDict` as `Color`."""
    return idl_name.removeprefix("GPU").removesuffix("Dict")


class Model:
    def __init__(self, idl, omitted):
        self.idl = idl
        self.omitted = omitted
        self.flags = {java_name(n): v for n, v in idl.flags.items()}
        self.enums = {java_name(n): v for n, v in idl.enums.items()}
        self.records = {
            java_name(name): name
            for name in idl.dictionaries
            if name not in tables.BASES and java_name(name) not in omitted
        }

    def components(self, record):
        """The components of a record, those of the IDL first."""
        name = self.records[record]
        found = []
        for member in self.idl.members(name):
            if f"{record}.{member.name}" not in self.omitted:
                type_, default = member.type, member.default
                change = tables.CHANGES.get((name, member.name))
                if change:
                    type_, default = Type(change[0]), change[1]
                found.append(
                    self.component(member.owner, member.name, type_, member.required, default)
                )
        for member, type_, default in tables.ADDITIONS.get(name, []):
            found.append(self.component(name, member, Type(type_), False, default))
        return found

    def component(self, owner, name, type_, required, default):
        kind, java, element, signed, imports = self.resolve(type_)
        expression = None if required else self.default(kind, java, default)
        nullable = not required and expression is None
        if nullable or kind == "holes":
            imports = imports | {JSPECIFY}
        return Component(
            owner, name, kind, java, element, required, nullable, expression, signed, imports
        )

    def resolve(self, type_):
        """(kind, Java type, element, signed, imports) of an IDL type."""
        key = type_.key().rstrip("?")
        if key in tables.UNIONS:
            return "reference", tables.UNIONS[key], None, False, set()
        if key in tables.VALUE_TYPES:
            return "reference", tables.VALUE_TYPES[key], None, False, set()
        if key in tables.NUMBERS:
            java, signed = tables.NUMBERS[key]
            return "number", java, None, signed, set()
        if key == "boolean":
            return "boolean", "boolean", None, False, set()
        if key in ("USVString", "DOMString"):
            return "reference", "String", None, False, set()
        if type_.name == "sequence":
            return self.resolve_sequence(type_.args[0])
        if type_.name == "record":
            value = type_.args[1]
            value = value.args[0] if value.name == "union" else value  # "or undefined"
            box = BOXES[self.resolve(value)[1]]
            return "map", f"Map<String, {box}>", box, False, {"java.util.Map"}
        if key.endswith("Flags") and java_name(key).removesuffix("Flags") in self.flags:
            return "reference", java_name(key).removesuffix("Flags"), None, False, set()
        return "reference", *self.resolve_name(type_.name)

    def resolve_sequence(self, element):
        java = self.resolve(Type(element.name, element.args))[1]
        if java == "FeatureName":
            return "set", "Set<Feature>", "Feature", False, {"java.util.Set"}
        if element.nullable:
            return "holes", f"List<@Nullable {java}>", java, False, {"java.util.List"}
        return "list", f"List<{java}>", java, False, {"java.util.List"}

    def resolve_name(self, name):
        if name in tables.ADDED_ENUMS:
            return name, None, False, {f"{tables.ADDED_ENUMS[name][0]}.{name}"}
        java = java_name(name)
        if java in self.enums or java in self.records:
            return java, None, False, set()
        if name.startswith("GPU") and name in self.idl.attributes or name == "CanvasLike":
            return name, None, False, set()
        raise KeyError(f"no Java type for {name}")

    def default(self, kind, java, value):
        """The default as a Java expression."""
        if value is None:
            return None
        if kind in ("list", "holes", "set", "map"):
            return f"{java.partition('<')[0]}.of()"
        if kind == "number":
            return self.number(java, value)
        if kind == "boolean":
            return value
        if java == "String":
            return value
        if java in self.flags:
            return self.flag_expression(java, int(value, 0))
        if value == "{}":
            return f"{java}.of()"
        return f"{java}.{constant(value.strip(chr(34)))}"

    @staticmethod
    def number(java, value):
        if value.lower().startswith("0x"):
            return value if int(value, 0) < 1 << 31 else str(int(value, 0) - (1 << 32))
        if java == "long" and len(value) > 9:
            return f"{value}L"
        return f"{value}f" if java == "float" else value

    def flag_expression(self, java, bits):
        if bits == 0:
            return f"{java}.NONE"
        name = next(n for n, v in self.flags[java].items() if v == bits)
        return f"{java}.{name}"
