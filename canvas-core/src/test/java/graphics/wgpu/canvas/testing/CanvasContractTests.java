package graphics.wgpu.canvas.testing;

import org.junit.jupiter.api.Timeout;

/// What every canvas must do. A toolkit's tests extend this and say how to open a canvas.
@Timeout(120)
public abstract class CanvasContractTests
        implements DrawingContract, PresentContract, EventContract, InputContract, LookContract {
    /// Opens a canvas and shows it.
    ///
    /// @param width the width in logical pixels
    /// @param height the height in logical pixels
    /// @return the canvas, which the test closes
    protected abstract CanvasFixture open(int width, int height);

    @Override
    public final CanvasFixture fixture(int width, int height) {
        return open(width, height);
    }
}
