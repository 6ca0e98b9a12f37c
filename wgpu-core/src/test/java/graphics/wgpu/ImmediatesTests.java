package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/// Immediates reach the shaders of passes and bundles.
@GpuTest(allFeatures = true)
class ImmediatesTests {
    private static final String DRAW =
            """
            var<immediate> color: vec4f;
            @vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
                let p = array(vec2f(-1.0, -1.0), vec2f(3.0, -1.0), vec2f(-1.0, 3.0));
                return vec4f(p[i], 0.5, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f { return color; }
            """;

    private static final String COMPUTE =
            """
            var<immediate> words: vec4u;
            @group(0) @binding(0) var<storage, read_write> result: vec4u;
            @compute @workgroup_size(1) fn main() { result = words; }
            """;

    private final GPUDevice device;
    private final Canvas8 canvas;

    ImmediatesTests(GPUDevice device) {
        this.device = device;
        canvas = new Canvas8(device);
    }

    private GPURenderPipeline pipeline() {
        var layout =
                device.createPipelineLayout(PipelineLayoutDescriptor.of().withImmediateSize(16));
        return device.createRenderPipeline(canvas.describe(DRAW).withLayout(layout));
    }

    @Test
    void a_pass_draws_in_the_color_of_its_immediates() {
        var pipeline = pipeline();

        var pixels =
                canvas.draw(
                        pass -> {
                            pass.setPipeline(pipeline);
                            pass.setImmediates(0, new float[] {0, 0, 0, 1});
                            pass.setImmediates(4, new float[] {1});
                            pass.draw(3);
                        });

        assertThat(Canvas8.pixel(pixels, 3, 3)).isEqualTo(0x00FF00FF);
    }

    @Test
    void a_bundle_draws_in_the_color_of_its_immediates() {
        var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);
        encoder.setPipeline(pipeline());
        var data = MemorySegment.ofArray(new float[] {9, 9, 0, 0, 1, 1});
        encoder.setImmediates(0, data, 8, 16);
        encoder.draw(3);
        var bundle = encoder.finish();

        var pixels = canvas.draw(pass -> pass.executeBundles(bundle));

        assertThat(Canvas8.pixel(pixels, 3, 3)).isEqualTo(0x0000FFFF);
    }

    @Test
    void a_dispatch_reads_immediates_of_each_type() {
        var module = device.createShaderModule(COMPUTE);
        var groupLayout =
                device.createBindGroupLayout(
                        BindGroupLayoutEntry.of(0, ShaderStage.COMPUTE)
                                .withBuffer(
                                        BufferBindingLayout.of()
                                                .withType(BufferBindingType.STORAGE)));
        var pipeline =
                device.createComputePipeline(
                        device.createPipelineLayout(
                                PipelineLayoutDescriptor.of(groupLayout).withImmediateSize(16)),
                        ProgrammableStage.of(module));
        var buffer = device.createBuffer(16, BufferUsage.STORAGE.or(BufferUsage.COPY_SRC));
        var group = device.createBindGroup(groupLayout, BindGroupEntry.of(0, buffer));
        var encoder = device.createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            pass.setPipeline(pipeline);
            pass.setBindGroup(0, group);
            pass.setImmediates(0, new int[] {1, 2, 3, 4});
            pass.setImmediates(0, new byte[] {7, 0, 0, 0});
            pass.setImmediates(4, new short[] {8, 1});
            pass.setImmediates(8, new long[] {5L << 32 | 9});
            pass.setImmediates(16, new double[0]);
            pass.dispatchWorkgroups(1);
        }
        device.queue().submit(encoder.finish());
        var result = new int[4];
        device.queue().readBuffer(buffer, 0, MemorySegment.ofArray(result));

        assertThat(result).containsExactly(7, 0x10008, 9, 5);
    }

    @Test
    void immediates_that_do_not_fit_are_refused() {
        var encoder = device.createCommandEncoder();
        var pass = encoder.beginComputePass();

        assertThatThrownBy(() -> pass.setImmediates(2, new int[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rangeOffset is 2; it must be a multiple of 4");
        assertThatThrownBy(() -> pass.setImmediates(0, new byte[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the size of data is 3; it must be a multiple of 4");
        assertThatThrownBy(() -> pass.setImmediates(Integer.MAX_VALUE - 3, new int[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("are not below the limit maxImmediateSize");
        assertThatThrownBy(() -> pass.setImmediates(0, MemorySegment.ofArray(new int[4]), 8, 12))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dataOffset 8 and dataSize 12 are not inside data");
        pass.close();
        encoder.close();
    }

    @Test
    void immediates_beyond_those_of_the_layout_are_refused_at_finish() {
        var pipeline = pipeline();

        assertThatThrownBy(
                        () ->
                                canvas.draw(
                                        pass -> {
                                            pass.setPipeline(pipeline);
                                            pass.setImmediates(16, new int[1]);
                                        }))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("overruns the immediate data range");
    }
}
