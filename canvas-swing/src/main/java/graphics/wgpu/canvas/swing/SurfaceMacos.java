package graphics.wgpu.canvas.swing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import graphics.wgpu.MetalLayer;
import graphics.wgpu.PresentTarget;
import java.awt.Component;
import java.awt.Window;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import javax.swing.SwingUtilities;

/// A Metal layer within AWT's window on macOS. Written from the documentation of the JDK and of
/// macOS; not run.
///
/// The JDK gives an object with the protocol `JAWT_SurfaceLayers`. Its layer is set on the main
/// thread, later, and not while the drawing surface is locked: the main thread may be waiting for
/// the event thread. From then on AWT moves and sizes the layer with the component.
final class SurfaceMacos implements NativeSurface {
    private final Component component;
    private final long layer;

    private SurfaceMacos(Component component, long layer) {
        this.component = component;
        this.layer = layer;
    }

    private static final class ObjC {
        static final SymbolLookup LIBRARY =
                SymbolLookup.libraryLookup("/usr/lib/libobjc.A.dylib", Arena.global());
        static final StructLayout RECT =
                MemoryLayout.structLayout(JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE);
        static final MethodHandle GET_CLASS =
                function("objc_getClass", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
        static final MethodHandle SELECTOR =
                function("sel_registerName", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
        static final MethodHandle SEND =
                message(FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG));
        static final MethodHandle SEND_DOUBLE =
                message(FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_DOUBLE));
        static final MethodHandle SEND_RECT =
                message(FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, RECT));
        static final MethodHandle SEND_TO_MAIN_THREAD =
                message(
                        FunctionDescriptor.ofVoid(
                                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_BOOLEAN));

        private static MethodHandle function(String name, FunctionDescriptor descriptor) {
            return Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(name), descriptor);
        }

        private static MethodHandle message(FunctionDescriptor descriptor) {
            return function("objc_msgSend", descriptor);
        }

        static long named(MethodHandle lookup, String name) {
            try (var arena = Arena.ofConfined()) {
                return (long) lookup.invokeExact(arena.allocateFrom(name));
            } catch (Throwable e) {
                throw failed(name, e);
            }
        }

        static long send(long receiver, String message) {
            try {
                return (long) SEND.invokeExact(receiver, named(SELECTOR, message));
            } catch (Throwable e) {
                throw failed(message, e);
            }
        }

        static void send(long receiver, String message, double value) {
            try {
                SEND_DOUBLE.invokeExact(receiver, named(SELECTOR, message), value);
            } catch (Throwable e) {
                throw failed(message, e);
            }
        }

        static void send(long receiver, String message, MemorySegment rect) {
            try {
                SEND_RECT.invokeExact(receiver, named(SELECTOR, message), rect);
            } catch (Throwable e) {
                throw failed(message, e);
            }
        }

        /// Sends a message with one argument on the main thread, later. Both objects are kept
        /// until then.
        static void sendLater(long receiver, String message, long argument) {
            try {
                SEND_TO_MAIN_THREAD.invokeExact(
                        receiver,
                        named(SELECTOR, "performSelectorOnMainThread:withObject:waitUntilDone:"),
                        named(SELECTOR, message),
                        argument,
                        false);
            } catch (Throwable e) {
                throw failed(message, e);
            }
        }

        private static AssertionError failed(String name, Throwable e) {
            return new AssertionError("the Objective-C call " + name + " failed", e);
        }
    }

    static SurfaceMacos of(Component component) {
        // Kept beyond the lock; the info that pointed to it isn't.
        long layers = Jawt.read(component, info -> ObjC.send(info.platformInfo(), "retain"));
        long metal = ObjC.named(ObjC.GET_CLASS, "CAMetalLayer");
        long layer = ObjC.send(ObjC.send(metal, "alloc"), "init");
        var surface = new SurfaceMacos(component, layer);
        surface.frame();
        ObjC.sendLater(layers, "setLayer:", layer);
        ObjC.send(layers, "release");
        return surface;
    }

    /// The place in the window's content, counted from its lower left corner.
    private void frame() {
        var window = SwingUtilities.getWindowAncestor(component);
        var corner = SwingUtilities.convertPoint(component, 0, 0, window);
        var insets = window.getInsets();
        int contentHeight = contentHeight(window);
        int top = corner.y - insets.top;
        try (var arena = Arena.ofConfined()) {
            var rect = arena.allocate(ObjC.RECT);
            rect.setAtIndex(JAVA_DOUBLE, 0, corner.x - insets.left);
            rect.setAtIndex(JAVA_DOUBLE, 1, contentHeight - top - component.getHeight());
            rect.setAtIndex(JAVA_DOUBLE, 2, component.getWidth());
            rect.setAtIndex(JAVA_DOUBLE, 3, component.getHeight());
            ObjC.send(layer, "setFrame:", rect);
        }
    }

    private static int contentHeight(Window window) {
        var insets = window.getInsets();
        return window.getHeight() - insets.top - insets.bottom;
    }

    @Override
    public PresentTarget target() {
        return new MetalLayer(layer);
    }

    @Override
    public PixelSize place() {
        var size = PixelSize.of(component);
        ObjC.send(layer, "setContentsScale:", size.ratio());
        return size;
    }

    @Override
    public void leave() {
        ObjC.sendLater(layer, "removeFromSuperlayer", 0);
    }

    @Override
    public void release() {
        ObjC.send(layer, "release");
    }
}
