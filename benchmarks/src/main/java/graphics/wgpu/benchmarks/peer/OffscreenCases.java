package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.ComputePipelineDescriptor;
import graphics.wgpu.Extent3D;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUBindGroup;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUComputePipeline;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUTextureView;
import graphics.wgpu.LoadOp;
import graphics.wgpu.MapMode;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TexelCopyBufferInfo;
import graphics.wgpu.TexelCopyTextureInfo;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.VertexState;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/// Whole pictures without a window, and the speed of the GPU itself. The twin of offscreen.c.
final class OffscreenCases {
    private static final int IN_FLIGHT = 3;
    private static final int FRAMES = 12;
    private static final int DISPATCHES = 8;
    private static final int GROUP = 256;
    static final String TRIANGLE =
            """
            @vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
                var p = array(vec2f(-0.9, -0.9), vec2f(0.9, -0.9), vec2f(0.0, 0.9));
                return vec4f(p[i], 0.0, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f { return vec4f(1.0, 0.5, 0.0, 1.0); }
            """;
    private static final String COPY =
            """
            @group(0) @binding(0) var<storage, read> source: array<vec4f>;
            @group(0) @binding(1) var<storage, read_write> to: array<vec4f>;
            @compute @workgroup_size(256) fn cs(
                @builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u
            ) {
                let i = id.y * groups.x * 256 + id.x;
                if i < arrayLength(&source) { to[i] = source[i]; }
            }
            """;

    private final GPUDevice device;
    private @Nullable Kept kept;
    private @Nullable GPUComputePipeline copier;
    private @Nullable GPUBindGroup copied;

    OffscreenCases(GPUDevice device) {
        this.device = device;
    }

    void addTo(Map<String, ObjLongConsumer<Results>> cases) {
        cases.put("frames-in-turn", this::framesInTurn);
        cases.put("frames-overlapped", this::framesOverlapped);
        cases.put("compute-copy", this::computeCopy);
    }

    /// What is kept from one request of a size to the next.
    private record Kept(
            Extent3D extent,
            GPUTexture target,
            GPUTextureView view,
            List<GPUBuffer> staging,
            GPURenderPipeline pipeline,
            MemorySegment host) {
        int rowBytes() {
            return 4 * extent.width();
        }
    }

    private Kept keep(int height) {
        var current = kept;
        if (current != null && current.extent.height() == height) {
            return current;
        }
        if (current != null) {
            current.target.close();
            for (var buffer : current.staging) {
                buffer.close();
            }
        }
        var extent = Extent3D.of(height * 16 / 9, height);
        var target =
                device.createTexture(
                        extent,
                        TextureFormat.RGBA8UNORM,
                        TextureUsage.RENDER_ATTACHMENT.or(TextureUsage.COPY_SRC));
        var bytes = 4 * extent.width() * height;
        var staging = new ArrayList<GPUBuffer>();
        for (var i = 0; i < IN_FLIGHT; i++) {
            staging.add(device.createBuffer(bytes, BufferUsage.MAP_READ.or(BufferUsage.COPY_DST)));
        }
        var shader = device.createShaderModule(TRIANGLE);
        var pipeline =
                device.createRenderPipeline(
                        RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(shader))
                                .withFragment(
                                        FragmentState.of(
                                                shader,
                                                ColorTargetState.of(TextureFormat.RGBA8UNORM))));
        current =
                new Kept(
                        extent,
                        target,
                        target.createView(),
                        staging,
                        pipeline,
                        MemorySegment.ofArray(new byte[bytes]));
        kept = current;
        return current;
    }

    private void draw(Kept at, @Nullable GPUBuffer to) {
        try (var encoder = device.createCommandEncoder()) {
            try (var pass =
                    encoder.beginRenderPass(
                            RenderPassColorAttachment.of(at.view, LoadOp.CLEAR, StoreOp.STORE))) {
                pass.setPipeline(at.pipeline);
                pass.draw(3);
            }
            if (to != null) {
                encoder.copyTextureToBuffer(
                        TexelCopyTextureInfo.of(at.target),
                        TexelCopyBufferInfo.of(to)
                                .withBytesPerRow(at.rowBytes())
                                .withRowsPerImage(at.extent.height()),
                        at.extent);
            }
            device.queue().submit(encoder.finish());
        }
    }

    /// Draws and reads a frame.
    void frame(int height) {
        var at = keep(height);
        draw(at, null);
        device.queue().readTexture(TexelCopyTextureInfo.of(at.target), at.extent, at.host);
    }

    private void framesInTurn(Results results, long height) {
        var at = keep((int) height);
        var source = TexelCopyTextureInfo.of(at.target);
        results.start();
        for (var i = 0; i < FRAMES; i++) {
            draw(at, null);
            device.queue().readTexture(source, at.extent, at.host);
        }
        results.stop("all");
    }

    private void framesOverlapped(Results results, long height) {
        var at = keep((int) height);
        var mapped = new ArrayDeque<CompletableFuture<Void>>();
        results.start();
        for (var i = 0; i < FRAMES; i++) {
            if (i >= IN_FLIGHT) {
                take(at, mapped.remove(), i % IN_FLIGHT);
            }
            draw(at, at.staging.get(i % IN_FLIGHT));
            mapped.add(at.staging.get(i % IN_FLIGHT).mapAsync(MapMode.READ));
        }
        for (var i = 0; i < IN_FLIGHT; i++) {
            take(at, mapped.remove(), (FRAMES + i) % IN_FLIGHT);
        }
        results.stop("all");
    }

    private static void take(Kept at, CompletableFuture<Void> mapped, int slot) {
        mapped.join();
        at.host.copyFrom(at.staging.get(slot).getMappedRange());
        at.staging.get(slot).unmap();
    }

    private void computeCopy(Results results, long size) {
        if (copier == null) {
            copier =
                    device.createComputePipeline(
                            ComputePipelineDescriptor.of(
                                    AutoLayoutMode.AUTO,
                                    ProgrammableStage.of(device.createShaderModule(COPY))));
        }
        if (copied == null) {
            copied =
                    device.createBindGroup(
                            copier.getBindGroupLayout(0),
                            BindGroupEntry.of(0, device.createBuffer(size, BufferUsage.STORAGE)),
                            BindGroupEntry.of(1, device.createBuffer(size, BufferUsage.STORAGE)));
        }
        var groups = (int) (size / 16 / GROUP);
        var columns = groups < 65535 ? groups : 32768;
        results.start();
        try (var encoder = device.createCommandEncoder()) {
            try (var pass = encoder.beginComputePass()) {
                pass.setPipeline(copier);
                pass.setBindGroup(0, copied);
                for (var i = 0; i < DISPATCHES; i++) {
                    pass.dispatchWorkgroups(columns, (groups + columns - 1) / columns);
                }
            }
            device.queue().submit(encoder.finish());
        }
        device.queue().onSubmittedWorkDone();
        results.stop("all");
    }
}
