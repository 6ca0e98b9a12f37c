package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Composite;
import java.awt.CompositeContext;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramePainterTests {
    private static final int BACKGROUND = 0xff123456;

    private final BufferedImage screen = new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = screen.createGraphics();

    /// Each pixel has another colour.
    private static BufferedImage frame(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, color(x, y));
            }
        }
        return image;
    }

    private static int color(int x, int y) {
        return 0xff000000 | (x + 1) << 16 | (y + 1) << 8;
    }

    private void fill() {
        graphics.setColor(new java.awt.Color(BACKGROUND));
        graphics.fillRect(0, 0, 100, 80);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2, 3})
    void paints_each_pixel_of_the_frame_on_one_of_the_screen(double ratio) {
        fill();
        graphics.scale(ratio, ratio);
        graphics.translate(3, 5);
        var image = frame(PixelSize.scaled(20, ratio), PixelSize.scaled(10, ratio));

        FramePainter.paint(graphics, image, 20, 10);

        int left = (int) Math.ceil(3 * ratio - 0.5);
        int top = (int) Math.ceil(5 * ratio - 0.5);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                assertThat(screen.getRGB(left + x, top + y)).isEqualTo(color(x, y));
            }
        }
        assertThat(screen.getRGB(left - 1, top)).isEqualTo(BACKGROUND);
        assertThat(screen.getRGB(left, top - 1)).isEqualTo(BACKGROUND);
    }

    @Test
    void leaves_the_transform_as_it_was() {
        graphics.scale(2, 2);
        graphics.translate(3, 5);
        var before = graphics.getTransform();

        FramePainter.paint(graphics, frame(40, 20), 20, 10);

        assertThat(graphics.getTransform()).isEqualTo(before);
    }

    @Test
    void paints_no_more_than_the_clip() {
        fill();
        graphics.clipRect(2, 2, 3, 3);

        FramePainter.paint(graphics, frame(20, 10), 20, 10);

        assertThat(screen.getRGB(2, 2)).isEqualTo(color(2, 2));
        assertThat(screen.getRGB(4, 4)).isEqualTo(color(4, 4));
        assertThat(screen.getRGB(1, 2)).isEqualTo(BACKGROUND);
        assertThat(screen.getRGB(5, 4)).isEqualTo(BACKGROUND);
    }

    /// The pixels that were composed: all the work that painting is.
    private static final class CountingComposite implements Composite, CompositeContext {
        private int pixels;

        @Override
        public CompositeContext createContext(
                ColorModel source, ColorModel target, RenderingHints hints) {
            return this;
        }

        @Override
        public void compose(Raster source, Raster before, WritableRaster after) {
            pixels += after.getWidth() * after.getHeight();
        }

        @Override
        public void dispose() {}
    }

    @ParameterizedTest
    @CsvSource({"100, 80", "50, 40"})
    void a_part_costs_no_more_than_its_pixels(int width, int height) {
        var counting = new CountingComposite();
        graphics.setComposite(counting);
        graphics.clipRect(20, 10, 30, 20);

        FramePainter.paint(graphics, frame(width, height), 100, 80);

        assertThat(counting.pixels).isEqualTo(30 * 20);
    }

    @Test
    void scales_a_frame_of_another_size_over_the_component() {
        fill();

        FramePainter.paint(graphics, frame(20, 10), 40, 20);

        assertThat(screen.getRGB(0, 0)).isEqualTo(color(0, 0));
        assertThat(screen.getRGB(39, 19)).isEqualTo(color(19, 9));
        assertThat(screen.getRGB(40, 19)).isEqualTo(BACKGROUND);
    }

    @Test
    void follows_a_rotation() {
        fill();
        graphics.rotate(Math.PI / 2, 0, 0);
        graphics.translate(0, -50);

        FramePainter.paint(graphics, frame(20, 10), 20, 10);

        assertThat(screen.getRGB(49, 0)).isEqualTo(color(0, 0));
        assertThat(screen.getRGB(40, 19)).isEqualTo(color(19, 9));
    }
}
