package graphics.wgpu.junit;

import graphics.wgpu.canvas.Snapshot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Reads pictures.
final class Pictures {
    private Pictures() {}

    static Snapshot read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return read(stream, file.toString());
        }
    }

    static Snapshot read(InputStream stream, String name) throws IOException {
        var image = ImageIO.read(stream);
        if (image == null) {
            throw new IOException(name + " is no picture that Java can read; it must be a PNG");
        }
        return of(image);
    }

    static Snapshot of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var alpha =
                image.getColorModel().hasAlpha() ? Snapshot.Alpha.STRAIGHT : Snapshot.Alpha.OPAQUE;
        return Snapshot.ofArgb(width, height, pixels, width, alpha);
    }
}
