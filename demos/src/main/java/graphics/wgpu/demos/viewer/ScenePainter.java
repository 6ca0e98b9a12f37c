package graphics.wgpu.demos.viewer;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.DrawCancelled;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUError;
import graphics.wgpu.canvas.CloseEvent;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.demos.scene.Scene;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Draws a scene on a canvas, of whatever toolkit.
///
/// The GPU is set up by the first frame, on the thread that draws, so that no toolkit waits for it.
public final class ScenePainter {
    private final RenderCanvas canvas;
    private final Function<GPUDevice, ? extends Scene> factory;
    private final Consumer<String> problem;
    private @Nullable SharedGpu gpu;
    private @Nullable Scene scene;
    private boolean ended;
    private volatile String adapter = "";
    private volatile long frames;

    private ScenePainter(
            RenderCanvas canvas,
            Function<GPUDevice, ? extends Scene> factory,
            Consumer<String> problem) {
        this.canvas = canvas;
        this.factory = factory;
        this.problem = problem;
    }

    /// Lets a canvas show a scene.
    ///
    /// @param canvas the canvas
    /// @param factory makes the scene, on the thread that draws
    /// @param problem is told, on the thread that draws, what keeps the scene from being drawn
    /// @return the painter, which ends with the canvas
    public static ScenePainter on(
            RenderCanvas canvas,
            Function<GPUDevice, ? extends Scene> factory,
            Consumer<String> problem) {
        var painter = new ScenePainter(canvas, factory, problem);
        // The frame that is being drawn may be a long one, and the toolkit must not wait for it.
        canvas.on(CloseEvent.class, event -> Thread.startVirtualThread(painter::free));
        canvas.requestDraw(painter::draw);
        return painter;
    }

    /// {@return what draws, such as "llvmpipe (CPU) via Vulkan"; empty before the first frame}
    public String adapter() {
        return adapter;
    }

    /// {@return how many frames have been drawn}
    public long frames() {
        return frames;
    }

    private synchronized void draw() {
        if (ended) {
            return;
        }
        try {
            var now = scene == null ? setUp() : scene;
            var more = now.draw(canvas.context().getCurrentTexture());
            frames++;
            if (more) {
                canvas.requestDraw();
            }
        } catch (DrawCancelled e) {
            throw e;
        } catch (GPUError | IllegalStateException e) {
            ended = true;
            problem.accept(e.getMessage() == null ? e.toString() : e.getMessage());
            throw e;
        }
    }

    private Scene setUp() {
        var context = canvas.context();
        var shared = SharedGpu.take(canvas);
        gpu = shared;
        adapter = shared.adapter().summary();
        context.configure(
                CanvasConfiguration.of(
                        shared.device(), context.getPreferredFormat(shared.adapter())));
        var fresh = factory.apply(shared.device());
        scene = fresh;
        return fresh;
    }

    /// Gives the GPU back when the canvas has let go of it: a frame may still be on its way there.
    private void free() {
        if (!end()) {
            return;
        }
        try {
            while (!canvas.context().closed()) {
                Thread.sleep(20);
            }
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// {@return whether there is anything to free}
    private synchronized boolean end() {
        ended = true;
        if (scene != null) {
            scene.close();
            scene = null;
        }
        return gpu != null;
    }

    private synchronized void close() {
        if (gpu != null) {
            gpu.release();
            gpu = null;
        }
    }
}
