package graphics.wgpu.demos.viewer.swing;

import com.formdev.flatlaf.FlatDarkLaf;
import graphics.wgpu.canvas.swing.AwtCanvas;
import graphics.wgpu.canvas.swing.ComponentCanvas;
import graphics.wgpu.canvas.swing.SwingCanvas;
import graphics.wgpu.demos.scene.SceneKind;
import graphics.wgpu.demos.scene.Scenes;
import graphics.wgpu.demos.viewer.SceneShow;
import graphics.wgpu.demos.viewer.Screenshot;
import graphics.wgpu.demos.viewer.Show;
import graphics.wgpu.demos.viewer.ShowRun;
import graphics.wgpu.demos.viewer.ViewerOptions;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.Timer;
import javax.swing.WindowConstants;

/// Shows a scene in a Swing window, on a lightweight or a heavyweight canvas.
public final class SwingLauncher {
    private final CompletableFuture<String> ended;
    private final ComponentCanvas canvas;
    private final JPanel content;
    private final Show show;
    private final JFrame frame;
    private final Timer clock;

    private SwingLauncher(
            ViewerOptions options, boolean heavyweight, CompletableFuture<String> ended) {
        this.ended = ended;
        canvas = heavyweight ? new AwtCanvas() : new SwingCanvas();
        if (options.scene() == SceneKind.VOLUME) {
            var viewer = new SwingViewer(canvas);
            content = viewer;
            show = viewer.run();
        } else {
            content = new JPanel(new BorderLayout());
            content.add(canvas.component(), BorderLayout.CENTER);
            show = SceneShow.on(canvas, device -> Scenes.create(options.scene(), device));
        }
        content.setPreferredSize(new Dimension(options.width(), options.height()));
        content.setBackground(new Color(0x17191d));
        frame = new JFrame("wgpu canvas for Java – " + (heavyweight ? "AWT" : "Swing"));
        var run = new ShowRun(options, show, this::grab, this::end);
        clock = new Timer(100, event -> run.tick());
    }

    /// Opens the window and waits until it is closed.
    ///
    /// @param options how
    /// @param heavyweight whether the canvas is an AwtCanvas, and not a SwingCanvas
    /// @return what there is to say at the end, for people
    public static String run(ViewerOptions options, boolean heavyweight) {
        var ended = new CompletableFuture<String>();
        EventQueue.invokeLater(
                () -> {
                    try {
                        dress();
                        new SwingLauncher(options, heavyweight, ended).start(options);
                    } catch (RuntimeException e) {
                        ended.completeExceptionally(e);
                    }
                });
        return ended.join();
    }

    /// Sets the look of all Swing windows: dark and neutral, as in the other viewers.
    public static void dress() {
        // Its native library only draws window borders, which is not worth a permission.
        System.setProperty("flatlaf.useNativeLibrary", "false");
        FlatDarkLaf.setGlobalExtraDefaults(
                Map.of(
                        "@accentColor",
                        "#d98b6b",
                        "@background",
                        "#1b1d21",
                        "@foreground",
                        "#d5d8dd"));
        FlatDarkLaf.setup();
        // Menus that belong to the window would be covered by a heavyweight canvas.
        JPopupMenu.setDefaultLightWeightPopupEnabled(false);
    }

    private void start(ViewerOptions options) {
        frame.setContentPane(content);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosing(WindowEvent event) {
                        end("", true);
                    }
                });
        frame.pack();
        frame.setVisible(true);
        canvas.component().requestFocusInWindow();
        show.open(options.source());
        clock.start();
    }

    /// Takes the window's content from the screen, with its controls.
    private void grab(Path path) {
        Screenshot.ofScreen(path, new Rectangle(content.getLocationOnScreen(), content.getSize()));
    }

    private void end(String report, boolean good) {
        clock.stop();
        if (content instanceof SwingViewer viewer) {
            viewer.close();
        } else {
            canvas.close();
        }
        frame.dispose();
        if (good) {
            ended.complete(report);
        } else {
            ended.completeExceptionally(new IllegalStateException(report));
        }
    }
}
