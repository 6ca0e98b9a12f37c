package graphics.wgpu.demos.viewer;

import graphics.wgpu.GPU;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.canvas.RenderCanvas;
import org.jspecify.annotations.Nullable;

/// The device that all pictures of the program are drawn with: made for the first of them, freed
/// after the last, and made anew if it is lost.
///
/// The default device of `graphics.wgpu.utils` is not chosen for a canvas, nor freed by itself.
final class SharedGpu {
    private static @Nullable SharedGpu current;

    private final GPUAdapter adapter;
    private final GPUDevice device;
    private int users;

    private SharedGpu(RenderCanvas canvas) {
        adapter = GPU.requestAdapter(RequestAdapterOptions.of().withCanvas(canvas));
        device = adapter.requestDevice();
    }

    /// Takes it, for a canvas; [#release] gives it back.
    static SharedGpu take(RenderCanvas canvas) {
        synchronized (SharedGpu.class) {
            var gpu = current;
            if (gpu == null || gpu.device.lost().isDone()) {
                gpu = new SharedGpu(canvas);
                current = gpu;
            }
            gpu.users++;
            return gpu;
        }
    }

    GPUAdapter adapter() {
        return adapter;
    }

    GPUDevice device() {
        return device;
    }

    void release() {
        synchronized (SharedGpu.class) {
            users--;
            if (users > 0) {
                return;
            }
            if (current == this) {
                current = null;
            }
        }
        device.close();
        adapter.close();
    }
}
