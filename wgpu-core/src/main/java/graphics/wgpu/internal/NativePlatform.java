package graphics.wgpu.internal;

import java.util.List;
import java.util.Locale;

/// An operating system and a processor, under the names that the jars use.
///
/// @param name such as `linux-x86_64`; for a platform without a jar, the JVM's own names
record NativePlatform(String name) {
    /// The platforms that wgpu-native is packed for.
    static final List<String> PACKED =
            List.of(
                    "linux-x86_64",
                    "linux-aarch64",
                    "macos-x86_64",
                    "macos-aarch64",
                    "windows-x86_64",
                    "windows-aarch64");

    /// {@return the platform of a JVM}
    ///
    /// @param settings which knows `os.name` and `os.arch`
    static NativePlatform of(NativeSettings settings) {
        var os = String.valueOf(settings.property("os.name"));
        var arch = String.valueOf(settings.property("os.arch"));
        return new NativePlatform(system(os) + "-" + processor(arch));
    }

    /// {@return whether there is a jar for it}
    boolean isPacked() {
        return PACKED.contains(name);
    }

    /// {@return the Maven artifact of its jar}
    String artifact() {
        return "graphics.wgpu:wgpu-natives-" + name;
    }

    /// {@return the library's file name on it, such as `libwgpu_native.so`}
    static String fileName() {
        return System.mapLibraryName("wgpu_native");
    }

    private static String system(String os) {
        var lower = os.toLowerCase(Locale.ROOT);
        if (lower.startsWith("linux")) {
            return "linux";
        }
        if (lower.startsWith("mac") || lower.startsWith("darwin")) {
            return "macos";
        }
        return lower.startsWith("windows") ? "windows" : lower.replace(' ', '_');
    }

    private static String processor(String arch) {
        return switch (arch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64", "x64" -> "x86_64";
            case "aarch64", "arm64" -> "aarch64";
            default -> arch.toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
