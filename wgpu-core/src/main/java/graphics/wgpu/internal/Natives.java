package graphics.wgpu.internal;

import java.lang.foreign.SymbolLookup;
import org.jspecify.annotations.Nullable;

/// The native library, opened on first use and kept for the life of the process.
///
/// When it cannot be opened, each use tries again and throws again, so that the reason is never
/// hidden behind a failed class initialization.
public final class Natives {
    private static volatile @Nullable NativeHandle handle;

    private Natives() {}

    /// {@return the functions of the native library}
    ///
    /// @throws graphics.wgpu.NativeLibraryError if there is none that fits
    public static SymbolLookup lookup() {
        return handle().functions();
    }

    /// {@return the version that the library states, such as `29.0.1.1`}
    ///
    /// @throws graphics.wgpu.NativeLibraryError if there is no library that fits
    public static String version() {
        return NativeVersion.toString(handle().version());
    }

    /// {@return the version that this binding was made for}
    public static String expectedVersion() {
        return NativeVersion.toString(NativeVersion.EXPECTED);
    }

    /// {@return where the library came from: a file, or the name that the system knows it by}
    ///
    /// @throws graphics.wgpu.NativeLibraryError if there is no library that fits
    public static String origin() {
        return handle().origin();
    }

    private static NativeHandle handle() {
        var opened = handle;
        return opened == null ? open() : opened;
    }

    private static synchronized NativeHandle open() {
        var opened = handle;
        if (opened == null) {
            opened = new NativeLoader(NativeSettings.system()).load();
            handle = opened;
        }
        return opened;
    }
}
