package graphics.wgpu.canvas.testing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import graphics.wgpu.canvas.Snapshot;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/// The X screen itself, which knows nothing of the toolkits' scales.
public final class XScreen implements AutoCloseable {
    private static final SymbolLookup X11 =
            SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
    private static final MethodHandle OPEN = function("XOpenDisplay", ADDRESS, ADDRESS);
    private static final MethodHandle CLOSE = function("XCloseDisplay", JAVA_INT, ADDRESS);
    private static final MethodHandle ROOT = function("XDefaultRootWindow", JAVA_LONG, ADDRESS);
    private static final MethodHandle FREE = function("XFree", JAVA_INT, ADDRESS);
    private static final MethodHandle TREE =
            function(
                    "XQueryTree", JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    private static final MethodHandle GET_IMAGE =
            function(
                    "XGetImage",
                    ADDRESS,
                    ADDRESS,
                    JAVA_LONG,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_LONG,
                    JAVA_INT);
    private static final MethodHandle RESOURCES =
            function("XResourceManagerString", ADDRESS, ADDRESS);
    private static final MethodHandle CHANGE_PROPERTY =
            function(
                    "XChangeProperty",
                    JAVA_INT,
                    ADDRESS,
                    JAVA_LONG,
                    JAVA_LONG,
                    JAVA_LONG,
                    JAVA_INT,
                    JAVA_INT,
                    ADDRESS,
                    JAVA_INT);

    private static final MethodHandle WARP_POINTER =
            function(
                    "XWarpPointer",
                    JAVA_INT,
                    ADDRESS,
                    JAVA_LONG,
                    JAVA_LONG,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT);
    private static final MethodHandle SYNC = function("XSync", JAVA_INT, ADDRESS, JAVA_INT);

    private static final long ALL_PLANES = -1;
    private static final int Z_PIXMAP = 2;
    private static final long DATA = 16;
    private static final long BYTES_PER_LINE = 44;
    private static final long XA_RESOURCE_MANAGER = 23;
    private static final long XA_STRING = 31;
    private static final int LONGEST = 1 << 20;

    private final MemorySegment display;
    private final long root;

    /// Looks at the display that `DISPLAY` names.
    public XScreen() {
        try {
            display = (MemorySegment) OPEN.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                throw new IllegalStateException("there is no X display");
            }
            root = (long) ROOT.invokeExact(display);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static MethodHandle function(
            String name, MemoryLayout result, MemoryLayout... parameters) {
        return Linker.nativeLinker()
                .downcallHandle(X11.findOrThrow(name), FunctionDescriptor.of(result, parameters));
    }

    /// {@return what is in a part of the screen, in its pixels}
    ///
    /// @param x the left edge
    /// @param y the upper edge
    /// @param width the width
    /// @param height the height
    public Snapshot grab(int x, int y, int width, int height) {
        try {
            var image =
                    (MemorySegment)
                            GET_IMAGE.invokeExact(
                                    display, root, x, y, width, height, ALL_PLANES, Z_PIXMAP);
            var head = image.reinterpret(BYTES_PER_LINE + Integer.BYTES);
            int stride = head.get(JAVA_INT, BYTES_PER_LINE) / Integer.BYTES;
            var data = head.get(ADDRESS, DATA);
            int[] pixels =
                    data.reinterpret((long) stride * height * Integer.BYTES).toArray(JAVA_INT);
            // What XDestroyImage, a macro, does.
            int _ = (int) FREE.invokeExact(data);
            int _ = (int) FREE.invokeExact(image);
            return Snapshot.ofArgb(width, height, pixels, stride, Snapshot.Alpha.OPAQUE);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /// {@return how many windows there are, of all programs} To see whether any are left behind.
    public int windows() {
        try {
            return windows(root);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private int windows(long window) throws Throwable {
        try (var arena = Arena.ofConfined()) {
            var out = arena.allocate(32, 8);
            int found =
                    (int)
                            TREE.invokeExact(
                                    display,
                                    window,
                                    out.asSlice(0),
                                    out.asSlice(8),
                                    out.asSlice(16),
                                    out.asSlice(24));
            var list = out.get(ADDRESS, 16);
            int children = found == 0 ? 0 : out.get(JAVA_INT, 24);
            int count = 1;
            for (int i = 0; i < children; i++) {
                count += windows(list.reinterpret(8L * children).getAtIndex(JAVA_LONG, i));
            }
            if (!list.equals(MemorySegment.NULL)) {
                int _ = (int) FREE.invokeExact(list);
            }
            return count;
        }
    }

    /// Moves the pointer to a pixel.
    ///
    /// @param x its column
    /// @param y its row
    public void movePointer(int x, int y) {
        try {
            int _ = (int) WARP_POINTER.invokeExact(display, 0L, root, 0, 0, 0, 0, x, y);
            int _ = (int) SYNC.invokeExact(display, 0);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /// Sets what programs that start from now on find in the server's resources, as long as this
    /// is open: a server that has lost its last client forgets them.
    ///
    /// @param text lines of a name, a colon and a value
    /// @return what was there before
    public String resources(String text) {
        try (var arena = Arena.ofConfined()) {
            var old = (MemorySegment) RESOURCES.invokeExact(display);
            var before =
                    old.equals(MemorySegment.NULL) ? "" : old.reinterpret(LONGEST).getString(0);
            var bytes = arena.allocateFrom(JAVA_BYTE, text.getBytes(StandardCharsets.UTF_8));
            int _ =
                    (int)
                            CHANGE_PROPERTY.invokeExact(
                                    display,
                                    root,
                                    XA_RESOURCE_MANAGER,
                                    XA_STRING,
                                    Byte.SIZE,
                                    0,
                                    bytes,
                                    (int) bytes.byteSize());
            int _ = (int) SYNC.invokeExact(display, 0);
            return before;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            int _ = (int) CLOSE.invokeExact(display);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
