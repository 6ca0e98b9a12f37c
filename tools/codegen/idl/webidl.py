"""A small parser for the part of Web IDL that webgpu.idl uses."""

import re
from dataclasses import dataclass, field

TOKEN = re.compile(r'"[^"]*"|[A-Za-z_]\w*|-?0[xX][0-9A-Fa-f]+|-?\d+(?:\.\d+)?|\S')


@dataclass(frozen=True)
class Type:
    """A type: a plain name, or `sequence`, `record` and `union` with arguments."""

    name: str
    args: tuple = ()
    nullable: bool = False

    def key(self):
        """The type as text, the same for equal types."""
        inner = f"<{','.join(a.key() for a in self.args)}>" if self.args else ""
        return self.name + inner + ("?" if self.nullable else "")


@dataclass
class Member:
    """A member of a dictionary; `owner` is the dictionary that declares it."""

    owner: str
    name: str
    type: Type
    required: bool
    default: str | None


@dataclass
class Dictionary:
    name: str
    base: str | None
    members: list


@dataclass
class Idl:
    dictionaries: dict = field(default_factory=dict)
    enums: dict = field(default_factory=dict)
    flags: dict = field(default_factory=dict)
    typedefs: dict = field(default_factory=dict)
    attributes: dict = field(default_factory=dict)
    interfaces: dict = field(default_factory=dict)  # name -> names of the members

    def members(self, name):
        """The members of a dictionary with those of its bases, the bases' first."""
        dictionary = self.dictionaries[name]
        inherited = self.members(dictionary.base) if dictionary.base in self.dictionaries else []
        return inherited + dictionary.members


class Parser:
    def __init__(self, text):
        text = re.sub(r"/\*.*?\*/", " ", text, flags=re.S)
        self.tokens = TOKEN.findall(re.sub(r"//[^\n]*", " ", text))
        self.at = 0
        self.idl = Idl()

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def next(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def accept(self, token):
        if self.peek() == token:
            self.at += 1
            return True
        return False

    def expect(self, token):
        found = self.next()
        if found != token:
            near = " ".join(self.tokens[max(0, self.at - 8) : self.at + 3])
            raise SyntaxError(f"expected {token!r}, found {found!r} near: {near}")

    def skip_to(self, end):
        """Skips to `end` outside of brackets, and over it."""
        depth = 0
        while depth or self.peek() != end:
            token = self.next()
            depth += token in "([{"
            depth -= token in ")]}"
        self.next()

    def skip_attributes(self):
        if self.accept("["):
            self.skip_to("]")

    def parse(self):
        while self.peek() is not None:
            self.skip_attributes()
            self.accept("partial")
            word = self.next()
            handler = getattr(self, f"parse_{word}", None)
            if handler:
                handler()
            else:
                self.skip_to(";")  # "X includes Y;"
        return self.idl

    def parse_dictionary(self):
        name = self.next()
        base = self.next() if self.accept(":") else None
        dictionary = Dictionary(name, base, [])
        self.expect("{")
        while not self.accept("}"):
            required = self.accept("required")
            type_ = self.parse_type()
            member = self.next()
            default = self.rest_of_statement() if self.accept("=") else None
            if default is None:
                self.expect(";")
            dictionary.members.append(Member(name, member, type_, required, default))
        self.expect(";")
        self.idl.dictionaries[name] = dictionary

    def rest_of_statement(self):
        value = ""
        while self.peek() != ";":
            value += self.next()
        self.next()
        return value

    def parse_enum(self):
        name = self.next()
        values = []
        self.expect("{")
        while not self.accept("}"):
            values.append(self.next().strip('"'))
            self.accept(",")
        self.expect(";")
        self.idl.enums[name] = values

    def parse_namespace(self):
        name = self.next()
        values = {}
        self.expect("{")
        while not self.accept("}"):
            self.expect("const")
            self.next()
            constant = self.next()
            self.expect("=")
            values[constant] = int(self.next(), 0)
            self.expect(";")
        self.expect(";")
        self.idl.flags[name] = values

    def parse_typedef(self):
        type_ = self.parse_type()
        self.idl.typedefs[self.next()] = type_
        self.expect(";")

    def parse_interface(self):
        self.accept("mixin")
        name = self.next()
        if self.accept(":"):
            self.next()
        self.expect("{")
        attributes = self.idl.attributes.setdefault(name, [])
        members = self.idl.interfaces.setdefault(name, [])
        while not self.accept("}"):
            self.skip_attributes()
            self.accept("readonly")
            if self.accept("attribute"):
                type_ = self.parse_type()
                attributes.append((self.next(), type_))
                members.append(attributes[-1][0])
                self.expect(";")
            else:
                members.append(self.parse_operation())
        self.expect(";")

    def parse_operation(self):
        """The name of an operation, a constructor or a setlike declaration."""
        if self.peek() in ("constructor", "setlike"):
            name = self.next()
        else:
            self.parse_type()
            name = self.next()
        self.skip_to(";")  # its arguments are written by hand in Java
        return name

    def parse_type(self):
        self.skip_attributes()
        if self.accept("("):
            options = [self.parse_type()]
            while self.accept("or"):
                options.append(self.parse_type())
            self.expect(")")
            type_ = ("union", tuple(options))
        else:
            type_ = self.parse_named_type()
        return Type(*type_, nullable=self.accept("?"))

    def parse_named_type(self):
        name = self.next()
        if name == "unsigned":
            name += " " + self.next()
        if name.endswith("long") and self.accept("long"):
            name += " long"
        args = []
        if self.accept("<"):
            args.append(self.parse_type())
            while self.accept(","):
                args.append(self.parse_type())
            self.expect(">")
        return name, tuple(args)


def parse(text):
    """Parses the text of an IDL file."""
    return Parser(text).parse()
