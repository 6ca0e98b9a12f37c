package graphics.wgpu.canvas.glfw;

import graphics.wgpu.PresentTarget;
import org.lwjgl.glfw.GLFW;

/// Finds the native window behind a window of GLFW's. Each platform's calls are in a class of its
/// own, which is loaded where it is needed only.
final class GlfwSurface {
    private GlfwSurface() {}

    static PresentTarget of(long window) {
        int platform = GLFW.glfwGetPlatform();
        return switch (platform) {
            case GLFW.GLFW_PLATFORM_X11 -> SurfaceX11.of(window);
            case GLFW.GLFW_PLATFORM_WAYLAND -> SurfaceWayland.of(window);
            case GLFW.GLFW_PLATFORM_WIN32 -> SurfaceWin32.of(window);
            case GLFW.GLFW_PLATFORM_COCOA -> SurfaceCocoa.of(window);
            default ->
                    throw new IllegalStateException(
                            "GLFW's platform 0x"
                                    + Integer.toHexString(platform)
                                    + " has no windows that a GPU can draw to");
        };
    }
}
