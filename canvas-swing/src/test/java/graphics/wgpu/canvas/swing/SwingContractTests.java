package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.testing.CanvasContractTests;
import graphics.wgpu.canvas.testing.CanvasFixture;

class SwingContractTests extends CanvasContractTests {
    @Override
    protected CanvasFixture open(int width, int height) {
        return ComponentFixture.open(CanvasKind.SWING, width, height);
    }
}
