package graphics.wgpu.demos.readme;

import static graphics.wgpu.demos.readme.Shared.connect;
import static graphics.wgpu.demos.readme.Shared.draw;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.canvas.BeforeDrawEvent;
import graphics.wgpu.canvas.KeyEvent;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.WheelEvent;
import graphics.wgpu.canvas.glfw.GlfwCanvas;
import graphics.wgpu.canvas.glfw.GlfwLoop;
import graphics.wgpu.canvas.javafx.FxCanvas;
import graphics.wgpu.canvas.swing.SwingCanvas;
import graphics.wgpu.canvas.swing.SwingCanvases;
import java.awt.BorderLayout;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JSlider;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.WindowConstants;

/// The snippets of docs/embedding.md.
final class Embedding {
    private Embedding() {}

    static void swing(JFrame frame, JPanel controls) {
        var canvas = new SwingCanvas();
        connect(canvas);
        var tabs = new JTabbedPane();
        tabs.addTab("Picture", canvas);
        frame.add(new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, controls, tabs));
        frame.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosed(WindowEvent event) {
                        canvas.close();
                    }
                });
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    }

    static void heavyweight(JPanel place) {
        JPopupMenu.setDefaultLightWeightPopupEnabled(false); // menus above the native surface
        var canvas = SwingCanvases.create(PresentMethod.AUTO, place);
        connect(canvas);
        place.add(canvas.component(), BorderLayout.CENTER);
    }

    static Parent javafx(Parent controls) {
        var canvas = new FxCanvas();
        connect(canvas);
        canvas.setUpdateMode(UpdateMode.Kind.CONTINUOUS);
        canvas.setMaxFps(60);
        return new SplitPane(controls, new TabPane(new Tab("Picture", canvas)));
    }

    static FxCanvas screen() {
        return new FxCanvas(PresentMethod.SCREEN);
    }

    static void glfw() {
        var first = GlfwCanvas.of("first", 640, 480);
        var second = GlfwCanvas.of("second", 320, 240);
        first.limitSize(200, 150, 0, 0);
        connect(first);
        connect(second);
        GlfwLoop.run(); // until both windows are closed
    }

    static final class Picture {
        private volatile int shown; // read by the draw function

        void connectTo(RenderCanvas canvas, JSlider slider, GPUDevice device) {
            slider.addChangeListener(event -> canvas.requestDraw());
            canvas.on(BeforeDrawEvent.class, event -> shown = slider.getValue());
            canvas.requestDraw(() -> drawWith(shown, device, canvas));
        }

        private static void drawWith(int value, GPUDevice device, RenderCanvas canvas) {
            if (value >= 0) {
                draw(device, canvas.context().getCurrentTexture());
            }
        }
    }

    static void modes(RenderCanvas canvas) {
        canvas.updateMode(UpdateMode.ONDEMAND); // when asked to, 30 a second at most: the default
        canvas.updateMode(UpdateMode.ondemand(1, 60)); // also once a second without being asked
        canvas.updateMode(UpdateMode.continuous(60)); // an animation
        canvas.updateMode(UpdateMode.FASTEST); // a benchmark
        canvas.updateMode(UpdateMode.MANUAL); // only forceDraw()
    }

    static void events(RenderCanvas canvas, Runnable zoom, Runnable pick) {
        canvas.on(WheelEvent.class, event -> zoom.run());
        canvas.on(
                PointerEvent.class,
                event -> {
                    if (event.kind() == PointerEvent.Kind.DOWN && event.button() == 1) {
                        pick.run();
                    }
                });
        canvas.on(KeyEvent.class, -1, (event, propagation) -> propagation.stop());
    }

    static void look(RenderCanvas canvas) throws IOException {
        canvas.showStatistics(true); // in the picture's corner
        var line = canvas.statistics().summary(); // "29.8 fps, wait 0.31 ms, draw 1.20 ms, …"
        canvas.title(line);
        canvas.snapshot().writePng(Path.of("picture.png"));
    }
}
