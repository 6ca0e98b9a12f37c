package graphics.wgpu.canvas.glfw;

import graphics.wgpu.MetalLayer;
import graphics.wgpu.PresentTarget;
import org.lwjgl.glfw.GLFWNativeCocoa;
import org.lwjgl.system.JNI;
import org.lwjgl.system.macosx.ObjCRuntime;

/// Windows of macOS: their content view is given a layer that Metal draws to.
final class SurfaceCocoa {
    private static final long SEND = ObjCRuntime.getLibrary().getFunctionAddress("objc_msgSend");

    private SurfaceCocoa() {}

    static PresentTarget of(long window) {
        long view = send(GLFWNativeCocoa.glfwGetCocoaWindow(window), "contentView");
        long layer = send(ObjCRuntime.objc_getClass("CAMetalLayer"), "layer");
        // In this order the layer belongs to us, and its size follows the view's.
        JNI.invokePPPV(view, ObjCRuntime.sel_getUid("setLayer:"), layer, SEND);
        JNI.invokePPV(view, ObjCRuntime.sel_getUid("setWantsLayer:"), true, SEND);
        return new MetalLayer(layer);
    }

    private static long send(long receiver, String message) {
        return JNI.invokePPP(receiver, ObjCRuntime.sel_getUid(message), SEND);
    }
}
