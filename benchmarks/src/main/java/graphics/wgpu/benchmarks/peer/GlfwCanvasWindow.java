package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.glfw.GlfwCanvas;
import graphics.wgpu.canvas.glfw.GlfwLoop;

/// A window of GLFW, whose thread is the one that made it.
final class GlfwCanvasWindow implements CanvasWindow {
    private final GlfwCanvas canvas = GlfwCanvas.of("benchmark", 640, 480);
    private final long thread = Thread.currentThread().threadId();

    @Override
    public RenderCanvas canvas() {
        return canvas;
    }

    @Override
    public void resize(int width, int height) {
        GlfwLoop.execute(() -> canvas.resize(width, height));
    }

    @Override
    public long toolkitThread() {
        return thread;
    }

    @Override
    public void close() {
        GlfwLoop.execute(canvas::close);
    }
}
