package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.extras.Timestamps;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/// Timestamps inside of passes and between them.
@GpuTest(allFeatures = true)
class TimestampsTests {
    private final GPUDevice device;

    TimestampsTests(GPUDevice device) {
        this.device = device;
    }

    @Test
    void times_grow_in_the_order_of_the_commands() {
        var queries = device.createQuerySet(QueryType.TIMESTAMP, 4);
        var canvas = new Canvas8(device);
        var encoder = device.createCommandEncoder();

        Timestamps.writeTimestamp(encoder, queries, 0);
        try (var pass = encoder.beginRenderPass(canvas.attachment())) {
            Timestamps.writeTimestamp(pass, queries, 1);
        }
        try (var pass = encoder.beginComputePass()) {
            Timestamps.writeTimestamp(pass, queries, 2);
        }
        Timestamps.writeTimestamp(encoder, queries, 3);
        var usage = BufferUsage.QUERY_RESOLVE.or(BufferUsage.COPY_SRC);
        var buffer = device.createBuffer(32, usage);
        encoder.resolveQuerySet(queries, 0, 4, buffer, 0);
        device.queue().submit(encoder.finish());
        var times = new long[4];
        device.queue().readBuffer(buffer, 0, MemorySegment.ofArray(times));

        assertThat(times).doesNotContain(0).isSorted();
    }

    @Test
    void a_step_of_the_clock_has_a_length() {
        assertThat(Timestamps.timestampPeriod(device.queue())).isPositive();
    }
}
