package graphics.wgpu.internal;

import graphics.wgpu.NativeLibraryError;
import java.lang.System.Logger.Level;

/// The versions of wgpu-native that this binding can work with.
final class NativeVersion {
    /// The one that the binding was generated from, 29.0.1.1: one byte for each part.
    static final int EXPECTED = 0x1d000101;

    private NativeVersion() {}

    /// Throws for another major version, whose structs differ, and warns of another minor one.
    ///
    /// @param version what the library states
    /// @param origin where the library came from
    /// @param settings where `graphics.wgpu.lib.anyVersion` allows any
    static void check(int version, String origin, NativeSettings settings) {
        if (version == EXPECTED) {
            return;
        }
        var difference =
                "%s is wgpu-native %s, but this library was made for %s"
                        .formatted(origin, toString(version), toString(EXPECTED));
        boolean major = version >>> 24 != EXPECTED >>> 24;
        boolean allowed = Boolean.parseBoolean(settings.property("graphics.wgpu.lib.anyVersion"));
        if (major && !allowed) {
            throw new NativeLibraryError(
                    difference
                            + ", and structs differ between major versions: use one of 29.x, or set"
                            + " -Dgraphics.wgpu.lib.anyVersion=true to try at the risk of a crash");
        }
        Log.LOGGER.log(Level.WARNING, "{0}: expect small differences", difference);
    }

    static String toString(int version) {
        return "%d.%d.%d.%d"
                .formatted(
                        version >>> 24,
                        version >>> 16 & 0xff,
                        version >>> 8 & 0xff,
                        version & 0xff);
    }
}
