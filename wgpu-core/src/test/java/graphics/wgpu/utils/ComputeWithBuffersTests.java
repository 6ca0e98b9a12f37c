package graphics.wgpu.utils;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUShaderError;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.GpuTest;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Whole computations in one call.
@GpuTest
@SuppressWarnings("NullAway") // the outputs are there
class ComputeWithBuffersTests {
    private static final String SQUARE =
            """
            override add: f32 = 0;
            @group(0) @binding(0) var<storage, read> numbers: array<f32>;
            @group(0) @binding(1) var<storage, read_write> squares: array<f32>;
            @compute @workgroup_size(1) fn main(@builtin(global_invocation_id) id: vec3u) {
                squares[id.x] = numbers[id.x] * numbers[id.x] + add;
            }
            """;

    private final GPUDevice device;

    ComputeWithBuffersTests(GPUDevice device) {
        this.device = device;
    }

    @AfterAll
    static void close() {
        DefaultDevice.getDefaultDevice().close();
    }

    @Test
    void a_shader_squares_numbers() {
        // @start region=compute
        var numbers = new float[] {1, 2, 3, 4};
        var result =
                ComputeWithBuffers.computeWithBuffers(
                        device,
                        Map.of(0, MemorySegment.ofArray(numbers)),
                        Map.of(1, 16L),
                        SQUARE,
                        Map.of("add", 0.5),
                        numbers.length);
        var squares = result.get(1).toArray(JAVA_FLOAT);
        // @end

        assertThat(squares).containsExactly(1.5f, 4.5f, 9.5f, 16.5f);
    }

    @Test
    void the_default_device_does_it_as_well() {
        var result =
                ComputeWithBuffers.computeWithBuffers(
                        Map.of(0, MemorySegment.ofArray(new float[] {3})),
                        Map.of(1, 4L),
                        SQUARE,
                        Map.of(),
                        1);

        assertThat(result.get(1).toArray(JAVA_FLOAT)).containsExactly(9);
    }

    @Test
    void a_binding_can_be_input_and_output() {
        var shader =
                """
                @group(0) @binding(3) var<storage, read_write> data: array<i32>;
                @compute @workgroup_size(1)
                fn main(@builtin(workgroup_id) id: vec3u, @builtin(num_workgroups) n: vec3u) {
                    data[id.x + n.x * (id.y + n.y * id.z)] += 100;
                }
                """;

        var result =
                ComputeWithBuffers.computeWithBuffers(
                        device,
                        Map.of(3, MemorySegment.ofArray(new int[] {1, 2, 3})),
                        Map.of(3, 52L),
                        shader,
                        Map.of(),
                        2,
                        3,
                        2);

        assertThat(result.get(3).toArray(JAVA_INT))
                .containsExactly(101, 102, 103, 100, 100, 100, 100, 100, 100, 100, 100, 100, 0);
    }

    @Test
    void mistakes_are_told() {
        var none = Map.<Integer, MemorySegment>of();
        assertThatThrownBy(
                        () ->
                                ComputeWithBuffers.computeWithBuffers(
                                        device, none, Map.of(1, 6L), SQUARE, Map.of(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outputs[1] is 6; it must be a multiple of 4");
        assertThatThrownBy(
                        () ->
                                ComputeWithBuffers.computeWithBuffers(
                                        device, none, Map.of(1, 0L), SQUARE, Map.of(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outputs[1] is 0; it must be at least 4");
        assertThatThrownBy(
                        () ->
                                ComputeWithBuffers.computeWithBuffers(
                                        device, none, Map.of(1, 4L), SQUARE, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("n has 0 dimensions; it must have one, two or three");
        assertThatThrownBy(
                        () ->
                                ComputeWithBuffers.computeWithBuffers(
                                        device, none, Map.of(1, 4L), "nonsense", Map.of(), 1))
                .isInstanceOf(GPUShaderError.class);
        assertThatThrownBy(
                        () ->
                                ComputeWithBuffers.computeWithBuffers(
                                        device, none, Map.of(1, 4L), SQUARE, Map.of(), 1))
                .isInstanceOf(GPUValidationError.class);
    }
}
