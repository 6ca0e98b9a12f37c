package graphics.wgpu.demos.porting;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BufferDescriptor;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.ComputePipelineDescriptor;
import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.Diagnostics;
import graphics.wgpu.ErrorFilter;
import graphics.wgpu.Extent3D;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUComputePipeline;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUPipelineError;
import graphics.wgpu.GPUShaderError;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.LoadOp;
import graphics.wgpu.MapMode;
import graphics.wgpu.PowerPreference;
import graphics.wgpu.PrimitiveState;
import graphics.wgpu.PrimitiveTopology;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.VertexState;
import graphics.wgpu.canvas.OffscreenCanvas;
import graphics.wgpu.demos.readme.Blocks;
import graphics.wgpu.extras.NativeFeature;
import graphics.wgpu.utils.ComputeWithBuffers;
import graphics.wgpu.utils.DefaultDevice;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The Java of `docs/from-wgpu-py.md` and `docs/errors.md` is compiled and runs: each block stands
/// here.
@SuppressWarnings("NullAway") // as most who read the guide do without it
class PortingTests {
    private static final String DOUBLE =
            """
            @group(0) @binding(0) var<storage, read> numbers: array<f32>;
            @group(0) @binding(1) var<storage, read_write> doubled: array<f32>;
            @compute @workgroup_size(1) fn main(@builtin(global_invocation_id) id: vec3u) {
                doubled[id.x] = 2.0 * numbers[id.x];
            }
            """;
    private static final String TRIANGLE =
            """
            @vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
                return vec4f(f32(i & 1u) * 4.0 - 1.0, f32(i >> 1u) * 4.0 - 1.0, 0.0, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f { return vec4f(1.0, 0.5, 0.0, 1.0); }
            """;

    private final GPUDevice device = DefaultDevice.getDefaultDevice();
    private final List<String> logged = new ArrayList<>();

    @AfterAll
    static void close() {
        DefaultDevice.getDefaultDevice().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/from-wgpu-py.md", "docs/errors.md"})
    void each_java_block_of_the_guides_is_compiled(String guide) throws IOException {
        var sources = Blocks.sources("demos/src/test/java/graphics/wgpu/demos/porting");

        assertThat(Blocks.of(guide))
                .isNotEmpty()
                .allSatisfy(
                        block ->
                                assertThat(sources)
                                        .as("files that hold: %s", block)
                                        .anyMatch(source -> source.contains(block)));
    }

    @Test
    void device() {
        // region device
        var adapter =
                GPU.requestAdapter(
                        RequestAdapterOptions.of()
                                .withPowerPreference(PowerPreference.HIGH_PERFORMANCE));
        var device =
                adapter.requestDevice(
                        DeviceDescriptor.of()
                                .withLabel("mine")
                                .withRequiredLimits(Map.of("maxBindGroups", 4L)));
        // endregion

        assertThat(device.label()).isEqualTo("mine");
        assertThat(NativeFeature.IMMEDIATES.specName()).isEqualTo("immediates");
        device.close();
        adapter.close();
    }

    @Test
    void buffers() {
        // region buffers
        var data = new float[] {1, 2, 3, 4};
        var usage = BufferUsage.STORAGE.or(BufferUsage.COPY_SRC).or(BufferUsage.COPY_DST);
        var buffer = device.createBufferWithData(data, usage);
        device.queue().writeBuffer(buffer, 4, new float[] {20});
        device.queue().readBuffer(buffer, 0, data);
        // endregion
        assertThat(data).containsExactly(1, 20, 3, 4);
        buffer.close();

        // region map
        var staging = device.createBuffer(16, BufferUsage.MAP_READ.or(BufferUsage.COPY_DST));
        staging.map(MapMode.READ);
        var bytes = staging.readMapped();
        staging.unmap();
        // endregion
        assertThat(bytes).hasSize(16);
        staging.close();
    }

    @Test
    void compute() {
        var usage = BufferUsage.STORAGE.or(BufferUsage.COPY_SRC);
        var input = device.createBufferWithData(new float[] {1, 2, 3}, usage);
        var output = device.createBuffer(12, usage);

        // region compute
        var shader = device.createShaderModule(DOUBLE);
        var pipeline =
                device.createComputePipeline(AutoLayoutMode.AUTO, ProgrammableStage.of(shader));
        var group =
                device.createBindGroup(
                        pipeline.getBindGroupLayout(0),
                        BindGroupEntry.of(0, input),
                        BindGroupEntry.of(1, output));
        var encoder = device.createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            pass.setPipeline(pipeline);
            pass.setBindGroup(0, group);
            pass.dispatchWorkgroups(3);
        }
        device.queue().submit(encoder.finish());
        // endregion

        var result = new float[3];
        device.queue().readBuffer(output, 0, result);
        assertThat(result).containsExactly(2, 4, 6);
    }

    @Test
    void textures() {
        var pixels = new byte[5 * 3 * 4];
        pixels[17] = 9;

        // region textures
        var usage = TextureUsage.COPY_DST.or(TextureUsage.COPY_SRC);
        var texture = device.createTexture(Extent3D.of(5, 3), TextureFormat.RGBA8UNORM, usage);
        device.queue().writeTexture(texture, pixels);
        var copy = device.queue().readTexture(texture, texture.size());
        // endregion

        assertThat(copy).isEqualTo(pixels);
        texture.close();
    }

