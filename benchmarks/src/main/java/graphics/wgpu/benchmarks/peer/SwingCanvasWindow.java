package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.canvas.RenderCanvas;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import javax.swing.JFrame;

/// A window of Swing with a canvas of AWT or Swing.
final class SwingCanvasWindow<C extends Component & RenderCanvas> implements CanvasWindow {
    private final JFrame frame;
    private final C canvas;
    private final long thread;

    /// Opens it, on Swing's thread.
    SwingCanvasWindow(C canvas) {
        this.canvas = canvas;
        thread = Thread.currentThread().threadId();
        frame = new JFrame("benchmark");
        frame.setUndecorated(true);
        frame.add(canvas);
        canvas.setPreferredSize(new Dimension(640, 480));
        frame.pack();
        frame.setVisible(true);
    }

    @Override
    public RenderCanvas canvas() {
        return canvas;
    }

    @Override
    public void resize(int width, int height) {
        EventQueue.invokeLater(
                () -> {
                    canvas.setPreferredSize(new Dimension(width, height));
                    frame.pack();
                });
    }

    @Override
    public long toolkitThread() {
        return thread;
    }

    @Override
    public void close() {
        EventQueue.invokeLater(
                () -> {
                    canvas.close();
                    frame.dispose();
                });
    }
}
