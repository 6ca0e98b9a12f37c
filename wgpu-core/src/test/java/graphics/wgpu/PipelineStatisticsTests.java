package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.extras.PipelineStatisticName;
import graphics.wgpu.extras.PipelineStatistics;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Queries that count what pipelines do.
@GpuTest(allFeatures = true)
class PipelineStatisticsTests {
    private final GPUDevice device;
    private final Canvas8 canvas;

    PipelineStatisticsTests(GPUDevice device) {
        this.device = device;
        canvas = new Canvas8(device);
    }

    private long[] resolve(GPUQuerySet queries, int count, int statistics) {
        var usage = BufferUsage.QUERY_RESOLVE.or(BufferUsage.COPY_SRC);
        try (var buffer = device.createBuffer(8L * count * statistics, usage)) {
            var encoder = device.createCommandEncoder();
            encoder.resolveQuerySet(queries, 0, count, buffer, 0);
            device.queue().submit(encoder.finish());
            var result = new long[count * statistics];
            device.queue().readBuffer(buffer, 0, MemorySegment.ofArray(result));
            return result;
        }
    }

    @Test
    void render_passes_count_vertices_and_fragments() {
        var queries =
                PipelineStatistics.createStatisticsQuerySet(
                        device,
                        1,
                        PipelineStatisticName.VERTEX_SHADER_INVOCATIONS,
                        PipelineStatisticName.CLIPPER_INVOCATIONS,
                        PipelineStatisticName.FRAGMENT_SHADER_INVOCATIONS);
        var pipeline = canvas.pipeline(Canvas8.FULL);

        canvas.draw(
                pass -> {
                    pass.setPipeline(pipeline);
                    PipelineStatistics.beginPipelineStatisticsQuery(pass, queries, 0);
                    pass.draw(6);
                    PipelineStatistics.endPipelineStatisticsQuery(pass);
                });
        var counts = resolve(queries, 1, 3);

        assertThat(queries.type()).isNull();
        assertThat(counts[0]).isBetween(3L, 6L);
        assertThat(counts[1]).isEqualTo(2);
        assertThat(counts[2]).isGreaterThanOrEqualTo(64);
    }

    @Test
    void compute_passes_count_invocations() {
        var queries =
                PipelineStatistics.createStatisticsQuerySet(
                        device, 2, PipelineStatisticName.COMPUTE_SHADER_INVOCATIONS);
        var shader = device.createShaderModule("@compute @workgroup_size(4) fn main() {}");
        var pipeline =
                device.createComputePipeline(AutoLayoutMode.AUTO, ProgrammableStage.of(shader));

        var encoder = device.createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            pass.setPipeline(pipeline);
            for (int i = 0; i < 2; i++) {
                PipelineStatistics.beginPipelineStatisticsQuery(pass, queries, i);
                pass.dispatchWorkgroups(2 + i);
                PipelineStatistics.endPipelineStatisticsQuery(pass);
            }
        }
        device.queue().submit(encoder.finish());

        assertThat(resolve(queries, 2, 1)).containsExactly(8, 12);
    }

    @ParameterizedTest
    @EnumSource
    void counts_that_nothing_has_written_are_zero(PipelineStatisticName statistic) {
        var queries = PipelineStatistics.createStatisticsQuerySet(device, 3, statistic);

        assertThat(resolve(queries, 3, 1)).containsOnly(0);
    }

    @Test
    void a_set_that_counts_nothing_or_something_twice_is_refused() {
        assertThatThrownBy(() -> PipelineStatistics.createStatisticsQuerySet(device, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("statistics is []; it must have at least one, and none twice");
        assertThatThrownBy(
                        () ->
                                PipelineStatistics.createStatisticsQuerySet(
                                        device,
                                        1,
                                        PipelineStatisticName.CLIPPER_INVOCATIONS,
                                        PipelineStatisticName.CLIPPER_INVOCATIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none twice");
    }

    @Test
    void a_query_that_is_not_there_is_refused() {
        var queries =
                PipelineStatistics.createStatisticsQuerySet(
                        device, 2, PipelineStatisticName.CLIPPER_INVOCATIONS);

        assertThatThrownBy(
                        () ->
                                canvas.draw(
                                        pass ->
                                                PipelineStatistics.beginPipelineStatisticsQuery(
                                                        pass, queries, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("firstQuery 2 and queryCount 1 are not inside");
    }
}
