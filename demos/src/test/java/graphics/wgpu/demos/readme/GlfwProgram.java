package graphics.wgpu.demos.readme;

import static graphics.wgpu.demos.readme.Shared.connect;

import graphics.wgpu.canvas.glfw.GlfwCanvas;
import graphics.wgpu.canvas.glfw.GlfwLoop;

/// The README's program for GLFW.
final class GlfwProgram {
    private GlfwProgram() {}

    static void main(String[] args) {
        var canvas = GlfwCanvas.of("wgpu", 640, 480);
        connect(canvas);
        GlfwLoop.run(); // until all windows are closed
    }
}
