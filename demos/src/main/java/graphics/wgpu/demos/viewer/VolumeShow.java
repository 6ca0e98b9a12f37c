package graphics.wgpu.demos.viewer;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.canvas.FileDropEvent;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.demos.nifti.NiftiSource;
import graphics.wgpu.demos.scene.Scene;
import graphics.wgpu.demos.volume.VolumeScene;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/// The volume viewer on a canvas, without controls: these belong to the toolkits.
public final class VolumeShow implements Show {
    private static final System.Logger LOG = System.getLogger("wgpu");
    private static final float TURN = (float) Math.toRadians(2);

    private final RenderCanvas canvas;
    private final ViewerModel model;
    private final ScenePainter painter;
    private volatile @Nullable VolumeScene scene;

    private VolumeShow(RenderCanvas canvas, ViewerModel model) {
        this.canvas = canvas;
        this.model = model;
        painter = ScenePainter.on(canvas, this::createScene, model::fail);
    }

    /// Lets a canvas show a model, and its events change it.
    ///
    /// @param canvas the canvas
    /// @param model the model
    /// @return the show, which ends with the canvas
    public static VolumeShow on(RenderCanvas canvas, ViewerModel model) {
        var show = new VolumeShow(canvas, model);
        ViewerInput.connect(canvas, model);
        canvas.on(FileDropEvent.class, show::dropped);
        model.onChange(canvas::requestDraw);
        return show;
    }

    private Scene createScene(GPUDevice device) {
        var fresh = new VolumeScene(device, model::view);
        scene = fresh;
        return fresh;
    }

    private void dropped(FileDropEvent event) {
        if (!event.files().isEmpty()) {
            var file = event.files().getFirst();
            open(() -> NiftiSource.of(file));
        }
    }

    /// {@return what is shown, and how}
    public ViewerModel model() {
        return model;
    }

    /// {@return of how many samples the last picture is the average}
    public int samples() {
        var now = scene;
        return now == null ? 0 : now.samples();
    }

    /// {@return how long the last picture that was measured took on the GPU, in milliseconds}
    public double frameMillis() {
        var now = scene;
        return now == null ? 0 : now.frameMillis();
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
        return model.status() instanceof LoadStatus.Failed(var why) ? why : model.problem();
    }

    @Override
    public boolean finished() {
        var now = scene;
        return now != null && model.view() != null && now.finished(model.view());
    }

    @Override
    public void turn() {
        model.changeCamera(camera -> camera.orbit(TURN, 0));
    }

    @Override
    public void open(FileSupplier file) {
        // What is wrong with a file is in the model; anything else is a bug.
        var _ =
                model.open(file)
                        .exceptionally(
                                error -> {
                                    LOG.log(Level.ERROR, "Loading ended with its own error", error);
                                    return false;
                                });
    }
}
