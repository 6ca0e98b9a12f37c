package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.PresentMethod;
import org.junit.jupiter.api.Tag;

@Tag("window")
class ScreenLifecycleTests extends LifecycleTests {
    ScreenLifecycleTests() {
        super(PresentMethod.SCREEN);
    }
}
