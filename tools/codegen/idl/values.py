"""Writes EnumValues, the native value of each enum constant, and GPUSupportedLimits."""

import tables
from docs import comment, sentence
from javafile import WIDTH, blocks, call, java_file
from model import JSPECIFY, constant


# Up to as many constants are compared one by one.
SMALL = 8


def write_enum_values(enums, headers):
    """`enums` maps a name to (package, strings)."""
    imports = set()
    parts = [["    private EnumValues() {}"]]
    switches = []
    for name, (package, strings) in enums.items():
        native = tables.NATIVE_ENUMS.get(name, name)
        if native:
            imports.add(f"{package}.{name}")
            values = [(constant(s), native_value(headers, native, name, s)) for s in strings]
            undefined = headers.enums[native].get("Undefined")
            parts.append(to_native(name, values, undefined, imports))
            if len(values) > SMALL:
                switches.append(switch_class(name, values))
            if name in tables.READ_BACK:
                parts.append(from_native(name, values, imports))
    imports.add(f"{tables.API}.Feature")
    parts.append(feature_from_native())
    lines = comment(
        [
            "The numbers by which the native library knows the constants of the enums.",
            "They come from the headers. Nothing here allocates. Null stands for what the headers"
            " call `Undefined`.",
            "A class that switches over enums loads them all, which takes long when a program"
            " starts. So the small enums have no switch, and the others a class each.",
        ]
    )
    lines += ["public final class EnumValues {"] + blocks(parts) + ["}", ""]
    return java_file(tables.INTERNAL, imports, lines + blocks(switches))


def native_value(headers, native, name, string):
    if name in tables.ADDED_ENUMS or native in headers.enums:
        return headers.native_value(native, string)
    raise KeyError(f"no native enum for {name}")


def to_native(name, values, undefined, imports):
    parameter = f"{name} value"
    if undefined is not None:
        imports.add(JSPECIFY)
        parameter = f"@Nullable {parameter}"
    doc = [f"{{@return the native value of a {name}}}", "@param value the constant"]
    lines = comment(doc, "    ") + [f"    public static int of({parameter}) {{"]
    if len(values) > SMALL:
        result = f"{name}Values.of(value)"
        if undefined is not None:
            result = f"value == null ? 0x{undefined:X} : {result}"
        return lines + [f"        return {result};", "    }"]
    for c, v in values:
        lines += [f"        if (value == {name}.{c}) {{"]
        lines += [f"            return 0x{v:X};", "        }"]
    if undefined is None:
        return lines + [f'        throw new NullPointerException("{name}");', "    }"]
    return lines + [f"        return 0x{undefined:X};", "    }"]


def switch_class(name, values):
    """A class that switches over one enum."""
    lines = [f"final class {name}Values {{", f"    private {name}Values() {{}}", ""]
    lines += [f"    static int of({name} value) {{", "        return switch (value) {"]
    lines += [f"            case {c} -> 0x{v:X};" for c, v in values]
    return lines + ["        };", "    }", "}"]


def from_native(name, values, imports):
    imports.add(JSPECIFY)
    method = name[0].lower() + name[1:]
    lines = comment(
        [
            f"{{@return the {name} of a native value, null where it has none}}",
            "@param value what the native library gave",
        ],
        "    ",
    )
    lines += [f"    public static @Nullable {name} {method}(int value) {{"]
    lines += ["        return switch (value) {"]
    lines += [line for c, v in values for line in case(f"0x{v:X}", f"{name}.{c}", " " * 12)]
    return lines + ["            default -> null;", "        };", "    }"]


