package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.UpdateMode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/// Frames of a triangle on a canvas. The twin of glfw.c.
final class PresentCases {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final long SETTLED = 300_000_000;
    private static final long MEASURED = 800_000_000;
    private static final long STEADY = 2_000_000_000;
    private static final long LONGEST = 5_000_000_000L;
    private static final int SINGLE_FRAMES = 15;
    private static final long PAUSE = 8_000_000;
    private static final long LOOK = 20_000;
    private static final int STEADY_FPS = 60;

    /// From then on the JVM has compiled what is called once for each frame.
    private static final int WARM_FRAMES = 15_000;

    private static final long LONGEST_WARM_UP = 20_000_000_000L;

    private final CanvasWindow window;
    private final Supplier<CanvasWindow> others;
    private final RenderCanvas canvas;
    private final Triangle triangle;
    private boolean warm;

    /// @param window the window that is measured
    /// @param others opens more of its kind
    PresentCases(CanvasWindow window, Supplier<CanvasWindow> others) {
        this.window = window;
        this.others = others;
        canvas = window.canvas();
        triangle = new Triangle(canvas);
        triangle.show(canvas);
    }

    void addTo(Map<String, ObjLongConsumer<Results>> cases) {
        cases.put("present", this::present);
        cases.put("steady", this::steady);
        cases.put("canvases", this::canvases);
        cases.put("memory", this::memory);
    }

    private boolean resize(long height) {
        var width = height == 480 ? 640 : (int) height * 16 / 9;
        if (canvas.physicalWidth() == width && canvas.physicalHeight() == height) {
            return true;
        }
        window.resize(width, (int) height);
        return await(() -> canvas.physicalWidth() == width && canvas.physicalHeight() == height);
    }

    private static boolean await(BooleanSupplier condition) {
        return await(condition, LONGEST);
    }

    private static boolean await(BooleanSupplier condition, long nanos) {
        var end = System.nanoTime() + nanos;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(LOOK);
        }
        return true;
    }

    private void present(Results results, long height) {
        warmUp();
        if (resize(height)) {
            run(results, UpdateMode.FASTEST, MEASURED);
            latency(results);
        }
    }

    private void steady(Results results, long height) {
        warmUp();
        if (resize(height)) {
            run(results, UpdateMode.continuous(STEADY_FPS), STEADY);
        }
    }

    private void warmUp() {
        if (warm) {
            return;
        }
        warm = true;
        window.resize(320, 240);
        canvas.updateMode(UpdateMode.FASTEST);
        await(() -> canvas.statistics().frames() > WARM_FRAMES, LONGEST_WARM_UP);
        canvas.updateMode(Triangle.WHEN_ASKED);
    }

    private void run(Results results, UpdateMode mode, long nanos) {
        canvas.updateMode(mode);
        LockSupport.parkNanos(SETTLED);
        var start = System.nanoTime();
        var cpu = SYSTEM.getProcessCpuTime();
        var toolkit = THREADS.getThreadCpuTime(window.toolkitThread());
        var bytes = THREADS.getTotalThreadAllocatedBytes();
        var frames = canvas.statistics().frames();
        LockSupport.parkNanos(nanos);
        var drawn = Math.max(1, canvas.statistics().frames() - frames);
        bytes = THREADS.getTotalThreadAllocatedBytes() - bytes;
        toolkit = THREADS.getThreadCpuTime(window.toolkitThread()) - toolkit;
        cpu = SYSTEM.getProcessCpuTime() - cpu;
        var elapsed = System.nanoTime() - start;
        canvas.updateMode(Triangle.WHEN_ASKED);
        results.put("frame", elapsed / drawn);
        results.put("cpu", cpu / drawn);
        results.put("toolkit", toolkit / drawn);
        // for each second
        results.put("cores", (long) (cpu * (1e9 / elapsed)));
        results.put("garbage", (long) (bytes * (1e9 / elapsed)));
    }

    private List<CanvasWindow> open(long n) {
        var windows = new ArrayList<CanvasWindow>();
        for (var i = 0; i < n; i++) {
            var fresh = others.get();
            fresh.resize(320, 240);
            triangle.show(fresh.canvas());
            windows.add(fresh);
        }
        await(() -> windows.stream().allMatch(w -> w.canvas().physicalWidth() == 320));
        windows.forEach(w -> w.canvas().updateMode(UpdateMode.FASTEST));
        await(() -> windows.stream().allMatch(w -> w.canvas().statistics().frames() > 3));
        return windows;
    }

    private static long frames(List<CanvasWindow> windows) {
        return windows.stream().mapToLong(w -> w.canvas().statistics().frames()).sum();
    }

    private void canvases(Results results, long n) {
        var windows = open(n);
        var start = System.nanoTime();
        var before = frames(windows);
        LockSupport.parkNanos(MEASURED);
        var drawn = Math.max(1, frames(windows) - before);
        results.put("frame", (System.nanoTime() - start) / drawn);
        windows.forEach(CanvasWindow::close);
    }

    private void memory(Results results, long n) {
        var before = resident();
        var windows = open(n);
        windows.forEach(w -> w.canvas().updateMode(Triangle.WHEN_ASKED));
        LockSupport.parkNanos(SETTLED);
        if (before > 0) {
            results.put("bytes", Math.max(0, resident() - before) / n);
        }
        windows.forEach(CanvasWindow::close);
    }

    /// {@return the memory of this process, 0 where nobody tells; Java's heap has a fixed part of
    /// it}
    private static long resident() {
        System.gc();
        try {
            var pages = Files.readString(Path.of("/proc/self/statm")).split(" ", -1)[1];
            return Long.parseLong(pages) * 4096;
        } catch (IOException e) {
            return 0;
        }
    }

    private void latency(Results results) {
        var times = new long[SINGLE_FRAMES];
        for (var i = 0; i < times.length; i++) {
            LockSupport.parkNanos(PAUSE);
            var before = canvas.statistics().frames();
            var start = System.nanoTime();
            canvas.requestDraw();
            if (!await(() -> canvas.statistics().frames() > before)) {
                return;
            }
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        results.put("latency", times[times.length / 2]);
    }
}
