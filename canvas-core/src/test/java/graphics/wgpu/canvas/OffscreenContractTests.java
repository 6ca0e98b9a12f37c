package graphics.wgpu.canvas;

import graphics.wgpu.canvas.backend.CanvasInput;
import graphics.wgpu.canvas.testing.CanvasContractTests;
import graphics.wgpu.canvas.testing.CanvasFixture;
import org.jspecify.annotations.Nullable;

class OffscreenContractTests extends CanvasContractTests {
    @Override
    protected CanvasFixture open(int width, int height) {
        return new Fixture(OffscreenCanvas.of(2 * width, 2 * height, 2));
    }

    private record Fixture(OffscreenCanvas canvas) implements CanvasFixture {
        @Override
        public CanvasInput input() {
            return canvas.host().input();
        }

        @Override
        public void resize(int width, int height) {
            canvas.resize(2 * width, 2 * height);
        }

        @Override
        public boolean hide() {
            canvas.host().visible(false);
            return true;
        }

        @Override
        public void show() {
            canvas.host().visible(true);
        }

        @Override
        public void onToolkit(Runnable task) {
            task.run();
        }

        @Override
        public boolean isToolkit() {
            return true;
        }

        @Override
        public void pump() {
            canvas.host().runPending();
            if (!canvas.host().drawIfDue()) {
                Thread.onSpinWait();
            }
        }

        @Override
        public int @Nullable [] origin() {
            return null;
        }

        @Override
        public void focus() {}

        @Override
        public @Nullable Snapshot grab() {
            return null;
        }

        @Override
        public void close() {
            canvas.close();
        }
    }
}
