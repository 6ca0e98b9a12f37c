package graphics.wgpu.canvas.javafx;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import graphics.wgpu.MetalLayer;
import graphics.wgpu.PresentTarget;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import javafx.application.Platform;

/// A Metal layer on macOS, in a layer that clips it, in the layer of the window's content view.
/// Written from the documentation of macOS; not run.
///
/// JavaFX's thread is the main thread there, the only one that may change layers.
final class ChildMacos implements NativeChild {
    private final long outer;
    private final long metal;

    private ChildMacos(long window) {
        long view = ObjC.send(window, "contentView");
        ObjC.send(view, "setWantsLayer:", true);
        outer = ObjC.send(ObjC.send(ObjC.named(ObjC.GET_CLASS, "CALayer"), "alloc"), "init");
        metal = ObjC.send(ObjC.send(ObjC.named(ObjC.GET_CLASS, "CAMetalLayer"), "alloc"), "init");
        ObjC.send(outer, "setMasksToBounds:", true);
        ObjC.send(outer, "setHidden:", true);
        ObjC.send(outer, "addSublayer:", metal);
        ObjC.send(ObjC.send(view, "layer"), "addSublayer:", outer);
    }

    private static final class ObjC {
        private static final SymbolLookup LIBRARY =
                SymbolLookup.libraryLookup("/usr/lib/libobjc.A.dylib", Arena.global());
        static final StructLayout RECT =
                MemoryLayout.structLayout(JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE);
        static final MethodHandle GET_CLASS =
                function("objc_getClass", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
        static final MethodHandle SELECTOR =
                function("sel_registerName", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
        private static final MethodHandle SEND =
                function("objc_msgSend", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG));
        private static final MethodHandle SEND_OBJECT =
                function(
                        "objc_msgSend", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_LONG));
        private static final MethodHandle SEND_BOOLEAN =
                function(
                        "objc_msgSend",
                        FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_BOOLEAN));
        private static final MethodHandle SEND_DOUBLE =
                function(
                        "objc_msgSend",
                        FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_DOUBLE));
        private static final MethodHandle SEND_RECT =
                function("objc_msgSend", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, RECT));

        private static MethodHandle function(String name, FunctionDescriptor descriptor) {
            return Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(name), descriptor);
        }

        private static Object call(MethodHandle function, Object... arguments) {
            try {
                return function.invokeWithArguments(arguments);
            } catch (Throwable e) {
                throw new AssertionError("a call of Objective-C failed", e);
            }
        }

        static long named(MethodHandle lookup, String name) {
            try (var arena = Arena.ofConfined()) {
                return (long) call(lookup, arena.allocateFrom(name));
            }
        }

        static long send(long receiver, String message) {
            return (long) call(SEND, receiver, named(SELECTOR, message));
        }

        static void send(long receiver, String message, long object) {
            call(SEND_OBJECT, receiver, named(SELECTOR, message), object);
        }

        static void send(long receiver, String message, boolean value) {
            call(SEND_BOOLEAN, receiver, named(SELECTOR, message), value);
        }

        static void send(long receiver, String message, double value) {
            call(SEND_DOUBLE, receiver, named(SELECTOR, message), value);
        }

        static void send(long receiver, String message, MemorySegment rect) {
            call(SEND_RECT, receiver, named(SELECTOR, message), rect);
        }
    }

    static ChildMacos in(long window) {
        return new ChildMacos(window);
    }

    @Override
    public PresentTarget target() {
        return new MetalLayer(metal);
    }

    @Override
    public void place(Placement at) {
        ObjC.send(outer, "setHidden:", at.hidden());
        if (at.hidden()) {
            return;
        }
        double scale = at.scale();
        ObjC.send(metal, "setContentsScale:", scale);
        // Layers count from below.
        int below = at.parentHeight() - at.y() - at.height();
        frame(outer, at.x() / scale, below / scale, at.width() / scale, at.height() / scale);
        int hiddenBelow = at.fullHeight() - at.hiddenTop() - at.height();
        frame(
                metal,
                -at.hiddenLeft() / scale,
                -hiddenBelow / scale,
                at.fullWidth() / scale,
                at.fullHeight() / scale);
    }

    private static void frame(long layer, double x, double y, double width, double height) {
        try (var arena = Arena.ofConfined()) {
            var rect = arena.allocateFrom(JAVA_DOUBLE, x, y, width, height);
            ObjC.send(layer, "setFrame:", rect);
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public void leave() {
        ObjC.send(outer, "removeFromSuperlayer");
    }

    @Override
    public void release() {
        Platform.runLater(
                () -> {
                    ObjC.send(metal, "release");
                    ObjC.send(outer, "release");
                });
    }
}
