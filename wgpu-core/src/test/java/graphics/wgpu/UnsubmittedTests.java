package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.internal.LogCapture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is finished and not submitted stays in memory: the first time is warned of.
@GpuTest
class UnsubmittedTests {
    private final GPUDevice device;

    UnsubmittedTests(GPUDevice device) {
        this.device = device;
    }

    @BeforeEach
    void forgetWarnings() {
        Warned.UNSUBMITTED.set(false);
    }

    @Test
    void the_first_one_is_warned_of() {
        try (var logs = LogCapture.start()) {
            for (int i = 0; i < 3; i++) {
                var descriptor = CommandBufferDescriptor.of().withLabel("left " + i);

                device.createCommandEncoder().finish(descriptor).close();
            }

            assertThat(logs.messages())
                    .singleElement()
                    .asString()
                    .startsWith("WARNING GPUCommandBuffer \"left 0\" was closed and never");
        }
    }

    @Test
    void what_is_submitted_or_not_finished_is_not() {
        try (var logs = LogCapture.start();
                var queries = device.createQuerySet(QueryType.OCCLUSION, 2);
                var results =
                        device.createBuffer(
                                256, BufferUsage.QUERY_RESOLVE.or(BufferUsage.COPY_SRC))) {
            device.createCommandEncoder().close();
            // both bring first values for the queries, of which one's are submitted
            var first = resolve(queries, results);
            var second = resolve(queries, results);
            device.queue().submit(first, second);
            first.close();

            assertThat(logs.messages()).isEmpty();
        }
    }

    private GPUCommandBuffer resolve(GPUQuerySet queries, GPUBuffer results) {
        var encoder = device.createCommandEncoder();
        encoder.resolveQuerySet(queries, 0, 2, results, 0);
        return encoder.finish();
    }
}
