package graphics.wgpu.canvas.glfw;

import graphics.wgpu.PresentTarget;
import graphics.wgpu.X11Window;
import org.lwjgl.glfw.GLFWNativeX11;

/// Windows of the X Window System.
final class SurfaceX11 {
    private SurfaceX11() {}

    static PresentTarget of(long window) {
        return new X11Window(
                GLFWNativeX11.glfwGetX11Display(), GLFWNativeX11.glfwGetX11Window(window));
    }
}
