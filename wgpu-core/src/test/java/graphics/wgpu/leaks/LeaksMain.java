package graphics.wgpu.leaks;

import graphics.wgpu.BufferDescriptor;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.Diagnostics;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.internal.Kind;

/// Forgets an object, keeps another, closes a third; run in a JVM of its own.
final class LeaksMain {
    private LeaksMain() {}

    public static void main(String[] args) throws InterruptedException {
        try (var adapter = GPU.requestAdapter();
                var device = adapter.requestDevice()) {
            var kept = make(device, "kept");
            make(device, "closed").close();
            forget(device);
            for (int i = 0; i < 100 && Kind.BUFFER.live() > 1; i++) {
                System.gc();
                Thread.sleep(20);
            }
            for (var object : Diagnostics.unreleased()) {
                System.out.println("open: " + object.name());
                System.out.println("made by " + object.place().getFirst().getMethodName());
            }
            kept.close();
        }
        System.out.println("at the end: " + Diagnostics.unreleased());
    }

    private static void forget(GPUDevice device) {
        make(device, "forgotten");
    }

    private static GPUBuffer make(GPUDevice device, String label) {
        return device.createBuffer(BufferDescriptor.of(8, BufferUsage.COPY_DST).withLabel(label));
    }
}