def write_limits(names, native_names, docs):
    """GPUSupportedLimits, a record of all limits."""
    name = "GPUSupportedLimits"
    every = names + native_names
    params = [f"@param {n} {docs.get(f'{name}.{n}')}" for n in every]
    lines = comment(
        [
            sentence(docs.get(name)),
            "Corresponds to WebGPU's `GPUSupportedLimits`. The last"
            f" {len(native_names)} are wgpu-native's own.",
        ]
        + params
    )
    lines += call(f"public record {name}", [f"long {n}" for n in every], " {", "")
    imports = [
        f"{tables.INTERNAL}.Arguments",
        "java.util.Collections",
        "java.util.LinkedHashMap",
        "java.util.LinkedHashSet",
        "java.util.List",
        "java.util.Map",
        "java.util.Set",
        "java.util.function.ToLongFunction",
    ]
    quoted = [f'"{n}"' for n in every]
    constant_ = ["    private static final Set<String> NAMES ="]
    constant_ += ["            Collections.unmodifiableSet("]
    constant_ += ["                    new LinkedHashSet<>("]
    constant_ += ["                            List.of("]
    constant_ += [" " * 36 + q + ("," if q != quoted[-1] else ")));") for q in quoted]
    parts = [constant_]
    for paragraphs, code in limit_methods(name, every):
        parts.append(comment(paragraphs, "    ") + ["    " + c if c else c for c in code])
    return java_file(tables.API, imports, lines + blocks(parts) + ["}"])


def limit_methods(name, every):
    arguments = [f'source.applyAsLong("{n}")' for n in every]
    yield (
        [
            "Makes one from a source that is asked for each limit.",
            "@param source gives the value of the limit of this name",
            "@return the limits",
        ],
        [
            f"public static {name} of(ToLongFunction<String> source) {{",
            '    Arguments.notNull(source, "source");',
        ]
        + call(f"return new {name}", arguments, ";", "    ")
        + ["}"],
    )
    yield (
        ["{@return the names of all limits, in WebGPU's order}"],
        ["public static Set<String> names() {", "    return NAMES;", "}"],
    )
    yield (
        [
            "{@return the limit of this name}",
            "@param name one of `names()`",
            "@throws IllegalArgumentException if there is none",
        ],
        ["public long get(String name) {", '    return switch (Arguments.notNull(name, "name")) {']
        + [line[4:] for n in every for line in case(f'"{n}"', n, " " * 12)]
        + [
            '        default -> throw new IllegalArgumentException(unknown(name, "limit"));',
            "    };",
            "}",
        ],
    )
    yield (
        ["{@return all limits by name, in WebGPU's order; not to be modified}"],
        [
            "public Map<String, Long> asMap() {",
            "    var map = new LinkedHashMap<String, Long>();",
            "    for (var name : NAMES) {",
            "        map.put(name, get(name));",
            "    }",
            "    return Collections.unmodifiableMap(map);",
            "}",
        ],
    )
    yield (
        ["Refuses limits that don't exist."],
        [
            "static void checkNames(Map<String, Long> limits, String parameter) {",
            "    for (var limit : limits.entrySet()) {",
            "        if (!NAMES.contains(limit.getKey())) {",
            "            throw new IllegalArgumentException(unknown(limit.getKey(), parameter));",
            "        }",
            "        Arguments.notNegative("
            'limit.getValue(), parameter + "[" + limit.getKey() + "]");',
            "    }",
            "}",
        ],
    )
    yield (
        ["Says that a limit doesn't exist."],
        [
            "private static String unknown(String name, String parameter) {",
            '    return parameter + " names \\"" + name + "\\"; it must be one of " + NAMES;',
            "}",
        ],
    )


def feature_from_native():
    doc = ["{@return the feature of a native value, null where neither enum has it}"]
    doc.append("@param value what the native library gave")
    return comment(doc, "    ") + [
        "    public static @Nullable Feature feature(int value) {",
        "        var feature = featureName(value);",
        "        return feature != null ? feature : nativeFeature(value);",
        "    }",
    ]


def case(label, value, indent):
    """A case of a switch expression."""
    line = f"{indent}case {label} -> {value};"
    if len(line) <= WIDTH:
        return [line]
    return [f"{indent}case {label} ->", f"{indent}        {value};"]
