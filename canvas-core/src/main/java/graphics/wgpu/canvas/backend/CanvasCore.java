package graphics.wgpu.canvas.backend;

import graphics.wgpu.BitmapSink;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.PresentTarget;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.EventHandler;
import graphics.wgpu.canvas.FrameStage;
import graphics.wgpu.canvas.FrameStatistics;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.RenderThread;
import graphics.wgpu.canvas.ResizeEvent;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.Subscription;
import graphics.wgpu.canvas.UpdateMode;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// The shared canvas, put together of its parts.
final class CanvasCore implements CanvasHost {
    private static final System.Logger LOGGER = System.getLogger("wgpu");

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final CanvasBackend backend;
    private final PresentMethod presentMethod;
    private final FrameTarget target;
    private final CanvasParts parts;
    private final Schedule schedule;
    private final FrameRunner frames;
    private final FrameLoop loop;
    private final CanvasSnapshots snapshots;
    private final CanvasClosing closing;
    private final FrameRequests requests;
    private final CanvasWindow window;
    private final Runnable toolkitFrame;
    private volatile RenderThread renderThread;
    private volatile String title = "";
    private volatile CursorShape cursor = CursorShape.DEFAULT;

    /// @param backend the toolkit's side
    /// @param windowThere set while there is a window
    /// @param targets makes the context, for this sink of a bitmap canvas
    /// @param clock nanoseconds, from zero on
    CanvasCore(
            CanvasBackend backend,
            AtomicBoolean windowThere,
            Function<? super BitmapSink, ? extends FrameTarget> targets,
            LongSupplier clock) {
        this.backend = backend;
        this.presentMethod = backend.presentMethod();
        this.renderThread = backend.renderThread();
        boolean bitmap = FrameRunner.isBitmap(presentMethod);
        String name = backend.name() + "-" + COUNTER.incrementAndGet();
        this.schedule = new Schedule(clock, this::changed);
        var errors = new DistinctErrors(LOGGER);
        var emitter = new EventEmitter(errors, this::workChanged);
        this.parts =
                new CanvasParts(
                        name,
                        schedule,
                        emitter,
                        new InputTracker(this::emitInput, schedule::framePending, clock),
                        new Handoff(backend),
                        new Statistics(),
                        errors);
        this.loop =
                renderThread == RenderThread.CALLER
                        ? new CallerLoop(this::wake, schedule::mine)
                        : new RenderLoop(
                                "wgpu-render-" + name,
                                schedule::nanosToNext,
                                this::frame,
                                RenderLoop.IDLE_NANOS);
        this.target = targets.apply(new CanvasSink(backend, parts, loop, clock));
        this.frames = new FrameRunner(parts, target, clock, bitmap);
        this.snapshots = new CanvasSnapshots(backend, parts, frames, loop);
        this.closing = new CanvasClosing(backend, parts, target, loop, () -> frames.draw = null);
        this.requests = new FrameRequests(backend, parts, frames, target, loop);
        this.window = new CanvasWindow(target, loop, schedule, windowThere);
        this.toolkitFrame = frames::run;
        schedule.attached(bitmap);
    }

    static CanvasCore of(RenderCanvas canvas, CanvasBackend backend) {
        boolean bitmap = FrameRunner.isBitmap(backend.presentMethod());
        var there = new AtomicBoolean();
        long origin = System.nanoTime();
        return new CanvasCore(
                backend,
                there,
                sink ->
                        new ContextTarget(
                                canvas,
                                bitmap ? sink : null,
                                () -> there.get() && backend.windowAlive()),
                () -> System.nanoTime() - origin);
    }

    private void frame() {
        if (renderThread == RenderThread.TOOLKIT) {
            parts.handoff().run(toolkitFrame);
        } else {
            frames.run();
        }
    }

    /// A frame may be due earlier, or has ended.
    private void changed() {
        if (renderThread != RenderThread.CALLER
                && parts.input().pending()
                && !schedule.framePending()) {
            backend.runOnToolkit(parts.input()::flush);
        }
        parts.handoff().wakeTaker();
        loop.signal();
    }

    private void workChanged() {
        schedule.working(frames.draw != null || parts.emitter().wants(ResizeEvent.class));
    }

    /// The program's loop looks at the schedule by itself before it waits.
    private void wake() {
        if (!backend.onToolkitThread()) {
            backend.wake();
        }
    }

    private void emitInput(CanvasEvent event) {
        if (!closed()) {
            parts.emitter().emit(event);
        }
    }

