package graphics.wgpu.threads;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.DrawCancelled;
import graphics.wgpu.GPUBindGroup;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.GPUCommandEncoder;
import graphics.wgpu.GPUComputePipeline;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.LoadOp;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.StoreOp;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Draws to a context, in frames that keep the GPU busy for some 300 ms each.
final class SlowFrames implements Runnable {
    private static final double FRAME_SECONDS = 0.3;
    private static final int FIRST_ROUNDS = 20_000;
    private static final int SIZE = 256;
    private static final int WORKGROUPS = 64;

    private static final String SHADER =
            """
            @group(0) @binding(0) var<storage, read_write> data: array<u32>;
            @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
                var x = id.x + 1;
                for (var i = 0u; i < data[0]; i++) {
                    x = x * 1664525 + 1013904223;
                }
                data[1] = x;
            }
            """;

    /// Buffers of frames that are being submitted.
    final Queue<GPUBuffer> used = new ConcurrentLinkedQueue<>();

    final AtomicInteger frames = new AtomicInteger();
    volatile boolean over;
    private final GPUDevice device;
    private final GPUCanvasContext context;
    private final GPUBuffer data;
    private final GPUComputePipeline pipeline;
    private final GPUBindGroup group;

    SlowFrames(GPUDevice device, GPUCanvasContext context) {
        this.device = device;
        this.context = context;
        var usage = BufferUsage.STORAGE.or(BufferUsage.COPY_DST);
        data = device.createBuffer(SIZE, usage);
        var shader = ProgrammableStage.of(device.createShaderModule(SHADER));
        pipeline = device.createComputePipeline(AutoLayoutMode.AUTO, shader);
        group = device.createBindGroup(pipeline.getBindGroupLayout(0), BindGroupEntry.of(0, data));
        calibrate();
    }

    private void calibrate() {
        rounds(FIRST_ROUNDS);
        compute();
        device.queue().onSubmittedWorkDone();
        var begin = System.nanoTime();
        compute();
        device.queue().onSubmittedWorkDone();
        var seconds = (System.nanoTime() - begin) / 1e9;
        rounds((int) Math.min(Integer.MAX_VALUE, FIRST_ROUNDS * FRAME_SECONDS / seconds));
    }

    private void rounds(int count) {
        device.queue().writeBuffer(data, 0, new int[] {count});
    }

    private void compute() {
        var encoder = device.createCommandEncoder();
        compute(encoder);
        device.queue().submit(encoder.finish());
    }

    private void compute(GPUCommandEncoder encoder) {
        var pass = encoder.beginComputePass();
        pass.setPipeline(pipeline);
        pass.setBindGroup(0, group);
        pass.dispatchWorkgroups(WORKGROUPS);
        pass.end();
    }

    @Override
    public void run() {
        while (!over) {
            try {
                frame();
                frames.incrementAndGet();
            } catch (GPUValidationError | DrawCancelled e) {
                // the other thread has taken something away
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    private void frame() {
        var texture = context.getCurrentTexture();
        var encoder = device.createCommandEncoder();
        try (var scratch = device.createBuffer(SIZE, BufferUsage.COPY_SRC)) {
            encoder.copyBufferToBuffer(scratch, 0, data, SIZE / 2, SIZE / 2);
            compute(encoder);
            encoder.beginRenderPass(
                            RenderPassColorAttachment.of(texture, LoadOp.CLEAR, StoreOp.STORE))
                    .end();
            var commands = encoder.finish();
            used.add(scratch);
            device.queue().submit(commands);
            context.present();
        } finally {
            used.clear();
        }
    }
}
