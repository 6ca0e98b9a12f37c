package graphics.wgpu.canvas.glfw;

import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderThread;
import graphics.wgpu.canvas.backend.CanvasBackend;

/// What the shared canvas asks of GLFW.
final class GlfwBackend implements CanvasBackend {
    private final GlfwWindow window;

    GlfwBackend(GlfwWindow window) {
        this.window = window;
    }

    @Override
    public String name() {
        return "GlfwCanvas";
    }

    @Override
    public PresentMethod presentMethod() {
        return PresentMethod.SCREEN;
    }

    @Override
    public RenderThread renderThread() {
        return RenderThread.CALLER;
    }

    @Override
    public boolean onToolkitThread() {
        return GlfwThread.isCurrent();
    }

    @Override
    public void runOnToolkit(Runnable task) {
        GlfwLoop.execute(task);
    }

    @Override
    public void wake() {
        GlfwLoop.wake();
    }

    @Override
    public boolean windowAlive() {
        return window.handle() != 0;
    }

    @Override
    public void title(String title) {
        window.title(title);
    }

    @Override
    public void cursor(CursorShape shape) {
        window.cursor(shape);
    }

    @Override
    public void dispose() {
        window.close();
    }
}
