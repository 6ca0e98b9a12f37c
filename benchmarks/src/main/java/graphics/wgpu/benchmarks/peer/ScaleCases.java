package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.BufferUsage;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUCommandBuffer;
import graphics.wgpu.GPUDevice;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.ObjLongConsumer;

/// Passes of any length, many threads, and many objects. The twin of scale.c.
final class ScaleCases {
    private static final long PAIRS = 10_000;

    private final GPUDevice device;
    private final RecordCases recording;

    ScaleCases(GPUDevice device, RecordCases recording) {
        this.device = device;
        this.recording = recording;
    }

    void addTo(Map<String, ObjLongConsumer<Results>> cases) {
        cases.put("passes", this::passes);
        cases.put("threads", this::threads);
        cases.put("live", this::live);
    }

    /// Short passes are recorded several times in a request, which takes some of the time itself.
    private void passes(Results results, long n) {
        var commands = new GPUCommandBuffer[(int) Math.max(1, PAIRS / n)];
        results.start();
        for (var i = 0; i < commands.length; i++) {
            commands[i] = recording.record(n);
        }
        results.stop("all");
        recording.submit(commands);
    }

    private void threads(Results results, long n) {
        var ready = new CountDownLatch((int) n);
        var go = new CountDownLatch(1);
        var threads = new Thread[(int) n];
        var recorded = new ConcurrentLinkedQueue<GPUCommandBuffer>();
        for (var i = 0; i < n; i++) {
            threads[i] =
                    new Thread(
                            () -> {
                                ready.countDown();
                                join(go::await);
                                recorded.add(recording.record(PAIRS));
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
        recording.submit(recorded.toArray(GPUCommandBuffer[]::new));
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
