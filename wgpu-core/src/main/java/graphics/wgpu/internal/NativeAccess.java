package graphics.wgpu.internal;

import graphics.wgpu.NativeLibraryError;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/// The permission to call native code, which the start of the JVM gives.
final class NativeAccess {

    private NativeAccess() {}

    /// {@return the option that gives a module the permission}
    static String flag(Module module) {
        return "--enable-native-access=" + (module.isNamed() ? module.getName() : "ALL-UNNAMED");
    }

    /// Calls native code for the first time: says which option is missing, if one is.
    ///
    /// Today's JVMs let the call pass with a warning of their own unless they were told to deny it.
    static <T> T call(Module module, Supplier<T> first) {
        if (!module.isNativeAccessEnabled()) {
            Log.LOGGER.log(
                    Level.WARNING,
                    "native access is not enabled; start Java with {0}",
                    flag(module));
        }
        try {
            return first.get();
        } catch (IllegalCallerException e) {
            throw new NativeLibraryError(
                    "Java was started without permission to call native code; start it with "
                            + flag(module),
                    e);
        }
    }
}
