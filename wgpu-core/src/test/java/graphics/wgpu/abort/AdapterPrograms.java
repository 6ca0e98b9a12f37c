package graphics.wgpu.abort;

import graphics.wgpu.GPU;
import graphics.wgpu.GPUAdapter;
import java.util.concurrent.CompletableFuture;

/// Adapters that are found, used and freed at the same time.
final class AdapterPrograms {
    private static final int TIMES = 10;

    private AdapterPrograms() {}

    static void addTo(Programs programs) {
        programs.add("find and free adapters in two threads", AdapterPrograms::twoThreads);
    }

    private static void twoThreads(Lab lab) {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(AdapterPrograms::findAndFree),
                        CompletableFuture.runAsync(AdapterPrograms::findAndFree))
                .join();
    }

    private static void findAndFree() {
        for (int i = 0; i < TIMES; i++) {
            GPU.enumerateAdapters().forEach(GPUAdapter::close);
            try (var adapter = GPU.requestAdapter()) {
                adapter.requestDevice().close();
            }
        }
    }
}
