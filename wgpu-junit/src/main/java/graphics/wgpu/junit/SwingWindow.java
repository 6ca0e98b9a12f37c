package graphics.wgpu.junit;

import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.Snapshot;
import java.awt.AWTException;
import java.awt.BorderLayout;
import java.awt.Canvas;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/// A window of Swing around a canvas, for tests; on machines without a display, under Xvfb
/// (`xvfb-run mvn test`).
///
/// {@snippet file="SwingWindowTests.java" region="swing"}
///
/// Its methods are called on the test's thread, never on the event thread.
public final class SwingWindow implements AutoCloseable {
    private final JFrame frame;
    private final JPanel panel;

    private SwingWindow(JFrame frame, JPanel panel) {
        this.frame = frame;
        this.panel = panel;
    }

    /// Opens a window.
    ///
    /// @param width the width of what is inside, in logical pixels
    /// @param height its height
    /// @param content makes what is inside; called on the event thread
    /// @return the open window
    /// @throws IllegalStateException if there is no display
    public static SwingWindow show(int width, int height, Supplier<? extends Component> content) {
        if (GraphicsEnvironment.isHeadless()) {
            throw new IllegalStateException(
                    "A Swing window needs a display; start the tests under Xvfb, as in"
                            + " \"xvfb-run mvn test\"");
        }
        return onEventThread(
                () -> {
                    var panel = new JPanel(new BorderLayout());
                    panel.setPreferredSize(new Dimension(width, height));
                    panel.add(content.get());
                    var frame = new JFrame("test");
                    frame.setUndecorated(true);
                    frame.setContentPane(panel);
                    frame.pack();
                    frame.setVisible(true);
                    return new SwingWindow(frame, panel);
                });
    }

    /// {@return a picture of all that is inside, once each canvas in it shows its last frame}
    ///
    /// One pixel for each logical one. A heavyweight canvas is taken from the screen, where no
    /// other window may lie over it.
    ///
    /// @throws AssertionError if a canvas shows nothing
    public Snapshot snapshot() {
        var canvases = new ArrayList<RenderCanvas>();
        boolean heavy = onEventThread(() -> collect(panel, canvases));
        Frames.await(canvases);
        return Pictures.of(heavy ? screen() : onEventThread(this::paint));
    }

    /// Collects the canvases, and says whether one of them is heavyweight.
    private static boolean collect(Container container, List<RenderCanvas> canvases) {
        boolean heavy = false;
        for (var component : container.getComponents()) {
            if (component instanceof RenderCanvas canvas) {
                canvases.add(canvas);
            }
            heavy |= component instanceof Canvas;
            heavy |= component instanceof Container inner && collect(inner, canvases);
        }
        return heavy;
    }

    private BufferedImage paint() {
        var image =
                new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            panel.paint(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private BufferedImage screen() {
        try {
            var robot = new Robot(frame.getGraphicsConfiguration().getDevice());
            robot.waitForIdle();
            var corner = onEventThread(panel::getLocationOnScreen);
            return robot.createScreenCapture(new Rectangle(corner, panel.getSize()));
        } catch (AWTException e) {
            throw new IllegalStateException("The screen can't be looked at", e);
        }
    }

    /// Closes the window. Calling it again does nothing.
    @Override
    public void close() {
        onEventThread(
                () -> {
                    frame.dispose();
                    return true;
                });
    }

    private static <T> T onEventThread(Callable<T> work) {
        var task = new FutureTask<>(work);
        try {
            SwingUtilities.invokeAndWait(task);
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the event thread", e);
        } catch (InvocationTargetException | ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }
}
