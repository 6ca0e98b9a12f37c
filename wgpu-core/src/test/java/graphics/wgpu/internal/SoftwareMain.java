package graphics.wgpu.internal;

import graphics.wgpu.GPU;
import graphics.wgpu.GPUError;

/// Asks for an adapter and prints what it says of itself; run in a JVM of its own.
final class SoftwareMain {
    private SoftwareMain() {}

    public static void main(String[] args) {
        for (int i = 0; i < 2; i++) {
            try (var adapter = GPU.requestAdapter();
                    var device = adapter.requestDevice()) {
                System.out.println("adapter: " + adapter.summary());
                System.out.println("fallback: " + device.adapterInfo().isFallbackAdapter());
            } catch (GPUError e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        System.out.println("Java's variable: " + System.getenv("VK_DRIVER_FILES"));
    }
}
