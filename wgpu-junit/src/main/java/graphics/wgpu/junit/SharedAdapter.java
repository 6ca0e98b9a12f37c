package graphics.wgpu.junit;

import graphics.wgpu.GPU;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The one adapter of a test run.
final class SharedAdapter implements AutoCloseable {
    private @Nullable GPUAdapter adapter;

    /// {@return the adapter; aborts or fails the test if there is none}
    static GPUAdapter of(ExtensionContext context) {
        return context.getRoot()
                .getStore(GpuExtension.NAMESPACE)
                .computeIfAbsent(
                        SharedAdapter.class, key -> new SharedAdapter(), SharedAdapter.class)
                .get();
    }

    private synchronized GPUAdapter get() {
        var known = adapter;
        if (known == null) {
            try {
                known = GPU.requestAdapter();
            } catch (GPUError e) {
                throw Absence.of(
                        "There is no GPU to test with: "
                                + e.getMessage()
                                + " Add the test dependency graphics.wgpu:wgpu-software, install a"
                                + " driver,",
                        e);
            }
            adapter = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (adapter != null) {
            adapter.close();
        }
    }
}
