package graphics.wgpu.canvas.javafx;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import graphics.wgpu.PresentTarget;
import graphics.wgpu.Win32Window;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import javafx.application.Platform;

/// Two windows on Windows, one in the other: the outer one clips, and the inner one is presented
/// to. Written from the documentation of Windows; not run.
///
/// They are of the class `STATIC`, which lets the pointer through to its parent. A window belongs
/// to the thread that makes it, which is JavaFX's, and is destroyed there.
final class ChildWin32 implements NativeChild {
    private static final int CHILD_CLIPPING_SIBLINGS = 0x44000000;
    private static final int NO_PARENT_NOTIFY = 4;
    private static final int HIDE = 0;
    private static final int SHOW_NOT_ACTIVE = 8;
    private static final int NOT_ACTIVATED = 0x10;
    private static final long MESSAGE_ONLY = -3;

    private final long instance;
    private final long outer;
    private final long inner;

    private ChildWin32(long instance, long parent) {
        this.instance = instance;
        outer = create(instance, parent);
        inner = create(instance, outer);
        Library.call(Library.SHOW_WINDOW, inner, SHOW_NOT_ACTIVE);
    }

    private static final class Library {
        private static final SymbolLookup USER =
                SymbolLookup.libraryLookup("user32", Arena.global());
        private static final SymbolLookup KERNEL =
                SymbolLookup.libraryLookup("kernel32", Arena.global());
        static final MethodHandle GET_MODULE_HANDLE =
                function(KERNEL, "GetModuleHandleW", JAVA_LONG, ADDRESS);
        static final MethodHandle CREATE_WINDOW =
                function(
                        USER,
                        "CreateWindowExW",
                        JAVA_LONG,
                        JAVA_INT,
                        ADDRESS,
                        ADDRESS,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        ADDRESS);
        static final MethodHandle SET_WINDOW_POS =
                function(
                        USER,
                        "SetWindowPos",
                        JAVA_INT,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT);
        static final MethodHandle SHOW_WINDOW =
                function(USER, "ShowWindow", JAVA_INT, JAVA_LONG, JAVA_INT);
        static final MethodHandle SET_PARENT =
                function(USER, "SetParent", JAVA_LONG, JAVA_LONG, JAVA_LONG);
        static final MethodHandle FIND_WINDOW =
                function(USER, "FindWindowW", JAVA_LONG, ADDRESS, ADDRESS);
        static final MethodHandle IS_WINDOW = function(USER, "IsWindow", JAVA_INT, JAVA_LONG);
        static final MethodHandle DESTROY_WINDOW =
                function(USER, "DestroyWindow", JAVA_INT, JAVA_LONG);

        private static MethodHandle function(
                SymbolLookup library,
                String name,
                MemoryLayout result,
                MemoryLayout... parameters) {
            return Linker.nativeLinker()
                    .downcallHandle(
                            library.findOrThrow(name), FunctionDescriptor.of(result, parameters));
        }

        static Object call(MethodHandle function, Object... arguments) {
            try {
                return function.invokeWithArguments(arguments);
            } catch (Throwable e) {
                throw new AssertionError("a call of Windows failed", e);
            }
        }
    }

    static ChildWin32 in(long parent) {
        long instance = (long) Library.call(Library.GET_MODULE_HANDLE, MemorySegment.NULL);
        return new ChildWin32(instance, parent);
    }

    /// {@return the window that has a title, or 0 if there is none}
    ///
    /// @param title the title
    static long byTitle(String title) {
        try (var arena = Arena.ofConfined()) {
            return (long)
                    Library.call(
                            Library.FIND_WINDOW,
                            MemorySegment.NULL,
                            arena.allocateFrom(title, StandardCharsets.UTF_16LE));
        }
    }

    private static long create(long instance, long parent) {
        try (var arena = Arena.ofConfined()) {
            long window =
                    (long)
                            Library.call(
                                    Library.CREATE_WINDOW,
                                    NO_PARENT_NOTIFY,
                                    arena.allocateFrom("STATIC", StandardCharsets.UTF_16LE),
                                    MemorySegment.NULL,
                                    CHILD_CLIPPING_SIBLINGS,
                                    0,
                                    0,
                                    1,
                                    1,
                                    parent,
                                    0L,
                                    instance,
                                    MemorySegment.NULL);
            if (window == 0) {
                throw new IllegalStateException("Windows makes no child window");
            }
            return window;
        }
    }

    @Override
    public PresentTarget target() {
        return new Win32Window(instance, inner);
    }

    @Override
    public void place(Placement at) {
        if (!at.hidden()) {
            move(inner, -at.hiddenLeft(), -at.hiddenTop(), at.fullWidth(), at.fullHeight());
            move(outer, at.x(), at.y(), at.width(), at.height());
        }
        Library.call(Library.SHOW_WINDOW, outer, at.hidden() ? HIDE : SHOW_NOT_ACTIVE);
    }

    private static void move(long window, int x, int y, int width, int height) {
        Library.call(Library.SET_WINDOW_POS, window, 0L, x, y, width, height, NOT_ACTIVATED);
    }

    @Override
    public boolean exists() {
        return (int) Library.call(Library.IS_WINDOW, inner) != 0;
    }

    @Override
    public void leave() {
        Library.call(Library.SHOW_WINDOW, outer, HIDE);
        Library.call(Library.SET_PARENT, outer, MESSAGE_ONLY);
    }

    @Override
    public void release() {
        Platform.runLater(() -> Library.call(Library.DESTROY_WINDOW, outer));
    }
}
