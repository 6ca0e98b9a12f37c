package graphics.wgpu;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Locale;

/// A window of an X server, for tests of what only windows have. On Linux there must be a server.
public final class XWindow implements AutoCloseable {
    private final long window;
    private boolean open = true;

    private XWindow(long window) {
        this.window = window;
    }

    /// Whether the system has X windows.
    public static boolean expected() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    /// Opens a window of 64 x 48 pixels.
    public static XWindow open() {
        try {
            long root = (long) Xlib.ROOT.invokeExact(Xlib.DISPLAY);
            long made = (long) Xlib.CREATE.invokeExact(Xlib.DISPLAY, root, 0, 0, 64, 48, 0, 0L, 0L);
            int _ = (int) Xlib.MAP.invokeExact(Xlib.DISPLAY, made);
            int _ = (int) Xlib.SYNC.invokeExact(Xlib.DISPLAY, 0);
            return new XWindow(made);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /// What a context draws to.
    public X11Window target() {
        return new X11Window(Xlib.DISPLAY, window);
    }

    /// Whether the window is there.
    public boolean isOpen() {
        return open;
    }

    /// Takes the window away.
    @Override
    public void close() {
        if (open) {
            open = false;
            try {
                int _ = (int) Xlib.DESTROY.invokeExact(Xlib.DISPLAY, window);
                int _ = (int) Xlib.SYNC.invokeExact(Xlib.DISPLAY, 0);
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        }
    }

    /// The functions of libX11 that are needed here, and one connection, which is never closed: a
    /// server whose last client leaves begins anew.
    private static final class Xlib {
        private static final SymbolLookup LIBRARY =
                SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
        static final MethodHandle ROOT =
                function("XDefaultRootWindow", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
        static final MethodHandle CREATE =
                function(
                        "XCreateSimpleWindow",
                        FunctionDescriptor.of(
                                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT,
                                JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG));
        static final MethodHandle MAP =
                function("XMapWindow", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG));
        static final MethodHandle DESTROY =
                function("XDestroyWindow", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG));
        static final MethodHandle SYNC =
                function("XSync", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT));
        static final long DISPLAY = connect();

        private Xlib() {}

        private static MethodHandle function(String name, FunctionDescriptor type) {
            return Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(name), type);
        }

        private static long connect() {
            try {
                ignoreErrors();
                var open = function("XOpenDisplay", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
                for (int i = 0; i < 100; i++) {
                    long display = (long) open.invokeExact(MemorySegment.NULL);
                    if (display != 0) {
                        return display;
                    }
                    Thread.sleep(50); // it may be beginning anew
                }
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
            throw new AssertionError("no X server answers: set DISPLAY, or use ./run test");
        }

        /// As each toolkit does: by itself, Xlib ends the process on an error, and drivers make
        /// requests that a server may not know.
        private static void ignoreErrors() throws Throwable {
            var handler = FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS);
            var ignore =
                    MethodHandles.lookup().findStatic(Xlib.class, "ignore", handler.toMethodType());
            var stub = Linker.nativeLinker().upcallStub(ignore, handler, Arena.global());
            var set = function("XSetErrorHandler", FunctionDescriptor.of(ADDRESS, ADDRESS));
            var _ = (MemorySegment) set.invokeExact(stub);
        }

        @SuppressWarnings("unused") // called by Xlib
        private static int ignore(long display, MemorySegment event) {
            return 0;
        }
    }
}
