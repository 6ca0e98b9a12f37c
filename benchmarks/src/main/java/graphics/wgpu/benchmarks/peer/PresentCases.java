package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.VertexState;
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
    private static final UpdateMode WHEN_ASKED = UpdateMode.ondemand(0, Double.POSITIVE_INFINITY);

    private final CanvasWindow window;
    private final Supplier<CanvasWindow> others;
    private final RenderCanvas canvas;
    private final GPUDevice device;
    private final TextureFormat format;
    private final GPURenderPipeline pipeline;

    /// @param window the window that is measured
    /// @param others opens more of its kind
    PresentCases(CanvasWindow window, Supplier<CanvasWindow> others) {
        this.window = window;
        this.others = others;
        canvas = window.canvas();
        var adapter = GPU.requestAdapter(RequestAdapterOptions.of().withCanvas(canvas));
        device = adapter.requestDevice();
        format = canvas.context().getPreferredFormat(adapter);
        var shader = device.createShaderModule(OffscreenCases.TRIANGLE);
        pipeline =
                device.createRenderPipeline(
                        RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(shader))
                                .withFragment(
                                        FragmentState.of(shader, ColorTargetState.of(format))));
        prepare(canvas);
    }

    private void prepare(RenderCanvas fresh) {
        fresh.vsync(false);
        fresh.updateMode(WHEN_ASKED);
        fresh.context().configure(CanvasConfiguration.of(device, format));
        fresh.requestDraw(() -> draw(fresh));
    }

    void addTo(Map<String, ObjLongConsumer<Results>> cases) {
        cases.put("present", this::present);
        cases.put("steady", this::steady);
        cases.put("canvases", this::canvases);
        cases.put("memory", this::memory);
    }

    private void draw(RenderCanvas to) {
        try (var view = to.context().getCurrentTexture().createView();
                var encoder = device.createCommandEncoder()) {
            try (var pass =
                    encoder.beginRenderPass(
                            RenderPassColorAttachment.of(view, LoadOp.CLEAR, StoreOp.STORE))) {
                pass.setPipeline(pipeline);
                pass.draw(3);
            }
            device.queue().submit(encoder.finish());
        }
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
        var end = System.nanoTime() + LONGEST;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(LOOK);
        }
        return true;
    }

    private void present(Results results, long height) {
        if (resize(height)) {
            run(results, UpdateMode.FASTEST, MEASURED);
            latency(results);
        }
    }

    private void steady(Results results, long height) {
        if (resize(height)) {
            run(results, UpdateMode.continuous(STEADY_FPS), STEADY);
        }
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
        canvas.updateMode(WHEN_ASKED);
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
            prepare(fresh.canvas());
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
        windows.forEach(w -> w.canvas().updateMode(WHEN_ASKED));
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
