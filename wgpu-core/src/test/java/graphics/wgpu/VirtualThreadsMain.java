package graphics.wgpu;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Lets many virtual threads wait for the GPU, on one carrier, and prints how long that took and
/// for how long another virtual thread was held up meanwhile; run in a JVM of its own.
final class VirtualThreadsMain {
    private static final int TRIES = 3;
    private static final int GROUPS = 1500;
    private static final int THREADS = 6;
    private static volatile boolean over;
    private static long longestPause;

    private VirtualThreadsMain() {}

    public static void main(String[] args) throws Exception {
        var device = GPU.requestAdapter().requestDevice();
        run(device, 1); // loads and links all
        for (int i = 0; i < TRIES; i++) {
            System.out.println(run(device, GROUPS));
        }
    }

    /// {@return the time and the longest pause, in milliseconds}
    private static String run(GPUDevice device, int groups) throws InterruptedException {
        over = false;
        longestPause = 0;
        var ticker = Thread.ofVirtual().start(VirtualThreadsMain::tick);
        var begin = System.nanoTime();
        var threads = new ArrayList<Thread>();
        var done = new boolean[THREADS];
        for (int i = 0; i < THREADS; i++) {
            var number = i;
            threads.add(
                    Thread.ofVirtual().start(() -> done[number] = wait(device, number, groups)));
        }
        for (var thread : threads) {
            thread.join();
        }
        var time = System.nanoTime() - begin;
        over = true;
        ticker.join();
        for (boolean one : done) {
            if (!one) {
                throw new AssertionError("a thread got a wrong result");
            }
        }
        return TimeUnit.NANOSECONDS.toMillis(time)
                + " "
                + TimeUnit.NANOSECONDS.toMillis(longestPause);
    }

    private static void tick() {
        var last = System.nanoTime();
        while (!over) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            var now = System.nanoTime();
            longestPause = Math.max(longestPause, now - last);
            last = now;
        }
    }

    /// Gives the GPU work, and waits for it in one of the ways to do so.
    private static boolean wait(GPUDevice device, int number, int groups) {
        var usage = List.of(BufferUsage.COPY_SRC, BufferUsage.COPY_DST, BufferUsage.QUERY_RESOLVE);
        try (var result =
                        device.createBuffer(
                                LongScene.RESULT_BYTES,
                                BufferUsage.of(usage.toArray(BufferUsage[]::new)));
                var copy = device.createBuffer(8, BufferUsage.MAP_READ.or(BufferUsage.COPY_DST))) {
            LongScene.submit(device, groups, result);
            switch (number % 3) {
                case 0 -> device.queue().onSubmittedWorkDone();
                case 1 -> copy.map(MapMode.READ);
                default -> {}
            }
            return LongScene.right(device.queue().readBuffer(result));
        }
    }
}
