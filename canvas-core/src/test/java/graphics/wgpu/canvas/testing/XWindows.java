package graphics.wgpu.canvas.testing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Counts the windows of an X server, to see whether any are left behind.
public final class XWindows {
    private static final SymbolLookup X11 =
            SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
    private static final MethodHandle OPEN = function("XOpenDisplay", ADDRESS, ADDRESS);
    private static final MethodHandle CLOSE = function("XCloseDisplay", JAVA_INT, ADDRESS);
    private static final MethodHandle ROOT = function("XDefaultRootWindow", JAVA_LONG, ADDRESS);
    private static final MethodHandle FREE = function("XFree", JAVA_INT, ADDRESS);
    private static final MethodHandle TREE =
            function(
                    "XQueryTree", JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS);

    private XWindows() {}

    private static MethodHandle function(
            String name, ValueLayout result, ValueLayout... parameters) {
        return Linker.nativeLinker()
                .downcallHandle(X11.findOrThrow(name), FunctionDescriptor.of(result, parameters));
    }

    /// {@return how many windows there are on the display, of all programs}
    public static int count() {
        try {
            var display = (MemorySegment) OPEN.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                throw new AssertionError("there is no X display");
            }
            int count = count(display, (long) ROOT.invokeExact(display));
            int _ = (int) CLOSE.invokeExact(display);
            return count;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static int count(MemorySegment display, long window) throws Throwable {
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
                count += count(display, list.reinterpret(8L * children).getAtIndex(JAVA_LONG, i));
            }
            if (!list.equals(MemorySegment.NULL)) {
                int _ = (int) FREE.invokeExact(list);
            }
            return count;
        }
    }
}
