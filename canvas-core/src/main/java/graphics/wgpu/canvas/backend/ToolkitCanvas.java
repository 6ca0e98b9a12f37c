package graphics.wgpu.canvas.backend;

import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.EventHandler;
import graphics.wgpu.canvas.FrameStatistics;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.RenderThread;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.Subscription;
import graphics.wgpu.canvas.UpdateMode;
import java.time.Duration;

/// A canvas that passes everything on to its host: what the classes of the toolkits implement.
///
/// It is an interface because they already extend a class of their toolkit.
public interface ToolkitCanvas extends RenderCanvas {
    /// {@return the shared part of this canvas; for the toolkit's side, applications don't need it}
    CanvasHost host();

    @Override
    default GPUCanvasContext context() {
        return host().context();
    }

    @Override
    default void requestDraw(Runnable draw) {
        host().requestDraw(draw);
    }

    @Override
    default void requestDraw() {
        host().requestDraw();
    }

    @Override
    default void forceDraw() {
        host().forceDraw();
    }

    @Override
    default UpdateMode updateMode() {
        return host().updateMode();
    }

    @Override
    default void updateMode(UpdateMode mode) {
        host().updateMode(mode);
    }

    @Override
    default boolean vsync() {
        return host().vsync();
    }

    @Override
    default void vsync(boolean vsync) {
        host().vsync(vsync);
    }

    @Override
    default RenderThread renderThread() {
        return host().renderThread();
    }

    @Override
    default void renderOn(RenderThread thread) {
        host().renderOn(thread);
    }

    @Override
    default PresentMethod presentMethod() {
        return host().presentMethod();
    }

    @Override
    default double logicalWidth() {
        return host().logicalWidth();
    }

    @Override
    default double logicalHeight() {
        return host().logicalHeight();
    }

    @Override
    default int physicalWidth() {
        return host().physicalWidth();
    }

    @Override
    default int physicalHeight() {
        return host().physicalHeight();
    }

    @Override
    default double pixelRatio() {
        return host().pixelRatio();
    }

    @Override
    default <E extends CanvasEvent> Subscription on(
            Class<E> type, int order, EventHandler<E> handler) {
        return host().on(type, order, handler);
    }

    @Override
    default String title() {
        return host().title();
    }

    @Override
    default void title(String title) {
        host().title(title);
    }

    @Override
    default CursorShape cursor() {
        return host().cursor();
    }

    @Override
    default void cursor(CursorShape shape) {
        host().cursor(shape);
    }

    @Override
    default Snapshot snapshot() {
        return host().snapshot();
    }

    @Override
    default FrameStatistics statistics() {
        return host().statistics();
    }

    @Override
    default boolean statisticsShown() {
        return host().statisticsShown();
    }

    @Override
    default void showStatistics(boolean shown) {
        host().showStatistics(shown);
    }

    @Override
    default void close() {
        host().close();
    }

    @Override
    default boolean closed() {
        return host().closed();
    }

    @Override
    default boolean awaitClosed(Duration timeout) throws InterruptedException {
        return host().awaitClosed(timeout);
    }
}
