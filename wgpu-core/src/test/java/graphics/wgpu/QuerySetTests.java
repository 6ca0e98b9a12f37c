package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Occlusion and timestamp queries.
@GpuTest(allFeatures = true)
class QuerySetTests {
    private final GPUDevice device;
    private final Canvas8 canvas;

    QuerySetTests(GPUDevice device) {
        this.device = device;
        canvas = new Canvas8(device);
    }

    private long[] resolve(GPUQuerySet queries, int first, int count) {
        var usage = BufferUsage.QUERY_RESOLVE.or(BufferUsage.COPY_SRC);
        try (var buffer = device.createBuffer(8L * count, usage)) {
            var encoder = device.createCommandEncoder();
            encoder.resolveQuerySet(queries, first, count, buffer, 0);
            device.queue().submit(encoder.finish());
            var result = new long[count];
            device.queue().readBuffer(buffer, 0, MemorySegment.ofArray(result));
            return result;
        }
    }

    @Test
    void occlusion_queries_count_the_samples_that_are_drawn() {
        var queries = device.createQuerySet(QueryType.OCCLUSION, 3);
        var pipeline = canvas.pipeline(Canvas8.FULL);

        canvas.draw(
                RenderPassDescriptor.of(canvas.attachment()).withOcclusionQuerySet(queries),
                pass -> {
                    pass.setPipeline(pipeline);
                    pass.beginOcclusionQuery(0);
                    pass.draw(3);
                    pass.endOcclusionQuery();
                    pass.setScissorRect(0, 0, 0, 0);
                    pass.beginOcclusionQuery(2);
                    pass.draw(3);
                    pass.endOcclusionQuery();
                });
        var counts = resolve(queries, 0, 3);

        assertThat(queries.type()).isEqualTo(QueryType.OCCLUSION);
        assertThat(queries.count()).isEqualTo(3);
        assertThat(counts[0]).isPositive();
        assertThat(counts[2]).isZero();
    }

    @Test
    void passes_write_the_times_of_their_begin_and_end() {
        var queries =
                device.createQuerySet(
                        QuerySetDescriptor.of(QueryType.TIMESTAMP, 4).withLabel("times"));
        var pipeline = canvas.pipeline(Canvas8.FULL);

        canvas.draw(
                RenderPassDescriptor.of(canvas.attachment())
                        .withTimestampWrites(
                                RenderPassTimestampWrites.of(queries)
                                        .withBeginningOfPassWriteIndex(0)
                                        .withEndOfPassWriteIndex(1)),
                pass -> {
                    pass.setPipeline(pipeline);
                    pass.draw(3);
                });
        var encoder = device.createCommandEncoder();
        encoder.beginComputePass(
                        ComputePassDescriptor.of()
                                .withTimestampWrites(
                                        ComputePassTimestampWrites.of(queries)
                                                .withBeginningOfPassWriteIndex(2)
                                                .withEndOfPassWriteIndex(3)))
                .end();
        device.queue().submit(encoder.finish());
        var times = resolve(queries, 0, 4);

        assertThat(queries.label()).isEqualTo("times");
        assertThat(times).doesNotContain(0);
        assertThat(times[1]).isGreaterThanOrEqualTo(times[0]);
        assertThat(times[3]).isGreaterThanOrEqualTo(times[2]);
        assertThat(resolve(queries, 1, 2)).containsExactly(times[1], times[2]);
    }

    @Test
    void counts_that_nothing_has_written_are_zero() {
        var queries = device.createQuerySet(QueryType.OCCLUSION, 5);

        assertThat(resolve(queries, 0, 5)).containsOnly(0);
    }

    @Test
    void times_that_nothing_has_written_are_that_of_the_first_use() {
        var first = device.createQuerySet(QueryType.TIMESTAMP, 5);
        var second = device.createQuerySet(QueryType.TIMESTAMP, 1);

        var times = resolve(first, 0, 5);
        var later = resolve(second, 0, 1);

        assertThat(times).doesNotContain(0).isSorted();
        assertThat(later[0]).isGreaterThanOrEqualTo(times[4]);
        assertThat(resolve(first, 0, 5)).containsExactly(times);
    }

    @Test
    void what_was_written_stays_when_another_query_is_used() {
        var queries = device.createQuerySet(QueryType.OCCLUSION, 2);
        var pipeline = canvas.pipeline(Canvas8.FULL);
        var recorded = new ArrayList<GPUCommandBuffer>();

        // both are recorded before the set is used for the first time
        for (int i = 0; i < 2; i++) {
            var encoder = device.createCommandEncoder();
            var pass =
                    encoder.beginRenderPass(
                            RenderPassDescriptor.of(canvas.attachment())
                                    .withOcclusionQuerySet(queries));
            pass.setPipeline(pipeline);
            pass.beginOcclusionQuery(i);
            pass.draw(3);
            pass.endOcclusionQuery();
            pass.end();
            recorded.add(encoder.finish());
        }
        device.queue().submit(recorded.get(1));
        device.queue().submit(recorded.get(0));

        assertThat(resolve(queries, 0, 2)).doesNotContain(0);
    }

    @Test
    void a_set_may_be_closed_when_its_commands_are_submitted() {
        var usage = BufferUsage.QUERY_RESOLVE.or(BufferUsage.COPY_SRC);
        var buffer = device.createBuffer(16, usage);
        var encoder = device.createCommandEncoder();
        try (var queries = device.createQuerySet(QueryType.OCCLUSION, 2)) {
            encoder.resolveQuerySet(queries, 0, 2, buffer, 0);
            device.queue().submit(encoder.finish());
        }

        assertThat(device.queue().readBuffer(buffer)).containsOnly(0);
    }

    @Test
    void a_set_that_cannot_be_made_is_refused() {
        assertThatThrownBy(() -> device.createQuerySet(QueryType.OCCLUSION, 0))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("zero queries");
        assertThatThrownBy(() -> device.createQuerySet(QueryType.OCCLUSION, 4097))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("4097 is too many queries");
        assertThatThrownBy(() -> device.createQuerySet(QueryType.OCCLUSION, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("count is -1");
    }

    @Test
    void queries_that_the_set_does_not_have_are_refused() {
        var queries =
                device.createQuerySet(
                        QuerySetDescriptor.of(QueryType.OCCLUSION, 4).withLabel("four"));
        var buffer = device.createBuffer(256, BufferUsage.QUERY_RESOLVE);
        var encoder = device.createCommandEncoder();

        assertThatThrownBy(() -> encoder.resolveQuerySet(queries, 2, 3, buffer, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "firstQuery 2 and queryCount 3 are not inside GPUQuerySet \"four\", which"
                                + " has 4 queries");
        assertThatThrownBy(() -> encoder.resolveQuerySet(queries, 0, 1, buffer, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("destinationOffset is 8; it must be a multiple of 256");
        encoder.close();
        assertThatThrownBy(
                        () ->
                                canvas.draw(
                                        RenderPassDescriptor.of(canvas.attachment())
                                                .withOcclusionQuerySet(queries),
                                        pass -> pass.beginOcclusionQuery(4)))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("Query 4 is out of bounds");
    }

    @Test
    void a_destroyed_set_is_refused_by_the_submit() {
        var queries =
                device.createQuerySet(
                        QuerySetDescriptor.of(QueryType.OCCLUSION, 4).withLabel("gone"));
        queries.destroy();
        queries.destroy();

        assertThatThrownBy(() -> resolve(queries, 0, 1))
                .isInstanceOf(GPUValidationError.class)
                .hasMessage("submit: GPUQuerySet \"gone\" is destroyed");
        queries.close();
    }
}
