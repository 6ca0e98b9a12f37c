package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.Snapshot;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Objects;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

class FrameImagesTests {
    private static final int ROW = 256;
    private final FrameImages images = new FrameImages();

    @Test
    void there_is_nothing_at_first() {
        assertThat(images.pending()).isFalse();
        assertThat(images.next()).isNull();
        assertThat(images.newest()).isNull();
    }

    @Test
    void a_frame_is_shown_once() {
        images.fill(frame(3, 2, 0xFF112233), true);

        assertThat(images.pending()).isTrue();
        var image = next();
        assertThat(image.getWidth()).isEqualTo(3);
        assertThat(image.getHeight()).isEqualTo(2);
        assertThat(argb(image, 2, 1)).isEqualTo(0xFF112233);
        assertThat(images.pending()).isFalse();
        assertThat(images.next()).isNull();
    }

    @Test
    void the_newest_frame_wins() {
        images.fill(frame(2, 2, 0xFF000001), true);
        images.fill(frame(2, 2, 0xFF000002), true);

        assertThat(argb(next(), 0, 0)).isEqualTo(0xFF000002);
        assertThat(images.next()).isNull();
    }

    @Test
    void an_opaque_picture_has_no_alpha() {
        images.fill(frame(2, 2, 0x00102030), true);

        assertThat(argb(next(), 1, 1)).isEqualTo(0xFF102030);
    }

    @Test
    void a_premultiplied_picture_keeps_its_alpha() {
        images.fill(frame(2, 2, 0x80402010), false);

        assertThat(argb(next(), 1, 1) >>> 24).isEqualTo(0x80);
        assertThat(snapshot().argb(0, 0) >>> 24).isEqualTo(0x80);
    }

    @Test
    void what_prism_may_be_reading_is_not_written() {
        var lastTwo = new ArrayDeque<Image>();
        var all = new HashSet<Image>();

        for (int i = 1; i <= 50; i++) {
            // Frames come in twice as fast as they are shown.
            images.fill(frame(4, 4, i), true);
            images.fill(frame(4, 4, i + 1000), true);
            int turn = i;
            for (int back = 0; back < lastTwo.size(); back++) {
                assertThat(argb(lastTwo.toArray(Image[]::new)[back], 3, 3))
                        .isEqualTo(0xFF000000 | turn - lastTwo.size() + back + 1000);
            }
            var image = next();
            all.add(image);
            lastTwo.add(image);
            if (lastTwo.size() > 2) {
                lastTwo.remove();
            }
        }

        assertThat(all).hasSizeBetween(3, 4);
    }

    @Test
    void what_was_shown_elsewhere_is_never_written_again() {
        images.fill(frame(2, 2, 7), true);
        var elsewhere = next();

        images.retireShown();
        for (int i = 0; i < 10; i++) {
            images.fill(frame(2, 2, 8), true);
            assertThat(next()).isNotSameAs(elsewhere);
        }

        assertThat(argb(elsewhere, 0, 0)).isEqualTo(0xFF000007);
    }

    @Test
    void sizes_follow_the_frames() {
        for (int size : new int[] {8, 3, 8, 9, 1, 40, 5}) {
            images.fill(frame(size, size + 1, size), true);

            var image = next();
            assertThat(image.getWidth()).isEqualTo(size);
            assertThat(image.getHeight()).isEqualTo(size + 1);
            assertThat(argb(image, size - 1, size)).isEqualTo(0xFF000000 | size);
        }
    }

    @Test
    void a_snapshot_is_of_the_newest_frame() {
        images.fill(frame(2, 2, 1), true);
        assertThat(snapshot().argb(1, 1)).isEqualTo(0xFF000001);

        next();
        assertThat(snapshot().argb(1, 1)).isEqualTo(0xFF000001);

        images.fill(frame(2, 2, 2), true);
        assertThat(snapshot().argb(1, 1)).isEqualTo(0xFF000002);
    }

    private Image next() {
        return Fx.call(() -> Objects.requireNonNull(images.next()));
    }

    private Snapshot snapshot() {
        return Objects.requireNonNull(images.newest());
    }

    private static int argb(Image image, int x, int y) {
        return Fx.call(() -> image.getPixelReader().getArgb(x, y));
    }

    private static BitmapFrame frame(int width, int height, int argb) {
        MemorySegment pixels = Arena.ofAuto().allocate((long) ROW * height, 8);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.set(ValueLayout.JAVA_INT, (long) y * ROW + 4L * x, argb);
            }
        }
        return BitmapFrame.of(width, height, ROW, TextureFormat.BGRA8UNORM_SRGB, pixels, 0);
    }
}
