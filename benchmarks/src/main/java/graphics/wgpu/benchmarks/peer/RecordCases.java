package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BindGroupLayoutEntry;
import graphics.wgpu.BufferBinding;
import graphics.wgpu.BufferBindingLayout;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.ComputePipelineDescriptor;
import graphics.wgpu.Extent3D;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUBindGroup;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUCommandBuffer;
import graphics.wgpu.GPUCommandEncoder;
import graphics.wgpu.GPUComputePassEncoder;
import graphics.wgpu.GPUComputePipeline;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUPipelineLayout;
import graphics.wgpu.GPURenderBundle;
import graphics.wgpu.GPURenderPassEncoder;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.GPUShaderModule;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUTextureView;
import graphics.wgpu.LoadOp;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.RenderBundleEncoderDescriptor;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.VertexState;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/// Recording: what one encoder call costs, and finish. The twin of record.c.
final class RecordCases {
    private static final String SHADER =
            """
            struct Uniforms { shift: vec4f };
            @group(0) @binding(0) var<uniform> u: Uniforms;
            @vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
                return vec4f(f32(i) * 0.001, 0.0, 0.0, 1.0) + u.shift;
            }
            @vertex fn vb(@location(0) p: vec4f) -> @builtin(position) vec4f {
                return p + u.shift;
            }
            @fragment fn fs() -> @location(0) vec4f { return vec4f(1.0); }
            @compute @workgroup_size(1) fn cs() { _ = u.shift; }
            """;

    private static final int TIMES = 4;

    private final GPUDevice device;
    private final GPUTexture target;
    private final GPUTextureView view;
    final GPUBuffer uniforms;
    final GPUBuffer source;
    final GPUBuffer destination;
    final GPUBindGroup group;
    final GPURenderPipeline[] plain;
    private final GPUComputePipeline compute;
    final GPURenderBundle bundle;

    RecordCases(GPUDevice device) {
        this.device = device;
        target =
                device.createTexture(
                        Extent3D.of(64, 64),
                        TextureFormat.RGBA8UNORM,
                        TextureUsage.RENDER_ATTACHMENT);
        view = target.createView();
        uniforms = device.createBuffer(256 * 256, BufferUsage.UNIFORM.or(BufferUsage.VERTEX));
        source = device.createBuffer(1024, BufferUsage.COPY_SRC);
        destination = device.createBuffer(1024, BufferUsage.COPY_DST);
        var shader = device.createShaderModule(SHADER);
        var layout =
                device.createBindGroupLayout(
                        BindGroupLayoutEntry.of(0, ShaderStage.VERTEX.or(ShaderStage.COMPUTE))
                                .withBuffer(BufferBindingLayout.of().withHasDynamicOffset(true)));
        var pipelines = device.createPipelineLayout(layout);
        group =
                device.createBindGroup(
                        layout, BindGroupEntry.of(0, BufferBinding.of(uniforms).withSize(16L)));
        plain = new GPURenderPipeline[] {pipeline(shader, pipelines), pipeline(shader, pipelines)};
        compute =
                device.createComputePipeline(
                        ComputePipelineDescriptor.of(
                                pipelines, ProgrammableStage.of(shader).withEntryPoint("cs")));
        bundle = makeBundle();
    }

    private GPURenderPipeline pipeline(GPUShaderModule shader, GPUPipelineLayout layout) {
        return device.createRenderPipeline(
                RenderPipelineDescriptor.of(layout, VertexState.of(shader).withEntryPoint("vs"))
                        .withFragment(
                                FragmentState.of(
                                        shader, ColorTargetState.of(TextureFormat.RGBA8UNORM))));
    }

    private GPURenderBundle makeBundle() {
        var encoder =
                device.createRenderBundleEncoder(
                        RenderBundleEncoderDescriptor.of(TextureFormat.RGBA8UNORM));
        encoder.setPipeline(plain[0]);
        encoder.setBindGroup(0, group, 0);
        encoder.draw(3);
        return encoder.finish();
    }

    void addTo(Map<String, ObjLongConsumer<Results>> cases) {
        cases.put("draws", (results, n) -> measure(results, () -> draws(n)));
        cases.put("pipelines", (results, n) -> measure(results, () -> pipelines(n)));
        cases.put("vertex-buffers", (results, n) -> measure(results, () -> vertexBuffers(n)));
        cases.put("dispatches", (results, n) -> measure(results, () -> dispatches(n)));
        cases.put("bundles", (results, n) -> measure(results, () -> bundles(n)));
        cases.put("copies", (results, n) -> measure(results, () -> copies(n)));
        cases.put("draws-done", this::drawsDone);
        cases.put("frame", this::frame);
    }

