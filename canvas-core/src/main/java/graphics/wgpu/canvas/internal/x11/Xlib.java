package graphics.wgpu.canvas.internal.x11;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/// The functions of libX11 and libXext that are needed here.
final class Xlib {
    static final int EXPOSE = 12;
    static final long EXPOSURE_MASK = 1L << 15;

    static final int SHAPE_BOUNDING = 0;
    static final int SHAPE_CLIP = 1;

    private static final int SHAPE_INPUT = 2;
    private static final SymbolLookup X11 = library("libX11.so.6");
    private static final SymbolLookup XEXT = library("libXext.so.6");

    private static final MethodHandle INIT_THREADS = function(X11, "XInitThreads", JAVA_INT);
    private static final MethodHandle OPEN_DISPLAY =
            function(X11, "XOpenDisplay", JAVA_LONG, ADDRESS);
    private static final MethodHandle DISPLAY_STRING =
            function(X11, "XDisplayString", ADDRESS, JAVA_LONG);
    private static final MethodHandle DEFAULT_ROOT =
            function(X11, "XDefaultRootWindow", JAVA_LONG, JAVA_LONG);
    private static final MethodHandle CREATE_WINDOW =
            function(
                    X11,
                    "XCreateSimpleWindow",
                    JAVA_LONG,
                    JAVA_LONG,
                    JAVA_LONG,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_LONG,
                    JAVA_LONG);
    private static final MethodHandle SET_BACKGROUND_PIXMAP =
            function(X11, "XSetWindowBackgroundPixmap", JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle SELECT_INPUT =
            function(X11, "XSelectInput", JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle MAP_WINDOW =
            function(X11, "XMapWindow", JAVA_INT, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle UNMAP_WINDOW =
            function(X11, "XUnmapWindow", JAVA_INT, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle DESTROY_WINDOW =
            function(X11, "XDestroyWindow", JAVA_INT, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle REPARENT_WINDOW =
            function(
                    X11,
                    "XReparentWindow",
                    JAVA_INT,
                    JAVA_LONG,
                    JAVA_LONG,
                    JAVA_LONG,
                    JAVA_INT,
                    JAVA_INT);
    private static final MethodHandle MOVE_RESIZE_WINDOW =
            function(
                    X11,
                    "XMoveResizeWindow",
                    JAVA_INT,
                    JAVA_LONG,
                    JAVA_LONG,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT);
    private static final MethodHandle GET_GEOMETRY =
            function(
                    X11,
                    "XGetGeometry",
                    JAVA_INT,
                    JAVA_LONG,
                    JAVA_LONG,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS);
    private static final MethodHandle QUERY_TREE =
            function(
                    X11,
                    "XQueryTree",
                    JAVA_INT,
                    JAVA_LONG,
                    JAVA_LONG,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS);
    private static final MethodHandle FETCH_NAME =
            function(X11, "XFetchName", JAVA_INT, JAVA_LONG, JAVA_LONG, ADDRESS);
    private static final MethodHandle FREE = function(X11, "XFree", JAVA_INT, ADDRESS);
    private static final MethodHandle FLUSH = function(X11, "XFlush", JAVA_INT, JAVA_LONG);
    private static final MethodHandle SYNC = function(X11, "XSync", JAVA_INT, JAVA_LONG, JAVA_INT);
    private static final MethodHandle NEXT_EVENT =
            function(X11, "XNextEvent", JAVA_INT, JAVA_LONG, ADDRESS);
    private static final MethodHandle SHAPE_RECTANGLES =
            Linker.nativeLinker()
                    .downcallHandle(
                            XEXT.findOrThrow("XShapeCombineRectangles"),
                            FunctionDescriptor.ofVoid(
                                    JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS,
                                    JAVA_INT, JAVA_INT, JAVA_INT));

    private Xlib() {}

    private static SymbolLookup library(String name) {
        try {
            return SymbolLookup.libraryLookup(name, Arena.global());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    name + " can't be loaded; install the X11 client libraries", e);
        }
    }

    private static MethodHandle function(
            SymbolLookup library, String name, MemoryLayout result, MemoryLayout... parameters) {
        return Linker.nativeLinker()
                .downcallHandle(
                        library.findOrThrow(name), FunctionDescriptor.of(result, parameters));
    }

    /// Makes Xlib safe for several threads; older versions of it need to be told.
    static void initThreads() {
        try {
            int _ = (int) INIT_THREADS.invokeExact();
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static long openDisplay(MemorySegment name) {
        try {
            return (long) OPEN_DISPLAY.invokeExact(name);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static String displayString(long display) {
        try {
            var name = (MemorySegment) DISPLAY_STRING.invokeExact(display);
            return name.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static long defaultRootWindow(long display) {
        try {
            return (long) DEFAULT_ROOT.invokeExact(display);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /// A window of one pixel, not shown yet.
    static long createWindow(long display, long parent) {
        try {
            return (long) CREATE_WINDOW.invokeExact(display, parent, 0, 0, 1, 1, 0, 0L, 0L);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /// The server paints nothing by itself, so that a new size doesn't flash.
    static void setNoBackground(long display, long window) {
        try {
            int _ = (int) SET_BACKGROUND_PIXMAP.invokeExact(display, window, 0L);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static void selectInput(long display, long window, long mask) {
        try {
            int _ = (int) SELECT_INPUT.invokeExact(display, window, mask);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /// The pointer goes through the window, to the one below.
    static void setNoInputShape(long display, long window) {
        setShape(display, window, SHAPE_INPUT, MemorySegment.NULL, 0);
    }

    /// Gives a window the shape of some rectangles.
    ///
    /// @param kind which of its shapes
    /// @param rectangles four 16-bit numbers each: x, y, width, height
    static void setShape(long display, long window, int kind, MemorySegment rectangles, int count) {
        try {
            SHAPE_RECTANGLES.invokeExact(display, window, kind, 0, 0, rectangles, count, 0, 0);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static void mapWindow(long display, long window) {
        try {
            int _ = (int) MAP_WINDOW.invokeExact(display, window);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static void unmapWindow(long display, long window) {
        try {
            int _ = (int) UNMAP_WINDOW.invokeExact(display, window);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static void destroyWindow(long display, long window) {
        try {
            int _ = (int) DESTROY_WINDOW.invokeExact(display, window);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static void reparentWindow(long display, long window, long parent) {
        try {
            int _ = (int) REPARENT_WINDOW.invokeExact(display, window, parent, 0, 0);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static void moveResizeWindow(long display, long window, int x, int y, int width, int height) {
        try {
            int _ = (int) MOVE_RESIZE_WINDOW.invokeExact(display, window, x, y, width, height);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /// {@return whether the window is there}
    ///
    /// @param out takes seven values: root, x, y, width, height, border width, depth
    static boolean getGeometry(long display, long window, MemorySegment out) {
        try {
            return (int)
                            GET_GEOMETRY.invokeExact(
                                    display,
                                    window,
                                    out.asSlice(0),
                                    out.asSlice(8),
                                    out.asSlice(12),
                                    out.asSlice(16),
                                    out.asSlice(20),
                                    out.asSlice(24),
                                    out.asSlice(28))
                    != 0;
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /// {@return the windows in a window, none if it isn't there}
    static long[] children(long display, long window) {
        try (var arena = Arena.ofConfined()) {
            var out = arena.allocate(32, 8);
            int found =
                    (int)
                            QUERY_TREE.invokeExact(
                                    display,
                                    window,
                                    out.asSlice(0),
                                    out.asSlice(8),
                                    out.asSlice(16),
                                    out.asSlice(24));
            var list = out.get(ADDRESS, 16);
            if (found == 0 || list.equals(MemorySegment.NULL)) {
                return new long[0];
            }
            int count = out.get(JAVA_INT, 24);
            var children = list.reinterpret(count * JAVA_LONG.byteSize()).toArray(JAVA_LONG);
            int _ = (int) FREE.invokeExact(list);
            return children;
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /// {@return a window's title, empty if it has none}
    static String title(long display, long window) {
        try (var arena = Arena.ofConfined()) {
            var out = arena.allocate(ADDRESS);
            int found = (int) FETCH_NAME.invokeExact(display, window, out);
            var name = out.get(ADDRESS, 0);
            if (found == 0 || name.equals(MemorySegment.NULL)) {
                return "";
            }
            var title = name.reinterpret(Long.MAX_VALUE).getString(0, StandardCharsets.ISO_8859_1);
            int _ = (int) FREE.invokeExact(name);
            return title;
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static void flush(long display) {
        try {
            int _ = (int) FLUSH.invokeExact(display);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /// Waits until the server has done what was asked so far.
    static void sync(long display) {
        try {
            int _ = (int) SYNC.invokeExact(display, 0);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /// Waits for an event.
    static void nextEvent(long display, MemorySegment event) {
        try {
            int _ = (int) NEXT_EVENT.invokeExact(display, event);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    private static AssertionError failed(Throwable e) {
        return new AssertionError("a call of Xlib failed", e);
    }
}
