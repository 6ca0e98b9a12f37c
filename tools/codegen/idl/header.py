"""Reads the constants of webgpu.h and wgpu.h."""

import re

ENUM = re.compile(r"typedef\s+enum\s+(WGPU\w+)\s*\{(.*?)\}\s*\1", re.S)
CONSTANT = re.compile(r"\b(WGPU\w+?)_(\w+)\s*=\s*(0x[0-9A-Fa-f]+|\d+)")
FLAG = re.compile(r"static const (WGPU\w+) \1_(\w+) = (0x[0-9A-Fa-f]+);")
LIMITS = re.compile(r"typedef\s+struct\s+WGPUNativeLimits\s*\{(.*?)\}", re.S)


class Headers:
    """The enums and flags of both headers, by name without the `WGPU`."""

    def __init__(self, webgpu_h, wgpu_h):
        text = strip_comments(webgpu_h) + strip_comments(wgpu_h)
        self.enums = {}
        for name, body in ENUM.findall(text):
            values = {c: int(v, 0) for _, c, v in CONSTANT.findall(body) if c != "Force32"}
            self.enums[name[4:]] = values
        self.flags = {}
        for name, constant, value in FLAG.findall(text):
            self.flags.setdefault(name[4:], {})[constant] = int(value, 0)
        self.native_limits = re.findall(r"uint\d+_t\s+(\w+);", LIMITS.search(text).group(1))

    def native_value(self, enum, string):
        """The value of the constant that the specification calls `string`."""
        for constant, value in self.enums[enum].items():
            if squeeze(constant) == squeeze(string):
                return value
        raise KeyError(f"the headers have no WGPU{enum} for {string!r}")

    def check_flags(self, name, values):
        """Fails unless the header has the same bits as the IDL."""
        native = {squeeze(c): v for c, v in self.flags[name].items()}
        for constant, value in values.items():
            if native.get(squeeze(constant)) != value:
                raise ValueError(f"{name}.{constant} is {value:#x} in the IDL only")


def strip_comments(text):
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.S)
    return re.sub(r"//[^\n]*", " ", text)


def squeeze(name):
    """A name without case and separators."""
    return re.sub(r"[-_]", "", name).lower()


def kebab(name):
    """`ClampToZero` as `clamp-to-zero`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()
