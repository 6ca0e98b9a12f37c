package graphics.wgpu.canvas.glfw;

import graphics.wgpu.PresentTarget;
import graphics.wgpu.Win32Window;
import org.lwjgl.glfw.GLFWNativeWin32;

/// Windows of Windows.
final class SurfaceWin32 {
    private SurfaceWin32() {}

    /// The module that the window's class belongs to isn't asked for: no GPU needs it.
    static PresentTarget of(long window) {
        return new Win32Window(0, GLFWNativeWin32.glfwGetWin32Window(window));
    }
}
