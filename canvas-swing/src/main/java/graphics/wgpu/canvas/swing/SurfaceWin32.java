package graphics.wgpu.canvas.swing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import graphics.wgpu.PresentTarget;
import graphics.wgpu.Win32Window;
import java.awt.Component;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.lwjgl.system.jawt.JAWTWin32DrawingSurfaceInfo;

/// AWT's own window on Windows. Written from the documentation of the JDK and of Windows; not run.
final class SurfaceWin32 implements NativeSurface {
    private static final int GWLP_HINSTANCE = -6;
    private static final long RECT_BYTES = 16;
    private static final long RECT_RIGHT = 8;
    private static final long RECT_BOTTOM = 12;

    private final Component component;
    private final long hwnd;

    private SurfaceWin32(Component component, long hwnd) {
        this.component = component;
        this.hwnd = hwnd;
    }

    private static final class User32 {
        static final SymbolLookup LIBRARY = SymbolLookup.libraryLookup("user32", Arena.global());
        static final MethodHandle GET_WINDOW_LONG_PTR =
                function("GetWindowLongPtrW", JAVA_LONG, JAVA_LONG, JAVA_INT);
        static final MethodHandle GET_CLIENT_RECT =
                function("GetClientRect", JAVA_INT, JAVA_LONG, ADDRESS);

        private static MethodHandle function(
                String name, MemoryLayout result, MemoryLayout... parameters) {
            return Linker.nativeLinker()
                    .downcallHandle(
                            LIBRARY.findOrThrow(name), FunctionDescriptor.of(result, parameters));
        }
    }

    static SurfaceWin32 of(Component component) {
        long hwnd =
                Jawt.read(
                        component,
                        info -> JAWTWin32DrawingSurfaceInfo.create(info.platformInfo()).hwnd());
        return new SurfaceWin32(component, hwnd);
    }

    @Override
    public PresentTarget target() {
        try {
            long instance = (long) User32.GET_WINDOW_LONG_PTR.invokeExact(hwnd, GWLP_HINSTANCE);
            return new Win32Window(instance, hwnd);
        } catch (Throwable e) {
            throw new AssertionError("GetWindowLongPtr failed", e);
        }
    }

    @Override
    public PixelSize place() {
        try (var arena = Arena.ofConfined()) {
            var rect = arena.allocate(RECT_BYTES, 4);
            if ((int) User32.GET_CLIENT_RECT.invokeExact(hwnd, rect) == 0) {
                return new PixelSize(0, 0, PixelSize.ratio(component));
            }
            return new PixelSize(
                    rect.get(JAVA_INT, RECT_RIGHT),
                    rect.get(JAVA_INT, RECT_BOTTOM),
                    PixelSize.ratio(component));
        } catch (Throwable e) {
            throw new AssertionError("GetClientRect failed", e);
        }
    }

    @Override
    public void leave() {}

    @Override
    public void release() {}
}
