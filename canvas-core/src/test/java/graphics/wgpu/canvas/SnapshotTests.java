package graphics.wgpu.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTests {
    @Test
    void writes_a_png_that_others_can_read(@TempDir Path folder) throws Exception {
        var bytes = new byte[4 * 37 * 23];
        new Random(1).nextBytes(bytes);
        var snapshot = Snapshot.of(37, 23, bytes);

        snapshot.writePng(folder.resolve("a.png"));
        var image = ImageIO.read(folder.resolve("a.png").toFile());

        assertThat(image.getWidth()).isEqualTo(37);
        assertThat(image.getHeight()).isEqualTo(23);
        for (int y = 0; y < 23; y++) {
            for (int x = 0; x < 37; x++) {
                assertThat(image.getRGB(x, y)).isEqualTo(snapshot.argb(x, y));
            }
        }
    }

    @Test
    void writes_a_large_png() throws Exception {
        var bytes = new byte[4 * 1920 * 1080];
        new Random(1).nextBytes(bytes);

        var png = Snapshot.of(1920, 1080, bytes).toPng();
        var image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(image.getHeight()).isEqualTo(1080);
    }

    @Test
    void takes_alpha_out_of_premultiplied_pixels() {
        int[] pixels = {0x80402000, 0xff102030, 0x00000000, 7};

        var snapshot = Snapshot.ofArgb(3, 1, pixels, 4, Snapshot.Alpha.PREMULTIPLIED);

        assertThat(snapshot.argb(0, 0)).isEqualTo(0x80804000);
        assertThat(snapshot.argb(1, 0)).isEqualTo(0xff102030);
        assertThat(snapshot.argb(2, 0)).isEqualTo(0);
    }

    @Test
    void makes_pixels_without_alpha_opaque() {
        var snapshot = Snapshot.ofArgb(1, 1, new int[] {0x00102030}, 1, Snapshot.Alpha.OPAQUE);

        assertThat(snapshot.argb(0, 0)).isEqualTo(0xff102030);
        assertThat(snapshot.toBufferedImage().getRGB(0, 0)).isEqualTo(0xff102030);
    }

    @Test
    void says_how_many_bytes_it_needs() {
        assertThatThrownBy(() -> Snapshot.of(2, 2, new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rgba has 15 bytes, and must have 16");
    }
}
