package graphics.wgpu.junit;

import static graphics.wgpu.junit.GpuAssertions.assertThat;

import graphics.wgpu.BufferUsage;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.canvas.OffscreenCanvas;
import org.junit.jupiter.api.Test;

/// What the documentation shows.
class SampleTests {
    // @start region="compute"
    @GpuTest
    static class ComputeTests {
        @Test
        void clears_a_buffer(GPUDevice device, GpuResources resources) {
            var ones = new float[] {1, 1, 1, 1};
            var usage = BufferUsage.COPY_SRC.or(BufferUsage.COPY_DST);
            var buffer = resources.own(device.createBufferWithData(ones, usage));

            var encoder = device.createCommandEncoder();
            encoder.clearBuffer(buffer, 8, 8);
            device.queue().submit(encoder.finish());

            assertThat(buffer).asFloats().containsExactly(1, 1, 0, 0);
        }
    }

    // @end

    @GpuTest
    static class PictureTests {
        // @start region="picture"
        @Test
        void is_blue(
                GPUDevice device, @CanvasSize(width = 64, height = 48) OffscreenCanvas canvas) {
            Blue.on(canvas, device);

            assertThat(canvas.draw())
                    .withTolerance(2)
                    .withDifferingShare(0.001)
                    .matchesReference("blue");
        }
        // @end
    }

    @Test
    void are_good() {
        Cases.assertGood(2, Cases.run(ComputeTests.class, PictureTests.class));
    }
}
