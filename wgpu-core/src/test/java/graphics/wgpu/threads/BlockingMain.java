package graphics.wgpu.threads;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.BitmapSink;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.MapMode;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Draws slow frames, and prints how long calls of another thread last meanwhile, in milliseconds.
///
/// One line for each call, with what nine of ten rounds stay below; and at the end one such as
/// `latency 1.23 control 0.12 frames 12`: the longest of these, what the machine makes a thread
/// wait that calls nothing, and how many frames were drawn.
final class BlockingMain {
    private static final int ROUNDS = 20;
    private static final long PAUSE_NANOS = 10_000_000;
    private static final int SIZE = 256;

    private final GPUAdapter adapter = GPU.requestAdapter();
    private final GPUDevice device = adapter.requestDevice();
    private final BitmapSink sink = new Sink();
    private final GPUCanvasContext context = GPU.getCanvasContext(sink);
    private final SlowFrames frames;
    private final GPUBuffer read = buffer(BufferUsage.MAP_READ.or(BufferUsage.COPY_DST));
    private final GPUBuffer write = buffer(BufferUsage.MAP_WRITE.or(BufferUsage.COPY_SRC));

    /// What makes a call ready, by its name.
    private final Map<String, Supplier<Runnable>> calls = new LinkedHashMap<>();

    private static final class Sink implements BitmapSink {
        @Override
        public Executor executor() {
            return Runnable::run;
        }

        @Override
        public void accept(BitmapFrame frame) {}
    }

    private BlockingMain() {
        context.setPhysicalSize(SIZE, SIZE);
        configure();
        frames = new SlowFrames(device, context);
        calls.put("destroy what a submit uses", () -> used()::destroy);
        calls.put("destroy a buffer", () -> buffer(BufferUsage.COPY_DST)::destroy);
        calls.put("destroy a texture", this::destroyTexture);
        calls.put("close a buffer", () -> buffer(BufferUsage.COPY_DST)::close);
        calls.put("unmap", this::unmap);
        calls.put("mapAsync", () -> this::mapAsync);
        calls.put("mapAsync after a write", this::mapWritten);
        calls.put("setPhysicalSize", this::resize);
        calls.put("configure", () -> this::configure);
        calls.put("getPreferredFormat", () -> () -> context.getPreferredFormat(adapter));
        calls.put("hasCurrentTexture", () -> context::hasCurrentTexture);
        calls.put("unconfigure", () -> context::unconfigure);
        calls.put("configure again", () -> this::configure);
        calls.put("detach", () -> context::detach);
        calls.put("attach", () -> () -> context.attach(sink));
    }

    private GPUBuffer buffer(BufferUsage usage) {
        return device.createBuffer(SIZE, usage);
    }

    private void configure() {
        context.configure(CanvasConfiguration.of(device, TextureFormat.BGRA8UNORM));
    }

    private GPUBuffer used() {
        var buffer = frames.used.poll();
        while (buffer == null) {
            LockSupport.parkNanos(PAUSE_NANOS);
            buffer = frames.used.poll();
        }
        return buffer;
    }

    private Runnable destroyTexture() {
        return device.createTexture(
                        Extent3D.of(SIZE, SIZE), TextureFormat.RGBA8UNORM, TextureUsage.COPY_DST)
                ::destroy;
    }

    private Runnable unmap() {
        write.mapAsync(MapMode.WRITE).join();
        return write::unmap;
    }

    private void mapAsync() {
        var _ = read.mapAsync(MapMode.READ);
    }

    private Runnable mapWritten() {
        read.unmap();
        device.queue().writeBuffer(read, 0, new byte[SIZE]);
        return this::mapAsync;
    }

    private Runnable resize() {
        read.unmap();
        return () -> context.setPhysicalSize(SIZE / 2 + context.physicalWidth() % SIZE, SIZE);
    }

    private static long timed(Runnable action) {
        var begin = System.nanoTime();
        action.run();
        return System.nanoTime() - begin;
    }

    private Map<String, long[]> measure() {
        var nanos = new LinkedHashMap<String, long[]>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var call : calls.entrySet()) {
                var ready = call.getValue().get();
                LockSupport.parkNanos(PAUSE_NANOS);
                nanos.computeIfAbsent(call.getKey(), name -> new long[ROUNDS])[round] =
                        timed(ready);
            }
        }
        return nanos;
    }

    private static double percentile(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length * 9 / 10] / 1e6;
    }

    private static long[] control() {
        var nanos = new long[ROUNDS * 10];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = timed(() -> LockSupport.parkNanos(PAUSE_NANOS)) - PAUSE_NANOS;
        }
        return nanos;
    }

    private void run() throws InterruptedException {
        var drawing =
                Thread.ofPlatform()
                        .daemon()
                        .uncaughtExceptionHandler(BlockingMain::fail)
                        .start(frames);
        while (frames.frames.get() < 2) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        var control = new long[1][];
        var controlling = Thread.ofPlatform().daemon().start(() -> control[0] = control());
        double longest = 0;
        for (var call : measure().entrySet()) {
            var latency = percentile(call.getValue());
            longest = Math.max(longest, latency);
            System.out.printf(Locale.ROOT, "%7.2f %s%n", latency, call.getKey());
        }
        controlling.join();
        System.out.printf(
                Locale.ROOT,
                "latency %.2f control %.2f frames %d%n",
                longest,
                percentile(Objects.requireNonNull(control[0])),
                frames.frames.get());
        frames.over = true;
        drawing.join();
    }

    private static void fail(Thread thread, Throwable failure) {
        failure.printStackTrace();
        System.exit(1);
    }

    public static void main(String[] arguments) throws InterruptedException {
        new BlockingMain().run();
        System.exit(0);
    }
}
