package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Computing with each kind of data, overrides, storage textures and indirect dispatches.
@GpuTest(allFeatures = true)
class ComputeDataTests {
    private static final BufferUsage USAGE = BufferUsage.STORAGE.or(BufferUsage.COPY_SRC);

    private final GPUDevice device;

    ComputeDataTests(GPUDevice device) {
        this.device = device;
    }

    /// Runs `data[i] = expression` for each element, where `x` is the element.
    private GPUBuffer run(GPUBuffer data, String type, int count, String expression) {
        var shader =
                """
                %s
                @group(0) @binding(0) var<storage, read_write> data: array<%s>;
                @compute @workgroup_size(1)
                fn main(@builtin(global_invocation_id) id: vec3u) {
                    let x = data[id.x];
                    data[id.x] = %s;
                }
                """
                        .formatted(type.contains("f16") ? "enable f16;" : "", type, expression);
        dispatch(shader, Map.of(), count, data);
        return data;
    }

    private void dispatch(
            String shader, Map<String, Double> constants, int count, BindingResource resource) {
        var module = device.createShaderModule(shader);
        var pipeline =
                device.createComputePipeline(
                        AutoLayoutMode.AUTO, ProgrammableStage.of(module).withConstants(constants));
        var encoder = device.createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            pass.setPipeline(pipeline);
            pass.setBindGroup(
                    0,
                    device.createBindGroup(
                            pipeline.getBindGroupLayout(0), BindGroupEntry.of(0, resource)));
            pass.dispatchWorkgroups(count);
        }
        device.queue().submit(encoder.finish());
    }

    private int[] ints(String type, int count, String expression, int... data) {
        try (var buffer = device.createBufferWithData(data, USAGE)) {
            var result = new int[data.length];
            device.queue().readBuffer(run(buffer, type, count, expression), 0, result);
            return result;
        }
    }

    private float[] floats(String type, int count, String expression, float... data) {
        try (var buffer = device.createBufferWithData(data, USAGE)) {
            var result = new float[data.length];
            device.queue().readBuffer(run(buffer, type, count, expression), 0, result);
            return result;
        }
    }

    @Test
    void integers() {
        assertThat(ints("i32", 3, "-x * 2", 1, -2, Integer.MAX_VALUE)).containsExactly(-2, 4, 2);
        assertThat(ints("u32", 2, "x >> 1u", -2, 5)).containsExactly(Integer.MAX_VALUE, 2);
    }

    @Test
    void floats() {
        assertThat(floats("f32", 3, "sqrt(x)", 4, 9, 2.25f)).containsExactly(2, 3, 1.5f);
    }

    @Test
    void vectors() {
        assertThat(floats("vec2f", 2, "x.yx", 1, 2, 3, 4)).containsExactly(2, 1, 4, 3);
        assertThat(floats("vec4f", 1, "x * vec4f(1.0, 2.0, 3.0, 4.0)", 1, 1, 1, 2))
                .containsExactly(1, 2, 3, 8);
        assertThat(ints("vec4i", 1, "abs(x)", -1, 2, -3, 4)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_vector_of_three_has_the_room_of_four() {
        assertThat(floats("vec3f", 2, "x + 1.0", 1, 2, 3, 50, 4, 5, 6, 60))
                .containsExactly(2, 3, 4, 50, 5, 6, 7, 60);
    }

    @Test
    void matrices() {
        assertThat(floats("mat2x2f", 1, "transpose(x)", 1, 2, 3, 4)).containsExactly(1, 3, 2, 4);
    }

    @Test
    void half_floats() {
        Assumptions.assumeTrue(device.features().contains(FeatureName.SHADER_F16));
        var data = new short[] {Float.floatToFloat16(1.5f), Float.floatToFloat16(-3)};
        try (var buffer = device.createBufferWithData(data, USAGE)) {
            var result = new short[2];
            device.queue().readBuffer(run(buffer, "f16", 2, "x * 2.0h"), 0, result);

            assertThat(Float.float16ToFloat(result[0])).isEqualTo(3);
            assertThat(Float.float16ToFloat(result[1])).isEqualTo(-6);
        }
    }

    @Test
    void structs() {
        var shader =
                """
                struct Particle { position: vec3f, mass: f32, count: u32 }
                @group(0) @binding(0) var<storage, read_write> data: array<Particle>;
                @compute @workgroup_size(1)
                fn main(@builtin(global_invocation_id) id: vec3u) {
                    data[id.x].position *= data[id.x].mass;
                    data[id.x].count += id.x;
                }
                """;
        var one = Float.floatToRawIntBits(1);
        var three = Float.floatToRawIntBits(3);
        var data = new int[] {one, one, one, three, 7, 0, 0, 0, one, 0, 0, one, 7, 0, 0, 0};
        try (var buffer = device.createBufferWithData(data, USAGE)) {
            dispatch(shader, Map.of(), 2, buffer);
            var result = new int[data.length];
            device.queue().readBuffer(buffer, 0, result);

            assertThat(result)
                    .containsExactly(
                            three, three, three, three, 7, 0, 0, 0, one, 0, 0, one, 8, 0, 0, 0);
        }
    }

    @Test
    void atomic_numbers_and_memory_of_a_workgroup() {
        var shader =
                """
                var<workgroup> sum: atomic<u32>;
                @group(0) @binding(0) var<storage, read_write> total: atomic<u32>;
                @compute @workgroup_size(16)
                fn main(@builtin(local_invocation_index) i: u32) {
                    atomicStore(&sum, 0u); // lavapipe of Mesa 22.3 leaves it unset
                    workgroupBarrier();
                    atomicAdd(&sum, i);
                    workgroupBarrier();
                    if (i == 0u) { atomicAdd(&total, atomicLoad(&sum)); }
                }
                """;
        try (var buffer = device.createBufferWithData(new int[] {1000}, USAGE)) {
            dispatch(shader, Map.of(), 3, buffer);
            var result = new int[1];
            device.queue().readBuffer(buffer, 0, result);

            assertThat(result).containsExactly(1000 + 3 * 120);
        }
    }

    @Test
    void overrides_have_the_values_of_the_pipeline() {
        var shader =
                """
                override factor: f32 = 2;
                override flag: bool = false;
                @id(7) override offset: i32 = 0;
                @group(0) @binding(0) var<storage, read_write> data: array<f32>;
                @compute @workgroup_size(1) fn main() {
                    data[0] = data[0] * factor + f32(offset) + select(0.0, 100.0, flag);
                }
                """;
        try (var buffer = device.createBufferWithData(new float[] {3}, USAGE)) {
            var result = new float[1];
            dispatch(shader, Map.of(), 1, buffer);
            device.queue().readBuffer(buffer, 0, result);
            assertThat(result).containsExactly(6);

            dispatch(shader, Map.of("factor", 0.5, "flag", 1.0, "7", -4.0), 1, buffer);
            device.queue().readBuffer(buffer, 0, result);
            assertThat(result).containsExactly(99);
        }
    }

    @Test
    void a_storage_texture_is_written() {
        var shader =
                """
                @group(0) @binding(0) var image: texture_storage_2d<rgba8uint, write>;
                @compute @workgroup_size(1)
                fn main(@builtin(global_invocation_id) id: vec3u) {
                    textureStore(image, id.xy, vec4u(id.x, 1u, 2u, 3u));
                }
                """;
        try (var texture =
                device.createTexture(
                        Extent3D.of(3, 1),
                        TextureFormat.RGBA8UINT,
                        TextureUsage.STORAGE_BINDING.or(TextureUsage.COPY_SRC))) {
            dispatch(shader, Map.of(), 3, texture);

            assertThat(device.queue().readTexture(texture, texture.size()))
                    .containsExactly(0, 1, 2, 3, 1, 1, 2, 3, 2, 1, 2, 3);
        }
    }

    @Test
    void the_number_of_workgroups_comes_from_a_buffer() {
        var shader =
                device.createShaderModule(
                        """
                        @group(0) @binding(0) var<storage, read_write> count: atomic<u32>;
                        @compute @workgroup_size(1) fn main() { atomicAdd(&count, 1u); }
                        """);
        var pipeline =
                device.createComputePipeline(AutoLayoutMode.AUTO, ProgrammableStage.of(shader));
        var indirect = device.createBufferWithData(new int[] {9, 2, 3, 4}, BufferUsage.INDIRECT);
        try (var count = device.createBufferWithData(new int[1], USAGE)) {
            var encoder = device.createCommandEncoder();
            try (var pass = encoder.beginComputePass()) {
                pass.setPipeline(pipeline);
                pass.setBindGroup(
                        0,
                        device.createBindGroup(
                                pipeline.getBindGroupLayout(0), BindGroupEntry.of(0, count)));
                pass.dispatchWorkgroupsIndirect(indirect, 4);
                pass.dispatchWorkgroups(1, 2, 3);
            }
            device.queue().submit(encoder.finish());
            var result = new int[1];
            device.queue().readBuffer(count, 0, result);

            assertThat(result).containsExactly(24 + 6);
        }
    }
}
