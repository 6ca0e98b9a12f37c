package graphics.wgpu.canvas;

import graphics.wgpu.Color;
import graphics.wgpu.canvas.testing.ColourPainter;
import java.nio.file.Path;

/// A whole program on an offscreen canvas, run by [BareMachineTests] in a machine without anything.
final class BareProgram {
    private BareProgram() {}

    /// Draws a picture.
    ///
    /// @param arguments the file to write
    public static void main(String[] arguments) throws Exception {
        if (ModuleLayer.boot().findModule("java.desktop").isPresent()) {
            throw new IllegalStateException("java.desktop is here");
        }
        try (var canvas = OffscreenCanvas.of(40, 30);
                var painter = new ColourPainter(canvas, null, Color.of(0.25, 0.5, 0.75))) {
            canvas.requestDraw(painter);
            canvas.draw().writePng(Path.of(arguments[0]));
        }
    }
}
