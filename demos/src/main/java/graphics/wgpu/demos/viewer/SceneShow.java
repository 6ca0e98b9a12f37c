package graphics.wgpu.demos.viewer;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.demos.scene.Scene;
import java.util.function.Function;

/// A scene without controls and files on a canvas.
public final class SceneShow implements Show {
    private final RenderCanvas canvas;
    private final ScenePainter painter;
    private volatile String failure = "";

    private SceneShow(RenderCanvas canvas, Function<GPUDevice, ? extends Scene> factory) {
        this.canvas = canvas;
        painter = ScenePainter.on(canvas, factory, message -> failure = message);
    }

    /// Lets a canvas show a scene.
    ///
    /// @param canvas the canvas
    /// @param factory makes the scene, on the thread that draws
    /// @return the show, which ends with the canvas
    public static SceneShow on(RenderCanvas canvas, Function<GPUDevice, ? extends Scene> factory) {
        return new SceneShow(canvas, factory);
    }

    @Override
    public RenderCanvas canvas() {
        return canvas;
    }

    @Override
    public ScenePainter painter() {
        return painter;
    }

    @Override
    public String failure() {
        return failure;
    }

    @Override
    public boolean finished() {
        return painter.frames() > 0;
    }

    @Override
    public void turn() {
        canvas.requestDraw();
    }

    @Override
    public void open(FileSupplier file) {
        // These scenes show no files, and the launcher accepts none for them.
    }
}
