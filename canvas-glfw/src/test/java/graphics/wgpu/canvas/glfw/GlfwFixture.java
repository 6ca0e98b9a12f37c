package graphics.wgpu.canvas.glfw;

import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.backend.CanvasInput;
import graphics.wgpu.canvas.testing.CanvasFixture;
import graphics.wgpu.canvas.testing.ScreenRobot;
import org.lwjgl.glfw.GLFW;

/// A GLFW window for tests, which run on GLFW's thread.
record GlfwFixture(GlfwCanvas canvas) implements CanvasFixture {
    static GlfwFixture open(int width, int height) {
        var canvas = GlfwCanvas.of("test", width, height);
        GLFW.glfwSetWindowPos(canvas.windowHandle(), 60, 40);
        return new GlfwFixture(canvas);
    }

    /// {@return the canvas's upper left corner on the screen}
    int[] position() {
        var bounds = GlfwMonitors.bounds(canvas.windowHandle());
        return new int[] {bounds[0], bounds[1]};
    }

    @Override
    public CanvasInput input() {
        return canvas.host().input();
    }

    @Override
    public void resize(int width, int height) {
        canvas.resize(width, height);
    }

    @Override
    public boolean hide() {
        canvas.visible(false);
        return true;
    }

    @Override
    public void show() {
        canvas.visible(true);
    }

    @Override
    public void onToolkit(Runnable task) {
        task.run();
    }

    @Override
    public boolean isToolkit() {
        return GlfwThread.isCurrent();
    }

    @Override
    public void pump() {
        GlfwLoop.poll();
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public int[] origin() {
        return position();
    }

    @Override
    public void focus() {
        GLFW.glfwFocusWindow(canvas.windowHandle());
    }

    @Override
    public Snapshot grab() {
        var at = position();
        return new ScreenRobot()
                .grab(at[0], at[1], canvas.physicalWidth(), canvas.physicalHeight());
    }

    @Override
    public void close() {
        canvas.close();
    }
}
