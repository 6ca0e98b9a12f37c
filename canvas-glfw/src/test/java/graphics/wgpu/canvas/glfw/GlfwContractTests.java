package graphics.wgpu.canvas.glfw;

import graphics.wgpu.canvas.testing.CanvasContractTests;
import graphics.wgpu.canvas.testing.CanvasFixture;

class GlfwContractTests extends CanvasContractTests {
    @Override
    protected CanvasFixture open(int width, int height) {
        return GlfwFixture.open(width, height);
    }
}
