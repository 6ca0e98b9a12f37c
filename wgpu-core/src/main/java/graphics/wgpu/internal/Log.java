package graphics.wgpu.internal;

import graphics.wgpu.ffi.WGPU;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/// The logger named `wgpu`, and the native library's log brought to it.
public final class Log {
    /// The logger of this library.
    public static final Logger LOGGER = System.getLogger("wgpu");

    private Log() {}

    /// What the native library is to log.
    ///
    /// @param level from which level on
    /// @param receiver the address that takes it, 0 if there is nothing to take
    record Wanted(int level, long receiver) {}

    /// {@return what the logger wants} To ask it loads many classes.
    static Wanted wanted() {
        var level = nativeLevel();
        var off = level == WGPU.WGPULogLevel_Off;
        return new Wanted(
                level, off ? 0 : Upcalls.tail(MethodHandles.lookup(), "receive").address());
    }

    /// Sends the native library's log to the logger.
    ///
    /// The library may log from a driver's thread, and an upcall from one while the JVM exits can
    /// hang it, so the callback is taken back at shutdown.
    static void connect(Wanted wanted) {
        if (wanted.receiver != 0) {
            Native.setLogCallback(wanted.receiver, 0);
            Runtime.getRuntime().addShutdownHook(new Off());
        }
        Native.setLogLevel(wanted.level);
    }

    private static int nativeLevel() {
        if (LOGGER.isLoggable(Level.TRACE)) {
            return WGPU.WGPULogLevel_Trace;
        }
        if (LOGGER.isLoggable(Level.DEBUG)) {
            return WGPU.WGPULogLevel_Debug;
        }
        // wgpu's "info" tells each step of start-up: more than an application's INFO means
        if (LOGGER.isLoggable(Level.WARNING)) {
            return WGPU.WGPULogLevel_Warn;
        }
        return LOGGER.isLoggable(Level.ERROR) ? WGPU.WGPULogLevel_Error : WGPU.WGPULogLevel_Off;
    }

    @SuppressWarnings({"CatchAndPrintStackTrace", "UnusedMethod"}) // the logger failed; by Upcalls
    private static void receive(long level, MemorySegment message, long unused, long unusedToo) {
        try {
            LOGGER.log(javaLevel((int) level), Strings.get(message));
        } catch (Throwable t) {
            // nothing may leave an upcall
            t.printStackTrace();
        }
    }

    private static Level javaLevel(int level) {
        if (level == WGPU.WGPULogLevel_Error) {
            return Level.ERROR;
        }
        if (level == WGPU.WGPULogLevel_Warn) {
            return Level.WARNING;
        }
        return level == WGPU.WGPULogLevel_Trace ? Level.TRACE : Level.DEBUG;
    }

    private static final class Off extends Thread {
        Off() {
            super("wgpu-log-off");
        }

        @Override
        public void run() {
            Native.setLogLevel(WGPU.WGPULogLevel_Off);
            Native.setLogCallback(0, 0);
        }
    }
}