    @Test
    void rendering() {
        var usage = TextureUsage.RENDER_ATTACHMENT.or(TextureUsage.COPY_SRC);
        var target = device.createTexture(Extent3D.of(4, 4), TextureFormat.RGBA8UNORM, usage);

        // region render
        var shader = device.createShaderModule(TRIANGLE);
        var pipeline =
                device.createRenderPipeline(
                        RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(shader))
                                .withPrimitive(
                                        PrimitiveState.of()
                                                .withTopology(PrimitiveTopology.TRIANGLE_LIST))
                                .withFragment(
                                        FragmentState.of(
                                                shader, ColorTargetState.of(target.format()))));
        var encoder = device.createCommandEncoder();
        var attachment =
                RenderPassColorAttachment.of(target, LoadOp.CLEAR, StoreOp.STORE)
                        .withClearValue(Color.of(0, 0, 0, 1));
        try (var pass = encoder.beginRenderPass(attachment)) {
            pass.setPipeline(pipeline);
            pass.draw(3);
        }
        device.queue().submit(encoder.finish());
        // endregion

        assertThat(device.queue().readTexture(target, Extent3D.of(1)))
                .containsExactly(0xff, 0x80, 0, 0xff);
        target.close();
    }

    private static void drawWith(GPUDevice device, GPUTexture texture) {
        var encoder = device.createCommandEncoder();
        encoder.beginRenderPass(
                        RenderPassColorAttachment.of(texture, LoadOp.CLEAR, StoreOp.STORE)
                                .withClearValue(Color.of(0, 1, 0, 1)))
                .end();
        device.queue().submit(encoder.finish());
    }

    @Test
    void canvases(@TempDir Path folder) throws IOException {
        // region canvas
        try (var canvas = OffscreenCanvas.of(64, 48)) {
            var context = canvas.context();
            var format = context.getPreferredFormat(device.adapter());
            context.configure(CanvasConfiguration.of(device, format));
            canvas.requestDraw(() -> drawWith(device, context.getCurrentTexture()));
            canvas.draw().writePng(folder.resolve("picture.png"));
        }
        // endregion

        assertThat(folder.resolve("picture.png")).isNotEmptyFile();
    }

    @Test
    void futures() throws Exception {
        var shader = device.createShaderModule(DOUBLE);
        var usage = BufferUsage.MAP_READ.or(BufferUsage.COPY_DST);

        // region async
        var descriptor =
                ComputePipelineDescriptor.of(AutoLayoutMode.AUTO, ProgrammableStage.of(shader));
        var done = device.createComputePipelineAsync(descriptor).thenAccept(this::use);
        GPUBuffer buffer = device.createBuffer(16, usage);
        buffer.mapAsync(MapMode.READ).thenRun(() -> use(buffer.readMapped())).join();
        // endregion

        done.join();
        assertThat(buffer.getMappedRange().isReadOnly()).isTrue();
        buffer.close();
    }

    private void use(GPUComputePipeline pipeline) {
        assertThat(pipeline.closed()).isFalse();
    }

    private void use(byte[] bytes) {
        assertThat(bytes).hasSize(16);
    }

    @Test
    void utilities() {
        // region utils
        var numbers = new float[] {1, 2, 3};
        var outputs =
                ComputeWithBuffers.computeWithBuffers(
                        Map.of(0, MemorySegment.ofArray(numbers)),
                        Map.of(1, 12L),
                        DOUBLE,
                        Map.of(),
                        numbers.length);
        float[] doubled = outputs.get(1).toArray(JAVA_FLOAT);
        String report = Diagnostics.getReport();
        // endregion

        assertThat(doubled).containsExactly(2, 4, 6);
        assertThat(report).contains("wgpu_native_info");
    }

    @Test
    void errors_are_thrown() {
        // region shader-error
        try {
            device.createShaderModule("fn main() { retrun; }");
        } catch (GPUShaderError e) {
            log("line " + e.line() + ", column " + e.column() + ": " + e.message());
        }
        // endregion

        // region error-scope
        try (var scope = device.errorScope(ErrorFilter.VALIDATION)) {
            device.createBuffer(
                    BufferDescriptor.of(4, BufferUsage.MAP_READ.or(BufferUsage.VERTEX)));
            var error = scope.error();
            if (error != null) {
                log(error.message());
            }
        }
        // endregion

        // region pipeline-error
        var shader = device.createShaderModule(DOUBLE);
        var stage = ProgrammableStage.of(shader).withEntryPoint("nothing");
        device.createComputePipelineAsync(ComputePipelineDescriptor.of(AutoLayoutMode.AUTO, stage))
                .exceptionally(
                        e -> {
                            if (e.getCause() instanceof GPUPipelineError error) {
                                log(error.reason() + ": " + error.message());
                            }
                            return null;
                        })
                .join();
        // endregion

        assertThat(logged).hasSize(3);
        assertThat(logged.getFirst()).startsWith("line 1, column ");
        assertThat(logged.getLast()).startsWith("validation: ");
        var closed = device.createBuffer(4, BufferUsage.COPY_DST);
        closed.close();
        assertThatThrownBy(() -> device.queue().writeBuffer(closed, 0, new int[1]))
                .isInstanceOf(GPUValidationError.class);
    }

    private void log(String message) {
        logged.add(message);
    }
}
