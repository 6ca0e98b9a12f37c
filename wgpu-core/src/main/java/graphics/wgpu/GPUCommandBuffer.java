package graphics.wgpu;

import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Kind;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Recorded commands, to be given to the queue once.
///
/// Corresponds to WebGPU's `GPUCommandBuffer`. All methods may be called from any thread.
public final class GPUCommandBuffer extends GPUObjectBase {
    final GPUDevice device;

    /// The gates of all that the commands use.
    final List<Gate> gates;

    /// Whether its recording failed, with the error gone to an error scope.
    final boolean invalid;

    private final AtomicBoolean submitted = new AtomicBoolean();

    GPUCommandBuffer(
            GPUDevice device, long address, String label, List<Gate> gates, boolean invalid) {
        super(Kind.COMMAND_BUFFER, address, label, device);
        this.device = device;
        this.gates = gates;
        this.invalid = invalid;
    }

    /// Takes it for a submit.
    ///
    /// @return false if it was taken before
    boolean take() {
        return submitted.compareAndSet(false, true);
    }
}
