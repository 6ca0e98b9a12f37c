package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.testing.CanvasContractTests;
import graphics.wgpu.canvas.testing.CanvasFixture;

class BitmapContractTests extends CanvasContractTests {
    @Override
    protected CanvasFixture open(int width, int height) {
        return FxFixture.open(Fx.call(FxCanvas::new), width, height);
    }
}
