package graphics.wgpu.internal;

import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPULogCallback;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// The logger named `wgpu`, and the native library's log brought to it.
public final class Log {
    /// The logger of this library.
    public static final Logger LOGGER = System.getLogger("wgpu");

    private Log() {}

    /// Sends the native library's log to the logger, at the logger's level.
    ///
    /// The library may log from a driver's thread, and an upcall from one while the JVM exits can
    /// hang it, so the callback is taken back at shutdown.
    static void connect() {
        var level = nativeLevel();
        if (level != WGPU.WGPULogLevel_Off()) {
            Native.setLogCallback(
                    WGPULogCallback.allocate(Log::receive, Arena.global()).address(), 0);
            Runtime.getRuntime().addShutdownHook(new Thread(Log::disconnect, "wgpu-log-off"));
        }
        Native.setLogLevel(level);
    }

    private static void disconnect() {
        Native.setLogLevel(WGPU.WGPULogLevel_Off());
        Native.setLogCallback(0, 0);
    }

    private static int nativeLevel() {
        if (LOGGER.isLoggable(Level.TRACE)) {
            return WGPU.WGPULogLevel_Trace();
        }
        if (LOGGER.isLoggable(Level.DEBUG)) {
            return WGPU.WGPULogLevel_Debug();
        }
        // wgpu's "info" tells each step of start-up: more than an application's INFO means
        if (LOGGER.isLoggable(Level.WARNING)) {
            return WGPU.WGPULogLevel_Warn();
        }
        return LOGGER.isLoggable(Level.ERROR) ? WGPU.WGPULogLevel_Error() : WGPU.WGPULogLevel_Off();
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // the logger is what failed
    private static void receive(int level, MemorySegment message, MemorySegment unused) {
        try {
            LOGGER.log(javaLevel(level), Strings.get(message));
        } catch (Throwable t) {
            // nothing may leave an upcall
            t.printStackTrace();
        }
    }

    private static Level javaLevel(int level) {
        if (level == WGPU.WGPULogLevel_Error()) {
            return Level.ERROR;
        }
        if (level == WGPU.WGPULogLevel_Warn()) {
            return Level.WARNING;
        }
        return level == WGPU.WGPULogLevel_Trace() ? Level.TRACE : Level.DEBUG;
    }
}
