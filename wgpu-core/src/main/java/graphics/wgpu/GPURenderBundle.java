package graphics.wgpu;

import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Kind;
import java.util.List;

/// Recorded drawing commands, checked once, to be executed in any number of passes.
///
/// Corresponds to WebGPU's `GPURenderBundle`. All methods may be called from any thread.
public final class GPURenderBundle extends GPUObjectBase {
    final GPUDevice device;

    /// The gates of all that the commands use.
    final List<Gate> gates;

    GPURenderBundle(GPUDevice device, long address, String label, List<Gate> gates) {
        super(Kind.RENDER_BUNDLE, address, label, device);
        this.device = device;
        this.gates = gates;
    }

    /// Refuses a bundle whose recording failed, with the error gone to an error scope: there is
    /// nothing native of it.
    void checkValid() {
        if (handle.address() == 0) {
            throw new GPUValidationError(this + " is invalid: its recording failed");
        }
    }
}
