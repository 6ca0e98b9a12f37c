package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.testing.CanvasContractTests;
import graphics.wgpu.canvas.testing.CanvasFixture;

class AwtContractTests extends CanvasContractTests {
    @Override
    protected CanvasFixture open(int width, int height) {
        return ComponentFixture.open(CanvasKind.AWT, width, height);
    }
}
