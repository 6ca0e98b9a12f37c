package graphics.wgpu.fuzz;

import graphics.wgpu.GPUBindingCommandsMixin;
import graphics.wgpu.GPUCommandBuffer;
import graphics.wgpu.GPUCommandEncoder;
import graphics.wgpu.GPUComputePassEncoder;
import graphics.wgpu.GPUError;
import graphics.wgpu.GPUPassEncoder;
import graphics.wgpu.GPURenderPassEncoder;
import graphics.wgpu.IndexFormat;
import org.jspecify.annotations.Nullable;

/// A recording in progress, alone or with an open pass, in which a command of any kind is right.
final class Session {
    private static final int LONGEST = 40;

    final GPUCommandEncoder encoder;
    final @Nullable GPUPassEncoder pass;

    /// Whether something was drawn or dispatched.
    boolean drew;

    /// The next query of the pass that was not written yet.
    int query;

    private final Kit kit;
    private int uses;

    private Session(Kit kit, Class<?> passType) {
        this.kit = kit;
        encoder = kit.device.createCommandEncoder();
        if (passType == GPURenderPassEncoder.class) {
            pass = encoder.beginRenderPass(kit.pass());
        } else {
            pass = passType == GPUComputePassEncoder.class ? encoder.beginComputePass() : null;
        }
        setUp();
    }

    /// Begins one.
    ///
    /// @param passType the kind of pass, or the class of command encoders for none
    static Session begin(Kit kit, Class<?> passType) {
        return new Session(kit, passType);
    }

    /// Sets all that a draw or dispatch needs.
    void setUp() {
        switch (pass) {
            case GPURenderPassEncoder render -> {
                render.setPipeline(kit.renderPipeline);
                render.setIndexBuffer(kit.source, IndexFormat.UINT32);
                bind(render);
            }
            case GPUComputePassEncoder compute -> {
                compute.setPipeline(kit.computePipeline);
                bind(compute);
            }
            case null -> {}
        }
    }

    /// Draws or dispatches, if there is a pass for it.
    void draw() {
        switch (pass) {
            case GPURenderPassEncoder render when !render.closed() -> {
                render.draw(3);
                drew = true;
            }
            case GPUComputePassEncoder compute when !compute.closed() -> {
                compute.dispatchWorkgroups(1);
                drew = true;
            }
            case null, default -> {}
        }
    }

    private void bind(GPUBindingCommandsMixin commands) {
        commands.setBindGroup(0, kit.plain);
        commands.setBindGroup(1, kit.dynamic, 0);
        commands.setImmediates(0, new byte[16]);
    }

    /// Whether one more command can be recorded.
    boolean usable() {
        return uses++ < LONGEST
                && query < Kit.QUERIES
                && !encoder.closed()
                && (pass == null || !pass.closed());
    }

    /// Ends the recording.
    ///
    /// @return the commands, null if they are wrong
    @Nullable GPUCommandBuffer finish() {
        try {
            if (pass != null && !pass.closed()) {
                pass.end();
            }
            return encoder.finish();
        } catch (GPUError e) {
            encoder.close();
            return null;
        }
    }
}
