package graphics.wgpu.threads;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GpuTest;
import graphics.wgpu.ObjectTracker;
import graphics.wgpu.ProgrammableStage;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// Eight threads with one device, for 20 seconds, or ten minutes in `./run soak`.
@GpuTest
class ConcurrencyTests {
    private static final int THREADS = 8;
    private static final long NANOS = 1_000_000_000L;
    private static final String DOUBLING =
            """
            @group(0) @binding(0) var<storage, read_write> numbers: array<u32>;
            @compute @workgroup_size(1) fn main(@builtin(global_invocation_id) id: vec3u) {
                numbers[id.x] *= 2u;
            }
            """;

    private static long seconds() {
        var scale = Double.parseDouble(System.getProperty("graphics.wgpu.test.scale", "0.1"));
        return scale < 1 ? 20 : 600;
    }

    @Test
    void threads_that_share_a_device_do_not_disturb_each_other(GPUDevice device) throws Exception {
        try (var module = device.createShaderModule(DOUBLING);
                var doubling =
                        device.createComputePipeline(
                                AutoLayoutMode.AUTO, ProgrammableStage.of(module));
                var tracker = ObjectTracker.start();
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var end = System.nanoTime() + seconds() * NANOS;
            var workers = new ArrayList<Worker>();
            for (int i = 0; i < THREADS; i++) {
                workers.add(new Worker(device, doubling, i, end));
            }

            for (var worker : threads.invokeAll(workers)) {
                assertThat(worker.get()).isPositive();
            }

            assertThat(tracker.unreleased()).isEmpty();
        }
    }
}
