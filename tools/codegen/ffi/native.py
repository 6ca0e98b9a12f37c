"""Writes `Native.java`, a Java method for each C function, and `Shapes.java`, what they share."""

import re
import textwrap
from pathlib import Path

REASONS = Path(__file__).parents[1] / "coverage/reasons.tsv"
WIDTH = 100

_NOTE = """\
// Made by tools/codegen/ffi from webgpu.h and wgpu.h. Not to be edited: README.md beside the
// sources of graphics.wgpu.ffi says how to make it again.
package graphics.wgpu.internal;
"""
_TYPES = {"I": "int", "J": "long", "F": "float", "V": "void"}
_LAYOUTS = {"I": "JAVA_INT", "J": "JAVA_LONG", "F": "JAVA_FLOAT"}
_SIZES = {"I": 4, "J": 8, "F": 4}
# What every program calls at its start, and nobody often, is linked as one shape: each shape takes
# milliseconds. A register more that the function does not look at, an int in a wider one, and a
# result that is not taken mean nothing to the calling conventions of all 64-bit platforms.
_COMMON = "JJJ_to_J"
_START = {
    "wgpuAdapterGetFeatures",
    "wgpuAdapterGetInfo",
    "wgpuAdapterGetLimits",
    "wgpuCreateInstance",
    "wgpuDeviceGetFeatures",
    "wgpuDeviceGetLimits",
    "wgpuDeviceGetQueue",
    "wgpuGetVersion",
    "wgpuInstanceEnumerateAdapters",
    "wgpuSetLogCallback",
    "wgpuSetLogLevel",
}

_NATIVE_HEAD = """
import java.lang.foreign.MemorySegment;

/// The functions of wgpu-native, one method each, without those that it does not implement.
///
/// A handle, a pointer, a `size_t`, a `uint64_t` and flags are a `long`; an enum, a `WGPUBool`, a
/// `WGPUStatus` and a `uint32_t` are an `int`. A struct that C passes by value is a memory segment.
/// Nothing is checked here: wgpu-native ends the process on a null handle and on many a mistake.
/// The caller keeps alive what an address points to until the call returns.
///
/// Each method takes its linked handle from [Shapes], made once for all functions of a shape, and
/// passes it the function's address. All of it is constant to the compiler, and a call allocates
/// nothing. What every program calls at its start has one shape, wider than it needs to be: each
/// more takes the JVM milliseconds.
public final class Native {
    private Native() {}
"""
_NATIVE_TAIL = """
    private static MemorySegment find(String name) {
        return Natives.lookup().find(name).orElse(MemorySegment.NULL);
    }

    /// Throws what a call threw; returns never.
    private static AssertionError failure(Throwable thrown, String name, MemorySegment address) {
        // A library of another version may lack a function: that is told when it is called.
        if (address.address() == 0) {
            var missing = new UnsatisfiedLinkError("the native library has no function " + name);
            missing.initCause(thrown);
            throw missing;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        return new AssertionError(name, thrown);
    }
}
"""
_SHAPES_HEAD = """
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;

/// Linked handles, one for each shape of function; the first argument is the function's address.
///
/// A shape is named by what goes in and what comes out: J is a long, I an int, F a float, V
/// nothing, and S a struct of what follows. Each is linked when the first function of that shape is
/// called, which takes some milliseconds.
///
/// Pointers are linked as longs, a struct's pointers too, and a struct of one `uint64_t`
/// (`WGPUFuture`) as a long: the calling conventions of all 64-bit platforms that wgpu-native has
/// (System V, AAPCS64, Windows) pass them alike.
final class Shapes {
    private static final Linker LINKER = Linker.nativeLinker();
"""
_SHAPES_TAIL = """
    private Shapes() {}

    private static MethodHandle link(FunctionDescriptor descriptor) {
        return LINKER.downcallHandle(descriptor);
    }
}
"""


def generate(api):
    """The sources of the two classes for the functions of `api`: text by file name."""
    absent = unimplemented()
    unknown = absent - {function.name for function in api.functions}
    if unknown:
        raise SystemExit(f"{REASONS.name} names no function of the headers: {unknown}")
    functions = [function for function in api.functions if function.name not in absent]
    shapes = {function.name: _Shape(api, function) for function in functions}
    used = [shape for name, shape in shapes.items() if name not in _START]
    used += [shape for shape in shapes.values() if shape.name == _COMMON]
    methods = [_method(function, shapes[function.name]) for function in functions]
    return {
        "Native.java": _NOTE + _NATIVE_HEAD + "".join(methods) + _NATIVE_TAIL,
        "Shapes.java": _NOTE + _SHAPES_HEAD + _shapes(used) + _SHAPES_TAIL,
    }


def unimplemented():
    """The names of the functions that wgpu-native exports and aborts in."""
    rows = (line.split("\t") for line in REASONS.read_text(encoding="utf-8").splitlines())
    return {row[0] for row in rows if row[1:2] == ["unimplemented"]}


