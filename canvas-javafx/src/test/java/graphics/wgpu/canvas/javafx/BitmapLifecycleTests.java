package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.PresentMethod;

class BitmapLifecycleTests extends LifecycleTests {
    BitmapLifecycleTests() {
        super(PresentMethod.BITMAP);
    }
}