    /// Records several times, one right after the other: the processor comes from waiting.
    private void measure(Results results, Supplier<GPUCommandEncoder> recording) {
        var commands = new GPUCommandBuffer[TIMES];
        var encode = 0L;
        var total = 0L;
        for (var i = 0; i < TIMES; i++) {
            var start = System.nanoTime();
            var encoder = recording.get();
            encode += System.nanoTime() - start;
            commands[i] = encoder.finish();
            total += System.nanoTime() - start;
        }
        results.put("encode", encode / TIMES);
        results.put("total", total / TIMES);
        submit(commands);
    }

    /// What is not submitted is never freed.
    void submit(GPUCommandBuffer... commands) {
        device.queue().submit(commands);
        device.queue().onSubmittedWorkDone();
    }

    /// Begins a render pass in which the scene's pipelines can draw.
    GPURenderPassEncoder beginRender(GPUCommandEncoder encoder) {
        var pass = begin(encoder, view);
        pass.setPipeline(plain[0]);
        return pass;
    }

    /// Begins a compute pass in which the scene's pipeline can be dispatched.
    GPUComputePassEncoder beginCompute(GPUCommandEncoder encoder) {
        var pass = encoder.beginComputePass();
        pass.setPipeline(compute);
        pass.setBindGroup(0, group, 0);
        return pass;
    }

    private GPURenderPassEncoder begin(GPUCommandEncoder encoder, GPUTextureView to) {
        return encoder.beginRenderPass(
                RenderPassColorAttachment.of(to, LoadOp.CLEAR, StoreOp.STORE));
    }

    private GPUCommandEncoder draws(long n) {
        var encoder = device.createCommandEncoder();
        var pass = beginRender(encoder);
        for (var i = 0; i < n; i++) {
            pass.setBindGroup(0, group, (i & 255) << 8);
            pass.draw(3);
        }
        pass.end();
        return encoder;
    }

    /// Records pairs of setBindGroup and draw.
    GPUCommandBuffer record(long n) {
        return draws(n).finish();
    }

    private void drawsDone(Results results, long n) {
        results.start();
        submit(record(n));
        results.stop("all");
    }

    private GPUCommandEncoder pipelines(long n) {
        var encoder = device.createCommandEncoder();
        var pass = begin(encoder, view);
        for (var i = 0; i < n; i++) {
            pass.setPipeline(plain[i & 1]);
        }
        pass.end();
        return encoder;
    }

    private GPUCommandEncoder vertexBuffers(long n) {
        var encoder = device.createCommandEncoder();
        var pass = begin(encoder, view);
        for (var i = 0; i < n; i++) {
            pass.setVertexBuffer(0, uniforms, (i & 255) << 8, 48);
        }
        pass.end();
        return encoder;
    }

    private GPUCommandEncoder dispatches(long n) {
        var encoder = device.createCommandEncoder();
        var pass = beginCompute(encoder);
        for (var i = 0; i < n; i++) {
            pass.dispatchWorkgroups(1);
        }
        pass.end();
        return encoder;
    }

    private GPUCommandEncoder bundles(long n) {
        var encoder = device.createCommandEncoder();
        var pass = begin(encoder, view);
        for (var i = 0; i < n; i++) {
            pass.executeBundles(bundle);
        }
        pass.end();
        return encoder;
    }

    private GPUCommandEncoder copies(long n) {
        var encoder = device.createCommandEncoder();
        for (var i = 0; i < n; i++) {
            encoder.copyBufferToBuffer(source, (i & 63) << 4, destination, 0, 16);
        }
        return encoder;
    }

    private void frame(Results results, long n) {
        results.start();
        for (var i = 0; i < n; i++) {
            try (var fresh = target.createView();
                    var encoder = device.createCommandEncoder()) {
                try (var pass = begin(encoder, fresh)) {
                    pass.setPipeline(plain[0]);
                    pass.setBindGroup(0, group, 0);
                    pass.draw(3);
                }
                device.queue().submit(encoder.finish());
            }
        }
        results.stop("submit");
        device.queue().onSubmittedWorkDone();
        results.stop("done");
    }
}