class _Shape:
    """What a function takes and returns, as kinds; a struct is the tuple of its fields' kinds."""

    def __init__(self, api, function):
        self.parameters = [_flat(api, parameter.kind) for parameter in function.parameters]
        self.result = _flat(api, function.kind)

    @property
    def name(self):
        """The name of the class that holds the handle."""
        parts = [p if isinstance(p, str) else f"_{_struct_name(p)}_" for p in self.parameters]
        parameters = "".join(parts).strip("_").replace("__", "_")
        return f"{parameters}_to_{self.result}" if parameters else f"to_{self.result}"

    @property
    def structs(self):
        """The structs passed by value."""
        return {p for p in self.parameters if isinstance(p, tuple)}

    @property
    def descriptor(self):
        """The factory of the function descriptor, and its arguments."""
        layouts = [_LAYOUTS[p] if isinstance(p, str) else _struct_name(p) for p in self.parameters]
        if self.result != "V":
            layouts.insert(0, _LAYOUTS[self.result])
        return f"FunctionDescriptor.{'ofVoid' if self.result == 'V' else 'of'}", layouts


def _flat(api, kind):
    """A kind, or a struct's fields' kinds; a struct of one field is passed as that field is."""
    if kind in _TYPES:
        return kind
    fields = tuple(f for field in api.fields(kind) for f in _flat(api, field))
    return fields[0] if len(fields) == 1 else fields


def _struct_name(fields):
    return "S" + "".join(fields)


def _method(function, shape):
    method = function.name.removeprefix("wgpu")
    method = method[0].lower() + method[1:]
    address = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", method).upper()
    names = [_camel(parameter.name) for parameter in function.parameters]
    types = [_TYPES.get(kind, "MemorySegment") for kind in shape.parameters]
    result = _TYPES[shape.result]
    cast = "" if result == "void" else f"return ({result}) "
    passed, called = names, shape.name
    if function.name in _START:
        passed = [f"(long) {name}" if kind == "I" else name
                  for name, kind in zip(names, shape.parameters)]
        passed += ["0L"] * (_COMMON.index("_") - len(names))
        cast = {"V": "var unused = (long) ", "I": "return (int) (long) "}.get(shape.result, cast)
        called = _COMMON
    declared = [f"{type_} {name}" for type_, name in zip(types, names)]
    failed = ["thrown", f'"{function.name}"', address]
    return (
        "\n"
        + _constant(address, f'find("{function.name}");')
        + "\n"
        + textwrap.indent(textwrap.fill(f"`{function.prototype}`", WIDTH - 8), "    /// ")
        + "\n"
        + _call(f"    public static {result} {method}", declared, " {")
        + "        try {\n"
        + _call(f"            {cast}Shapes.{called}.HANDLE.invokeExact", [address, *passed], ";")
        + "        } catch (Throwable thrown) {\n"
        + _call("            throw failure", failed, ";")
        + "        }\n    }\n"
    )


def _constant(name, value):
    line = f"    private static final MemorySegment {name} = {value}\n"
    return line if len(line) <= WIDTH + 1 else line.replace(" = ", " =\n            ")


def _shapes(shapes):
    by_name = {shape.name: shape for shape in shapes}
    structs = set().union(*(shape.structs for shape in by_name.values()))
    parts = ["\n"]
    for fields in sorted(structs):
        parts.append(_call(
            f"    static final StructLayout {_struct_name(fields)} = MemoryLayout.structLayout",
            _padded(fields),
            ";",
        ))
    for name, shape in sorted(by_name.items()):
        factory, layouts = shape.descriptor
        parts.append(
            f"\n    static final class {name} {{\n"
            + _call(f"        static final MethodHandle HANDLE = link({factory}", layouts, ");")
            + "    }\n"
        )
    return "".join(parts)


def _padded(fields):
    """The layouts of a struct's fields, with the padding that C puts between them."""
    layouts, offset = [], 0
    for kind in (*fields, None):
        size = max(map(_SIZES.get, fields)) if kind is None else _SIZES[kind]
        if offset % size:
            layouts.append(f"MemoryLayout.paddingLayout({size - offset % size})")
            offset += size - offset % size
        if kind is not None:
            layouts.append(_LAYOUTS[kind])
            offset += size
    return layouts


def _camel(name):
    return re.sub(r"_(\w)", lambda match: match[1].upper(), name)


def _call(start, arguments, end):
    """`start(arguments)end` in as many lines as it takes."""
    line = f"{start}({', '.join(arguments)}){end}\n"
    if len(line) <= WIDTH + 1:
        return line
    indent = " " * (len(start) - len(start.lstrip()) + 8)
    width = WIDTH - len(end) - 1
    text = ", ".join(arguments)
    body = textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)
    return f"{start}(\n{body}){end}\n"
