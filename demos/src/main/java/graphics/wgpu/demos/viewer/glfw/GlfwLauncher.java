package graphics.wgpu.demos.viewer.glfw;

import graphics.wgpu.canvas.CloseEvent;
import graphics.wgpu.canvas.KeyEvent;
import graphics.wgpu.canvas.Keys;
import graphics.wgpu.canvas.glfw.GlfwCanvas;
import graphics.wgpu.canvas.glfw.GlfwLoop;
import graphics.wgpu.demos.scene.SceneKind;
import graphics.wgpu.demos.scene.Scenes;
import graphics.wgpu.demos.viewer.LoadStatus;
import graphics.wgpu.demos.viewer.Readout;
import graphics.wgpu.demos.viewer.SceneShow;
import graphics.wgpu.demos.viewer.Screenshot;
import graphics.wgpu.demos.viewer.Show;
import graphics.wgpu.demos.viewer.ShowRun;
import graphics.wgpu.demos.viewer.ViewerModel;
import graphics.wgpu.demos.viewer.ViewerOptions;
import graphics.wgpu.demos.viewer.VolumeShow;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.lwjgl.glfw.GLFW;

/// Shows a scene in a GLFW window, which has no controls but keys, and says in its title what there
/// is to say.
public final class GlfwLauncher {
    private static final String TITLE = "wgpu canvas for Java – GLFW";

    private final GlfwCanvas canvas;
    private final Show show;
    private String report = "";
    private boolean good = true;

    private GlfwLauncher(ViewerOptions options) {
        canvas = GlfwCanvas.of(TITLE, options.width(), options.height());
        if (options.scene() == SceneKind.VOLUME) {
            var model = new ViewerModel(GlfwLoop::execute);
            show = VolumeShow.on(canvas, model);
            model.onChange(() -> canvas.title(title(model)));
        } else {
            show = SceneShow.on(canvas, device -> Scenes.create(options.scene(), device));
        }
        canvas.on(KeyEvent.class, this::key);
    }

    /// Opens the window and waits until it is closed.
    ///
    /// @param options how
    /// @return what there is to say at the end, for people
    public static String run(ViewerOptions options) {
        return new GlfwLauncher(options).show(options);
    }

    private String show(ViewerOptions options) {
        var run = new ShowRun(options, show, this::grab, this::end);
        show.open(options.source());
        try (var clock =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("clock").factory())) {
            var ticks =
                    clock.scheduleAtFixedRate(
                            () -> GlfwLoop.execute(run::tick), 100, 100, TimeUnit.MILLISECONDS);
            canvas.on(CloseEvent.class, event -> ticks.cancel(false));
            GlfwLoop.run();
            ticks.cancel(false);
        }
        if (!good) {
            throw new IllegalStateException(report);
        }
        return report;
    }

    private void key(KeyEvent event) {
        if (event.kind() == KeyEvent.Kind.DOWN && event.key().equals(Keys.ESCAPE)) {
            canvas.close();
        }
    }

    private static String title(ViewerModel model) {
        if (model.status() instanceof LoadStatus.Loading(var name, var what, var fraction)) {
            return String.format(
                    Locale.ROOT, "%s  %s … %.0f %%   %s", name, what, 100 * fraction, TITLE);
        }
        if (model.status() instanceof LoadStatus.Failed(var why)) {
            return why;
        }
        var view = model.view();
        if (!model.problem().isEmpty() || view == null) {
            return model.problem().isEmpty() ? TITLE : model.problem();
        }
        return Readout.describe(view.volume())
                + "   "
                + view.look().mode()
                + ", "
                + view.look().colorMap()
                + "   "
                + TITLE;
    }

    /// Takes the window's content from the screen.
    private void grab(Path path) {
        var x = new int[1];
        var y = new int[1];
        var width = new int[1];
        var height = new int[1];
        GLFW.glfwGetWindowPos(canvas.windowHandle(), x, y);
        GLFW.glfwGetWindowSize(canvas.windowHandle(), width, height);
        Screenshot.ofScreen(path, new Rectangle(x[0], y[0], width[0], height[0]));
    }

    private void end(String text, boolean fine) {
        report = text;
        good = fine;
        canvas.close();
    }
}
