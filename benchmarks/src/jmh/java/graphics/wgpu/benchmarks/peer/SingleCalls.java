package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.GPU;
import graphics.wgpu.GPUCommandEncoder;
import graphics.wgpu.GPUComputePassEncoder;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPassEncoder;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// Single calls, for JMH: those of which a frame has many.
///
/// It is public, not final, and without a constructor, as JMH wants it.
@State(Scope.Thread)
public class SingleCalls {
    private static final MemorySegment DATA = MemorySegment.ofArray(new byte[64]);

    private GPUDevice device;
    private RecordCases scene;
    private GPUCommandEncoder renderEncoder;
    private GPUCommandEncoder computeEncoder;
    private GPUCommandEncoder copyEncoder;
    private GPURenderPassEncoder render;
    private GPUComputePassEncoder compute;
    private int i;

    /// Makes what the calls use.
    @Setup(Level.Trial)
    public void open() {
        device = GPU.requestAdapter().requestDevice();
        scene = new RecordCases(device);
    }

    /// Begins what is recorded: it must not grow for ever.
    @Setup(Level.Iteration)
    public void begin() {
        renderEncoder = device.createCommandEncoder();
        computeEncoder = device.createCommandEncoder();
        copyEncoder = device.createCommandEncoder();
        render = scene.beginRender(renderEncoder);
        compute = scene.beginCompute(computeEncoder);
    }

    /// Drops what was recorded.
    @TearDown(Level.Iteration)
    public void end() {
        render.end();
        compute.end();
        renderEncoder.close();
        computeEncoder.close();
        copyEncoder.close();
        device.queue().submit();
        device.queue().onSubmittedWorkDone();
    }

    /// Frees all.
    @TearDown(Level.Trial)
    public void close() {
        device.close();
    }

    /// `setBindGroup` with a dynamic offset, and `draw`.
    @Benchmark
    public void setBindGroupAndDraw() {
        render.setBindGroup(0, scene.group, (i++ & 255) << 8);
        render.draw(3);
    }

    /// `setPipeline`, of two in turns.
    @Benchmark
    public void setPipeline() {
        render.setPipeline(scene.plain[i++ & 1]);
    }

    /// `setVertexBuffer` with an offset and a size.
    @Benchmark
    public void setVertexBuffer() {
        render.setVertexBuffer(0, scene.uniforms, (i++ & 255) << 8, 48);
    }

    /// `executeBundles` of one.
    @Benchmark
    public void executeBundles() {
        render.executeBundles(scene.bundle);
    }

    /// `dispatchWorkgroups`.
    @Benchmark
    public void dispatchWorkgroups() {
        compute.dispatchWorkgroups(1);
    }

    /// `copyBufferToBuffer`.
    @Benchmark
    public void copyBufferToBuffer() {
        copyEncoder.copyBufferToBuffer(scene.source, (i++ & 63) << 4, scene.destination, 0, 16);
    }

    /// `writeBuffer` of 64 bytes of an array.
    @Benchmark
    public void writeBuffer() {
        device.queue().writeBuffer(scene.destination, 0, DATA);
    }
}
