package graphics.wgpu.demos.workbench;

import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.demos.scene.CubeScene;
import graphics.wgpu.demos.scene.TriangleScene;
import graphics.wgpu.demos.viewer.Brain;
import graphics.wgpu.demos.viewer.SceneShow;
import graphics.wgpu.demos.viewer.Show;
import graphics.wgpu.demos.viewer.ViewerModel;
import graphics.wgpu.demos.viewer.VolumeShow;
import graphics.wgpu.demos.volume.RenderMode;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// What a view of the workbench can show.
public enum ViewKind {
    /// A brain, lit.
    BRAIN("Brain"),
    /// Three planes through the same brain.
    SLICES("Slices"),
    /// A cube that turns all the time.
    CUBE("Cube"),
    /// A triangle, drawn when it must be.
    TRIANGLE("Triangle");

    private static final double CUBE_FPS = 20;

    private final String title;

    ViewKind(String title) {
        this.title = title;
    }

    /// {@return the name for people}
    @Override
    public String toString() {
        return title;
    }

    /// Lets a canvas show this.
    ///
    /// @param canvas the canvas
    /// @param ui runs tasks on the toolkit's thread
    /// @return the show, which ends with the canvas
    public Show on(RenderCanvas canvas, Executor ui) {
        return switch (this) {
            case BRAIN -> brain(canvas, ui, RenderMode.COMPOSITE);
            case SLICES -> brain(canvas, ui, RenderMode.SLICES);
            case CUBE -> {
                canvas.updateMode(UpdateMode.continuous(CUBE_FPS));
                yield SceneShow.on(canvas, CubeScene::new);
            }
            case TRIANGLE -> SceneShow.on(canvas, TriangleScene::new);
        };
    }

    private static Show brain(RenderCanvas canvas, Executor ui, RenderMode mode) {
        var model = new ViewerModel(ui);
        var show = VolumeShow.on(canvas, model);
        var set = new AtomicBoolean();
        model.onChange(
                () -> {
                    if (model.view() != null && set.compareAndSet(false, true)) {
                        model.changeLook(look -> look.withMode(mode));
                    }
                });
        show.open(Brain::source);
        return show;
    }
}
