package graphics.wgpu.demos.readme;

import static graphics.wgpu.demos.readme.Shared.connect;

import graphics.wgpu.canvas.OffscreenCanvas;
import java.io.IOException;
import java.nio.file.Path;

/// The README's program without a window.
final class OffscreenProgram {
    private OffscreenProgram() {}

    static void main(String[] args) throws IOException {
        try (var canvas = OffscreenCanvas.of(640, 480)) {
            connect(canvas);
            canvas.draw().writePng(Path.of("picture.png"));
        }
    }
}
