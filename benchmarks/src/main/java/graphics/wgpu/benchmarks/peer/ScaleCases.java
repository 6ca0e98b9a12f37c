package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.BufferUsage;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUDevice;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.ObjLongConsumer;

/// Many threads, and many objects. The twin of scale.c.
final class ScaleCases {
    private static final long PAIRS = 10_000;

    private final GPUDevice device;
    private final RecordCases recording;

    ScaleCases(GPUDevice device, RecordCases recording) {
        this.device = device;
        this.recording = recording;
    }

    void addTo(Map<String, ObjLongConsumer<Results>> cases) {
        cases.put("threads", this::threads);
        cases.put("live", this::live);
    }

    private void threads(Results results, long n) {
        var ready = new CountDownLatch((int) n);
        var go = new CountDownLatch(1);
        var threads = new Thread[(int) n];
        for (var i = 0; i < n; i++) {
            threads[i] =
                    new Thread(
                            () -> {
                                ready.countDown();
                                join(go::await);
                                recording.record(PAIRS);
                            });
            threads[i].start();
        }
        join(ready::await);
        results.start();
        go.countDown();
        for (var thread : threads) {
            join(thread::join);
        }
        results.stop("all");
    }

    private interface Waiting {
        void run() throws InterruptedException;
    }

    private static void join(Waiting waiting) {
        try {
            waiting.run();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void live(Results results, long n) {
        var buffers = new GPUBuffer[(int) n];
        results.start();
        for (var i = 0; i < n; i++) {
            buffers[i] = device.createBuffer(256, BufferUsage.COPY_DST);
        }
        results.stop("create");
        results.start();
        for (var buffer : buffers) {
            buffer.close();
        }
        results.stop("close");
    }
}
