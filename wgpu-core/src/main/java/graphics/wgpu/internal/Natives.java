package graphics.wgpu.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/// Finds the native library and opens it once.
public final class Natives {
    private static final SymbolLookup LOOKUP = open();

    private Natives() {}

    /// {@return the functions of the native library, opened on the first call}
    public static SymbolLookup lookup() {
        return LOOKUP;
    }

    private static SymbolLookup open() {
        String path =
                System.getProperty("graphics.wgpu.lib.path", System.getenv("WGPU_LIB_PATH"));
        if (path == null) {
            throw new UnsatisfiedLinkError(
                    "no native library: set -Dgraphics.wgpu.lib.path or WGPU_LIB_PATH to its file");
        }
        return SymbolLookup.libraryLookup(Path.of(path), Arena.global());
    }
}
