"""Writes the descriptor records."""

import re

import tables
from docs import comment, sentence
from javafile import blocks, call, java_file
from model import java_name

ARGUMENTS = f"{tables.INTERNAL}.Arguments"
CHECKS = {"list": "list", "holes": "listWithHoles", "set": "set", "map": "map"}


class RecordWriter:
    def __init__(self, model, docs):
        self.model = model
        self.docs = docs

    def write(self, name):
        """The text of a record's file."""
        components = self.model.components(name)
        imports = {i for c in components for i in c.imports}
        interface = tables.IMPLEMENTS.get(name)
        implements = f" implements {interface}" if interface else ""
        declared = [f"{c.type()} {c.name}" for c in components]
        header = call(f"public record {name}", declared, implements + " {", "")
        if implements and len(header) > 1:
            header = call(f"public record {name}", declared, "", "") + [f"       {implements} {{"]
        parts = [self.compact(name, components, imports)]
        parts += self.factories(name, components, imports)
        for component in components:
            parts += self.withs(name, components, component, imports)
        body = self.type_doc(name, components) + header + blocks(p for p in parts if p) + ["}"]
        return java_file(tables.API, imports, body)

    def text(self, name, component):
        owner = java_name(component.idl_owner)
        return self.docs.get(f"{name}.{component.name}", f"{owner}.{component.name}")

    def param(self, name, component):
        return f"@param {component.name} {self.text(name, component)}{default_text(component)}"

    def type_doc(self, name, components):
        idl_name = self.model.records[name]
        usage = f"Corresponds to WebGPU's `{idl_name}`."
        if components:
            usage += " Made by `of`"
            usage += " and changed by the `with` methods; the canonical constructor"
            usage += " may get more parameters as the specification grows."
        paragraphs = [sentence(self.docs.get(name)), usage]
        return comment(paragraphs + [self.param(name, c) for c in components])

    def compact(self, name, components, imports):
        lines = []
        for c in components:
            arguments = [c.name, f'"{name}.{c.name}"']
            if c.kind in CHECKS:
                lines += assign(c.name, f"Arguments.{CHECKS[c.kind]}", arguments)
            elif c.kind == "number" and not c.signed:
                lines += call("Arguments.notNegative", arguments, ";", " " * 8)
            elif c.kind == "reference" and not c.nullable:
                lines += call("Arguments.notNull", arguments, ";", " " * 8)
            if c.name == "requiredLimits":
                lines += call("GPUSupportedLimits.checkNames", arguments, ";", " " * 8)
        if not lines:
            return []
        imports.add(ARGUMENTS)
        doc = comment(
            [
                "Checks the components and copies collections.",
            ]
            + thrown(components),
            "    ",
        )
        return doc + [f"    public {name} {{"] + lines + ["    }"]

    def factories(self, name, components, imports):
        counts = tables.FACTORIES.get(self.model.records[name])
        if counts:
            return [self.factory(name, components, components[:count]) for count in counts]
        required = [c for c in components if c.required]
        found = [self.factory(name, components, required)]
        if required and required[-1].element:
            found.append(self.factory(name, components, required, varargs=True))
            imports.add(ARGUMENTS)
        return found

    def factory(self, name, components, given, varargs=False):
        parameters = [f"{c.type()} {c.name}" for c in given]
        values = []
        for c in components:
            default = tables.FACTORY_DEFAULTS.get((self.model.records[name], c.name), c.default)
            values.append(c.name if c in given else default or "null")
        if varargs:
            last = given[-1]
            parameters[-1] = varargs_parameter(last)
            values[components.index(last)] = as_list(name, last)
        first = "Makes one of these components; the others have their defaults."
        if len(given) in (0, len(components)):
            first = "Makes one of all components." if given else "Makes one with all defaults."
        paragraphs = [first] + [f"@param {c.name} {self.text(name, c)}" for c in given]
        paragraphs += ["@return the record"] + thrown(given)
        return (
            comment(paragraphs, "    ")
            + call(f"public static {name} of", parameters, " {", "    ")
            + call(f"return new {name}", values, ";", "        ")
            + ["    }"]
        )

    def withs(self, name, components, component, imports):
        yield self.with_method(name, components, component, False)
        if component.kind in ("list", "holes", "set"):
            imports.add(ARGUMENTS)
            yield self.with_method(name, components, component, True)

    def with_method(self, name, components, component, varargs):
        parameter = f"{component.type(boxed=False)} {component.name}"
        if component.kind == "set":
            parameter = f"Set<? extends {component.element}> {component.name}"
        values = [c.name for c in components]
        if varargs:
            parameter = varargs_parameter(component)
            values[components.index(component)] = as_list(name, component)
        elif component.kind == "set":
            at = components.index(component)
            values[at] = f'Arguments.set({component.name}, "{name}.{component.name}")'
        doc = comment(
            [
                f"{{@return a copy with another `{component.name}`}}",
                f"@param {component.name} {self.text(name, component)}",
            ]
            + thrown([component]),
            "    ",
        )
        method = f"with{component.name[0].upper()}{component.name[1:]}"
        return (
            doc
            + call(f"public {name} {method}", [parameter], " {", "    ")
            + call(f"return new {name}", values, ";", "        ")
            + ["    }"]
        )


def thrown(components):
    """The `@throws` line of what checks these components."""
    null = any(c.element or c.kind == "reference" and not c.nullable for c in components)
    negative = any(c.kind == "number" and not c.signed for c in components)
    if not null and not negative:
        return []
    if [c.name for c in components] == ["requiredLimits"]:
        problem = "it is null, names no limit or has a negative one"
        return [f"@throws IllegalArgumentException if {problem}"]
    subject = "it is" if len(components) == 1 else "one is"
    if len(components) > 1 and any(c.nullable for c in components):
        subject = "a required one is"
    problem = "null or negative" if null and negative else "null" if null else "negative"
    return [f"@throws IllegalArgumentException if {subject} {problem}"]


def assign(name, function, arguments):
    """An assignment of what a function gives."""
    lines = call(f"{name} = {function}", arguments, ";", " " * 8)
    if len(lines) == 1:
        return lines
    return [f"        {name} ="] + call(function, arguments, ";", " " * 16)


def varargs_parameter(component):
    hole = "@Nullable " if component.kind == "holes" else ""
    return f"{hole}{component.element}... {component.name}"


def as_list(name, component):
    method = "asSet" if component.kind == "set" else "asList"
    return f'Arguments.{method}({component.name}, "{name}.{component.name}")'


def default_text(component):
    if component.required:
        return ""
    if component.nullable:
        return "; none by default"
    shown = {'""': "empty", "-1": "all bits"}
    default = shown.get(component.default, f"`{re.sub(r'(?<=[0-9])[fL]$', '', component.default)}`")
    if component.element:
        default = "empty"
    elif component.default.endswith(".of()"):
        default = "one with all defaults"
    return f"; default: {default}"
