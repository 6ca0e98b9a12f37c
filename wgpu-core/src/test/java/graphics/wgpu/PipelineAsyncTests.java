package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pipelines that are made off the calling thread.
@GpuTest
class PipelineAsyncTests {
    private static final String ADD =
            """
            override step: u32 = 1;
            @group(0) @binding(0) var<storage, read_write> data: array<u32>;
            @compute @workgroup_size(1) fn main() { data[0] += step; }
            """;

    private final GPUDevice device;

    PipelineAsyncTests(GPUDevice device) {
        this.device = device;
    }

    @Test
    void what_the_descriptor_names_may_be_closed_at_once() {
        var data =
                device.createBufferWithData(
                        new int[] {40}, BufferUsage.STORAGE.or(BufferUsage.COPY_SRC));
        var layout =
                device.createBindGroupLayout(
                        BindGroupLayoutEntry.of(0, ShaderStage.COMPUTE)
                                .withBuffer(
                                        BufferBindingLayout.of()
                                                .withType(BufferBindingType.STORAGE)));
        var pipelineLayout = device.createPipelineLayout(layout);
        var module = device.createShaderModule(ADD);

        var future =
                device.createComputePipelineAsync(
                        ComputePipelineDescriptor.of(pipelineLayout, ProgrammableStage.of(module))
                                .withLabel("later"));
        module.close();
        pipelineLayout.close();
        var pipeline = future.join();
        var encoder = device.createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            pass.setPipeline(pipeline);
            pass.setBindGroup(0, device.createBindGroup(layout, BindGroupEntry.of(0, data)));
            pass.dispatchWorkgroups(1);
        }
        device.queue().submit(encoder.finish());
        var result = new int[1];
        device.queue().readBuffer(data, 0, result);

        assertThat(pipeline.label()).isEqualTo("later");
        assertThat(result).containsExactly(41);
    }

    @Test
    void a_render_pipeline_is_made_on_another_thread() {
        try (var canvas = new Canvas8(device)) {
            var pipeline = device.createRenderPipelineAsync(canvas.describe(Canvas8.FULL)).join();

            var pixels =
                    canvas.draw(
                            pass -> {
                                pass.setPipeline(pipeline);
                                pass.draw(3);
                            });

            assertThat(Canvas8.lit(pixels)).isEqualTo(64);
        }
    }

    @Test
    void the_caller_does_not_wait() {
        var code = new StringBuilder("@compute @workgroup_size(1) fn main() { var a = 1u;\n");
        for (int i = 0; i < 3000; i++) {
            code.append("a = a * ").append(i).append("u + (a >> 3u);\n");
        }
        var module = device.createShaderModule(code.append("}").toString());
        var descriptor =
                ComputePipelineDescriptor.of(AutoLayoutMode.AUTO, ProgrammableStage.of(module));
        device.createComputePipeline(descriptor);

        var start = System.nanoTime();
        var future = device.createComputePipelineAsync(descriptor);
        var returned = System.nanoTime() - start;
        future.join();
        var done = System.nanoTime() - start;

        assertThat(returned).isLessThan(done);
        assertThat(TimeUnit.NANOSECONDS.toMillis(returned)).isLessThan(100);
    }

    @Test
    void many_pipelines_are_made_at_once() {
        var module = device.createShaderModule(ADD);

        var futures =
                IntStream.range(0, 16)
                        .mapToObj(
                                i ->
                                        device.createComputePipelineAsync(
                                                ComputePipelineDescriptor.of(
                                                                AutoLayoutMode.AUTO,
                                                                ProgrammableStage.of(module))
                                                        .withLabel("p" + i)))
                        .toList();

        for (int i = 0; i < futures.size(); i++) {
            assertThat(futures.get(i).join().label()).isEqualTo("p" + i);
        }
    }

    @Test
    void a_wrong_descriptor_fails_with_the_reason_validation() {
        var module = device.createShaderModule(ADD);

        var future =
                device.createComputePipelineAsync(
                        ComputePipelineDescriptor.of(
                                AutoLayoutMode.AUTO,
                                ProgrammableStage.of(module).withEntryPoint("nothing")));

        assertThatThrownBy(future::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        GPUPipelineError.class,
                        error -> {
                            assertThat(error.reason()).isEqualTo(PipelineErrorReason.VALIDATION);
                            assertThat(error).hasMessageContaining("nothing");
                            assertThat(error).hasCauseInstanceOf(GPUValidationError.class);
                        });
    }

    @Test
    void a_closed_module_fails_the_future_and_no_scope() {
        var module = device.createShaderModule(ADD);
        module.close();

        try (var scope = device.errorScope(ErrorFilter.VALIDATION)) {
            var future =
                    device.createComputePipelineAsync(
                            ComputePipelineDescriptor.of(
                                    AutoLayoutMode.AUTO, ProgrammableStage.of(module)));

            assertThatThrownBy(future::join)
                    .hasCauseInstanceOf(GPUPipelineError.class)
                    .hasMessageContaining("is closed");
            assertThat(scope.error()).isNull();
        }
    }
}
