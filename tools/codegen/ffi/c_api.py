"""What the headers declare: the functions, and the kind of each C type.

A kind is what a value is passed as in Java: J (long), I (int), F (float), V (nothing), or the name
of a struct that is passed by value.
"""

import re
from dataclasses import dataclass

import headers

_KINDS = {
    "void": "V",
    "float": "F",
    "int32_t": "I",
    "uint32_t": "I",
    "uint64_t": "J",
    "size_t": "J",
}
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_ATTRIBUTE = re.compile(r"\bWGPU_(?:EXPORT|NULLABLE|[A-Z]+_ATTRIBUTE)\b")
_DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)
_HANDLE = re.compile(r"typedef struct \w+Impl\s*\*\s*(\w+)\s*;")
_CALLBACK = re.compile(r"typedef \w+ \(\*(\w+)\)\(")
_ENUM = re.compile(r"typedef enum (\w+)")
_ALIAS = re.compile(r"typedef (\w+) (WGPU\w+)\s*;")
_STRUCT = re.compile(r"typedef struct (\w+)\s*{([^}]*)}")
_FUNCTION = re.compile(r"^\s*(\w[\w *]*?)\s*\b(wgpu[A-Z]\w*)\(([^)]*)\)\s*;", re.MULTILINE)
_VARIABLE = re.compile(r"(.*?)(\w+)")


@dataclass(frozen=True)
class Parameter:
    """A parameter of a function: its name, its C type and its kind."""

    name: str
    c_type: str
    kind: str


@dataclass(frozen=True)
class Function:
    """A function: its name, parameters, the C type that it returns, and the kind of that."""

    name: str
    parameters: tuple
    c_type: str
    kind: str

    @property
    def prototype(self):
        """The declaration in C."""
        parameters = ", ".join(f"{p.c_type} {p.name}" for p in self.parameters)
        return f"{self.c_type} {self.name}({parameters or 'void'})"


class Api:
    """The functions of both headers, in their order."""

    def __init__(self, folder):
        text = "\n".join(headers.read(folder).values())
        for noise in (_COMMENT, _DIRECTIVE, _ATTRIBUTE):
            text = noise.sub("", text)
        self._kinds = dict(_KINDS)
        self._kinds |= {name: "J" for name in _HANDLE.findall(text) + _CALLBACK.findall(text)}
        self._kinds |= {name: "I" for name in _ENUM.findall(text)}
        for target, name in _ALIAS.findall(text):
            self._kinds.setdefault(name, self._kinds.get(target, target))
        self._structs = dict(_STRUCT.findall(text))
        self._kinds |= {name: name for name in self._structs}
        self.functions = [self._function(*match) for match in _FUNCTION.findall(text)]

    def fields(self, struct):
        """The kinds of a struct's fields."""
        lines = self._structs[struct].split(";")
        return tuple(self._variable(line).kind for line in lines if line.strip())

    def _function(self, c_type, name, parameters):
        listed = [] if parameters.strip() in ("", "void") else parameters.split(",")
        return Function(
            name, tuple(map(self._variable, listed)), _spaced(c_type), self._kind(c_type)
        )

    def _variable(self, declaration):
        c_type, name = _VARIABLE.fullmatch(declaration.strip()).groups()
        return Parameter(name, _spaced(c_type), self._kind(c_type))

    def _kind(self, c_type):
        if "*" in c_type:
            return "J"
        name = c_type.replace("const", "").replace("struct ", "").strip()
        return self._kinds[name]


def _spaced(c_type):
    return " ".join(c_type.replace("*", " * ").split())
