package graphics.wgpu.canvas.glfw;

import graphics.wgpu.PresentTarget;
import graphics.wgpu.WaylandSurface;
import org.lwjgl.glfw.GLFWNativeWayland;

/// Surfaces of a Wayland compositor.
final class SurfaceWayland {
    private SurfaceWayland() {}

    static PresentTarget of(long window) {
        return new WaylandSurface(
                GLFWNativeWayland.glfwGetWaylandDisplay(),
                GLFWNativeWayland.glfwGetWaylandWindow(window));
    }
}
