package graphics.wgpu.canvas.glfw;

import org.lwjgl.glfw.GLFW;

/// Finds out which screen a window is on.
final class GlfwMonitors {
    private GlfwMonitors() {}

    /// {@return the window's left, top, width and height, in GLFW's units}
    static int[] bounds(long window) {
        var x = new int[1];
        var y = new int[1];
        var width = new int[1];
        var height = new int[1];
        // Wayland tells no program where its windows are.
        if (GLFW.glfwGetPlatform() != GLFW.GLFW_PLATFORM_WAYLAND) {
            GLFW.glfwGetWindowPos(window, x, y);
        }
        GLFW.glfwGetWindowSize(window, width, height);
        return new int[] {x[0], y[0], width[0], height[0]};
    }

    /// {@return the monitor that shows most of the window, 0 if there is none}
    static long of(long window) {
        long best = GLFW.glfwGetPrimaryMonitor();
        long most = 0;
        var monitors = GLFW.glfwGetMonitors();
        var bounds = bounds(window);
        for (int i = 0; monitors != null && i < monitors.limit(); i++) {
            long shared = shared(monitors.get(i), bounds);
            if (shared > most) {
                most = shared;
                best = monitors.get(i);
            }
        }
        return best;
    }

    private static long shared(long monitor, int[] bounds) {
        var mode = GLFW.glfwGetVideoMode(monitor);
        if (mode == null) {
            return 0;
        }
        var x = new int[1];
        var y = new int[1];
        GLFW.glfwGetMonitorPos(monitor, x, y);
        long width = overlap(bounds[0], bounds[2], x[0], mode.width());
        return width * overlap(bounds[1], bounds[3], y[0], mode.height());
    }

    private static long overlap(int a, int lengthA, int b, int lengthB) {
        return Math.max(0, Math.min(a + lengthA, b + lengthB) - Math.max(a, b));
    }
}