    private void toolkit(Runnable task) {
        if (backend.onToolkitThread()) {
            task.run();
        } else {
            backend.runOnToolkit(task);
        }
    }

    private CanvasSize size() {
        return schedule.mine() ? frames.current : frames.newest;
    }

    // RenderCanvas

    @Override
    public GPUCanvasContext context() {
        return target.context();
    }

    @Override
    public void requestDraw(Runnable draw) {
        frames.draw = Objects.requireNonNull(draw, "draw");
        // In this order, so that a frame which was wanted already counts for the request too.
        schedule.request();
        workChanged();
    }

    @Override
    public void requestDraw() {
        schedule.request();
    }

    @Override
    public void forceDraw() {
        requests.force(renderThread);
    }

    @Override
    public UpdateMode updateMode() {
        return schedule.mode();
    }

    @Override
    public void updateMode(UpdateMode mode) {
        schedule.mode(Objects.requireNonNull(mode, "mode"));
    }

    @Override
    public boolean vsync() {
        return frames.vsync;
    }

    @Override
    public void vsync(boolean vsync) {
        frames.vsync = vsync;
    }

    @Override
    public RenderThread renderThread() {
        return renderThread;
    }

    @Override
    public void renderOn(RenderThread thread) {
        boolean caller = renderThread == RenderThread.CALLER;
        if (caller != (Objects.requireNonNull(thread, "thread") == RenderThread.CALLER)) {
            throw new IllegalArgumentException(
                    "thread is "
                            + thread
                            + ", and must be "
                            + (caller ? "CALLER" : "OWN or TOOLKIT")
                            + " for "
                            + backend.name());
        }
        renderThread = thread;
    }

    @Override
    public PresentMethod presentMethod() {
        return presentMethod;
    }

    @Override
    public double logicalWidth() {
        return size().logicalWidth();
    }

    @Override
    public double logicalHeight() {
        return size().logicalHeight();
    }

    @Override
    public int physicalWidth() {
        return size().width();
    }

    @Override
    public int physicalHeight() {
        return size().height();
    }

    @Override
    public double pixelRatio() {
        return size().ratio();
    }

    @Override
    public <E extends CanvasEvent> Subscription on(
            Class<E> type, int order, EventHandler<E> handler) {
        return parts.emitter().add(type, order, handler);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void title(String newTitle) {
        title = Objects.requireNonNull(newTitle, "title");
        toolkit(() -> backend.title(newTitle));
    }

    @Override
    public CursorShape cursor() {
        return cursor;
    }

    @Override
    public void cursor(CursorShape shape) {
        cursor = Objects.requireNonNull(shape, "shape");
        toolkit(() -> backend.cursor(shape));
    }

    @Override
    public Snapshot snapshot() {
        return snapshots.take(presentMethod, renderThread);
    }

    @Override
    public FrameStatistics statistics() {
        return parts.statistics().read();
    }

    @Override
    public boolean statisticsShown() {
        return frames.statisticsShown;
    }

    @Override
    public void showStatistics(boolean shown) {
        frames.statisticsShown = shown;
        schedule.request();
    }

    @Override
    public void close() {
        closing.close();
    }

    @Override
    public boolean closed() {
        return closing.closed();
    }

    @Override
    public boolean awaitClosed(Duration timeout) throws InterruptedException {
        return closing.await(timeout);
    }

    // CanvasHost

    @Override
    public CanvasInput input() {
        return parts.input();
    }

    @Override
    public Executor executor() {
        return loop;
    }

    @Override
    public void sized(int physicalWidth, int physicalHeight, double pixelRatio) {
        var size = new CanvasSize(physicalWidth, physicalHeight, pixelRatio);
        if (!size.equals(frames.newest)) {
            frames.newest = size;
            schedule.sized(!size.empty());
        }
    }

    @Override
    public void visible(boolean visible) {
        schedule.visible(visible);
    }

    @Override
    public boolean listensTo(Class<? extends CanvasEvent> type) {
        return parts.emitter().wants(type);
    }

    @Override
    public void exposed() {
        schedule.urgent();
    }

    @Override
    public void attach(PresentTarget newWindow) {
        window.attach(newWindow);
    }

    @Override
    public void detach(Runnable gone) {
        window.detach(gone);
    }

    @Override
    public void painted(long nanos) {
        parts.statistics().add(FrameStage.PAINT, nanos);
    }

    @Override
    public long nanosToNextFrame() {
        return schedule.nanosToNext();
    }

    @Override
    public boolean drawIfDue() {
        return requests.drawIfDue();
    }

    @Override
    public void runPending() {
        requests.runPending();
    }
}
