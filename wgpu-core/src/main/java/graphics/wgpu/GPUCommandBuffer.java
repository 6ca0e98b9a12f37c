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

    /// What has to be done before, for query sets that were not used yet when it was recorded.
    final List<FirstValues> firstValues;

    /// Whether its recording failed, with the error gone to an error scope.
    final boolean invalid;

    private final AtomicBoolean submitted = new AtomicBoolean();

    GPUCommandBuffer(
            GPUDevice device,
            long address,
            String label,
            List<Gate> gates,
            List<FirstValues> firstValues,
            boolean invalid) {
        super(Kind.COMMAND_BUFFER, address, label, device);
        this.device = device;
        this.gates = gates;
        this.firstValues = firstValues;
        this.invalid = invalid;
        if (!firstValues.isEmpty()) {
            handle.onFree(() -> firstValues.forEach(FirstValues::close));
        }
    }

    /// Takes it for a submit.
    ///
    /// @return false if it was taken before
    boolean take() {
        return submitted.compareAndSet(false, true);
    }

    /// Frees it, if it was submitted. What was not, wgpu-native 29 keeps until the process ends:
    /// the
    /// first time, a warning is logged.
    @Override
    public void close() {
        if (!submitted.get() && !invalid && !closed()) {
            Warned.once(
                    Warned.UNSUBMITTED,
                    this
                            + " was closed and never submitted: wgpu-native 29 keeps it, and all that"
                            + " it uses, until the process ends; submit what was finished, or close"
                            + " the encoder instead of finishing it");
        }
        super.close();
    }
}
