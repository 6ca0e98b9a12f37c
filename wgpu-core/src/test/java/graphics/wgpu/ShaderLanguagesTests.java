package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.extras.ShaderModules;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Shaders in other languages than WGSL.
@GpuTest
class ShaderLanguagesTests {
    private static final String GLSL =
            """
            #version 450
            layout(local_size_x = 1) in;
            layout(set = 0, binding = 0) buffer Data { uint data[]; };
            void main() { data[gl_GlobalInvocationID.x] = gl_GlobalInvocationID.x + FIRST; }
            """;

    /// `void main() {}` for one invocation of a compute shader.
    static final int[] SPIRV = {
        0x07230203,
        0x00010000,
        0,
        5,
        0, // header: version 1.0, ids below 5
        0x00020011,
        1, // OpCapability Shader
        0x0003000e,
        0,
        1, // OpMemoryModel Logical GLSL450
        0x0005000f,
        5,
        3,
        0x6e69616d,
        0, // OpEntryPoint GLCompute %3 "main"
        0x00060010,
        3,
        17,
        1,
        1,
        1, // OpExecutionMode %3 LocalSize 1 1 1
        0x00020013,
        1, // %1 = OpTypeVoid
        0x00030021,
        2,
        1, // %2 = OpTypeFunction %1
        0x00050036,
        1,
        3,
        0,
        2, // %3 = OpFunction %1 None %2
        0x000200f8,
        4, // %4 = OpLabel
        0x000100fd, // OpReturn
        0x00010038, // OpFunctionEnd
    };

    private final GPUDevice device;

    ShaderLanguagesTests(GPUDevice device) {
        this.device = device;
    }

    private GPUComputePipeline pipeline(GPUShaderModule module) {
        return device.createComputePipeline(
                AutoLayoutMode.AUTO, ProgrammableStage.of(module).withEntryPoint("main"));
    }

    @Test
    void a_program_in_glsl_computes() {
        var module =
                ShaderModules.createShaderModuleGlsl(
                        device, "glsl", ShaderStage.COMPUTE, GLSL, Map.of("FIRST", "40"));
        var pipeline = pipeline(module);
        var data = device.createBuffer(16, BufferUsage.STORAGE.or(BufferUsage.COPY_SRC));
        var group =
                device.createBindGroup(pipeline.getBindGroupLayout(0), BindGroupEntry.of(0, data));

        var encoder = device.createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            pass.setPipeline(pipeline);
            pass.setBindGroup(0, group);
            pass.dispatchWorkgroups(4);
        }
        device.queue().submit(encoder.finish());

        assertThat(module.label()).isEqualTo("glsl");
        assertThat(
                        ByteBuffer.wrap(device.queue().readBuffer(data))
                                .order(ByteOrder.nativeOrder())
                                .asIntBuffer())
                .isEqualTo(java.nio.IntBuffer.wrap(new int[] {40, 41, 42, 43}));
    }

    @Test
    void a_wrong_program_in_glsl_is_an_error_with_its_place() {
        assertThatThrownBy(
                        () ->
                                ShaderModules.createShaderModuleGlsl(
                                        device,
                                        "wrong",
                                        ShaderStage.VERTEX,
                                        "#version 450\nvoid main() { nothing = 1; } // \u00e9"))
                .isInstanceOfSatisfying(
                        GPUShaderError.class,
                        error -> {
                            assertThat(error).hasMessageContaining("nothing");
                            assertThat(error.line()).isEqualTo(2);
                            assertThat(error.column()).isEqualTo(15);
                            var message = error.compilationInfo().messages().getFirst();
                            assertThat(message.message()).isEqualTo("UnknownVariable(\"nothing\")");
                            assertThat(message.offset()).isEqualTo(27);
                            assertThat(message.length()).isEqualTo(7);
                        });
    }

    @Test
    void glsl_is_for_one_stage() {
        assertThatThrownBy(
                        () ->
                                ShaderModules.createShaderModuleGlsl(
                                        device,
                                        "",
                                        ShaderStage.VERTEX.or(ShaderStage.FRAGMENT),
                                        GLSL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("it must be one of VERTEX, FRAGMENT and COMPUTE");
    }

    @Test
    void a_program_in_spir_v_runs() {
        var bytes = ByteBuffer.allocate(4 * SPIRV.length).order(ByteOrder.nativeOrder());
        bytes.asIntBuffer().put(SPIRV);

        var ofWords = ShaderModules.createShaderModuleSpirv(device, "words", SPIRV);
        var ofBytes = ShaderModules.createShaderModuleSpirv(device, "bytes", bytes.array());

        for (var module : new GPUShaderModule[] {ofWords, ofBytes}) {
            var pipeline = pipeline(module);
            var encoder = device.createCommandEncoder();
            try (var pass = encoder.beginComputePass()) {
                pass.setPipeline(pipeline);
                pass.dispatchWorkgroups(1);
            }
            device.queue().submit(encoder.finish());
            device.queue().onSubmittedWorkDone();
            assertThat(module.getCompilationInfo().messages()).isEmpty();
        }
    }

    @Test
    void what_is_no_spir_v_is_refused() {
        assertThatThrownBy(
                        () -> ShaderModules.createShaderModuleSpirv(device, "", new int[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "code has 8 bytes and begins with 0x00000000; it must have at least 20 and"
                                + " begin with 0x07230203");
        assertThatThrownBy(() -> ShaderModules.createShaderModuleSpirv(device, "", new byte[21]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the size of code is 21; it must be a multiple of 4");
    }
}
