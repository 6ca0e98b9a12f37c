package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.testing.CanvasContractTests;
import graphics.wgpu.canvas.testing.CanvasFixture;
import org.junit.jupiter.api.Tag;

@Tag("window")
class ScreenContractTests extends CanvasContractTests {
    @Override
    protected CanvasFixture open(int width, int height) {
        return FxFixture.open(Fx.call(() -> new FxCanvas(PresentMethod.SCREEN)), width, height);
    }
}
