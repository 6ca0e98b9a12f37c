package graphics.wgpu.demos.readme;

import static graphics.wgpu.demos.readme.Shared.connect;

import graphics.wgpu.canvas.swing.SwingCanvas;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/// The README's program for Swing.
final class SwingProgram {
    private SwingProgram() {}

    static void main(String[] args) {
        SwingUtilities.invokeLater(
                () -> {
                    var canvas = new SwingCanvas(); // or AwtCanvas: faster, but always on top
                    connect(canvas);
                    var frame = new JFrame("wgpu");
                    frame.add(canvas);
                    frame.setSize(640, 480);
                    frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
                    frame.setVisible(true);
                });
    }
}
