package graphics.wgpu.demos.viewer;

import graphics.wgpu.canvas.OffscreenCanvas;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.demos.nifti.NiftiReader;
import graphics.wgpu.demos.scene.SceneKind;
import graphics.wgpu.demos.scene.Scenes;
import graphics.wgpu.demos.volume.Camera;
import graphics.wgpu.demos.volume.LoadMonitor;
import graphics.wgpu.demos.volume.Look;
import graphics.wgpu.demos.volume.VolumeGrid;
import graphics.wgpu.demos.volume.VolumeScene;
import graphics.wgpu.demos.volume.VolumeView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Draws a scene into a picture, with no display.
public final class OffscreenLauncher {
    /// How many frames are timed when nothing else is said.
    private static final int FRAMES = 10;

    private static final float TURN = (float) Math.toRadians(2);

    private OffscreenLauncher() {}

    /// Draws the frames and the picture.
    ///
    /// @param options how; without a screenshot's file the picture's name is made of the scene's
    /// @return what there is to say at the end, for people
    /// @throws IOException if the scan cannot be read, or the picture not be written
    public static String run(ViewerOptions options) throws IOException {
        var path = options.screenshot();
        if (path == null) {
            path = Path.of("wgpu-" + options.scene() + ".png");
        }
        try (var canvas = OffscreenCanvas.of(options.width(), options.height())) {
            return options.scene() == SceneKind.VOLUME
                    ? volume(canvas, options, path)
                    : scene(canvas, options, path);
        }
    }

    private static String scene(OffscreenCanvas canvas, ViewerOptions options, Path path)
            throws IOException {
        var failure = new AtomicReference<>("");
        var painter =
                ScenePainter.on(
                        canvas, device -> Scenes.create(options.scene(), device), failure::set);
        var picture = canvas.draw();
        var times = times(options, frame -> canvas.draw());
        return report(painter, List.of(), times, picture, path);
    }

    private static String volume(OffscreenCanvas canvas, ViewerOptions options, Path path)
            throws IOException {
        var volume = NiftiReader.of().read(options.source().get(), LoadMonitor.NONE);
        var grid = VolumeGrid.of(volume);
        var look = Look.of(volume, grid);
        var camera = Camera.of(grid);
        var view = new AtomicReference<@Nullable VolumeView>();
        var painter =
                ScenePainter.on(
                        canvas, device -> new VolumeScene(device, view::get), message -> {});
        var times =
                times(
                        options,
                        frame -> {
                            var turned = camera.orbit(frame * TURN, 0);
                            view.set(new VolumeView(volume, grid, look, turned, true));
                            canvas.draw();
                        });
        view.set(new VolumeView(volume, grid, look, camera, false));
        var picture = canvas.draw();
        for (var sample = 1; sample < VolumeScene.SAMPLES; sample++) {
            picture = canvas.draw();
        }
        return report(painter, volume.notes(), times, picture, path);
    }

    private static double[] times(ViewerOptions options, IntConsumer drawFrame) {
        // The first frame makes the pipelines and is not counted.
        drawFrame.accept(0);
        var frames = options.frames() == 0 ? FRAMES : options.frames();
        return IntStream.rangeClosed(1, frames)
                .mapToDouble(
                        frame -> {
                            var start = System.nanoTime();
                            drawFrame.accept(frame);
                            return (System.nanoTime() - start) / 1e6;
                        })
                .toArray();
    }

    private static String report(
            ScenePainter painter, List<String> notes, double[] times, Snapshot picture, Path path)
            throws IOException {
        picture.writePng(path);
        var text = new StringBuilder(painter.adapter()).append('\n');
        notes.forEach(note -> text.append(note).append('\n'));
        return text.append(ShowRun.describe(times))
                .append('\n')
                .append(path.toAbsolutePath().normalize())
                .toString();
    }
}
