package graphics.wgpu.canvas.swing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameImagesTests {
    private final FrameImages images = new FrameImages();

    private FrameImages.Slot publish(int width, int height) {
        var slot = images.begin(width, height, false);
        images.publish(slot);
        return slot;
    }

    @Test
    void has_nothing_to_paint_at_first() {
        assertThat(images.acquire()).isNull();
    }

    @Test
    void gives_the_newest_image_to_paint() {
        publish(4, 3);
        var newest = publish(4, 3);

        assertThat(images.acquire()).isSameAs(newest);
    }

    @Test
    void never_fills_an_image_that_is_being_painted_or_is_the_newest() {
        publish(4, 3);
        var painted = requireNonNull(images.acquire());
        var newest = publish(4, 3);

        var filled = images.begin(4, 3, false);

        assertThat(filled).isNotSameAs(painted).isNotSameAs(newest);
    }

    @Test
    void needs_three_images_however_many_frames_there_are() {
        for (int frame = 0; frame < 100; frame++) {
            publish(4, 3);
            var painted = requireNonNull(images.acquire());
            publish(4, 3);
            images.release(painted);
        }

        assertThat(images.count()).isLessThanOrEqualTo(3);
    }

    @Test
    void drops_images_of_another_size_or_kind() {
        publish(4, 3);
        publish(4, 3);

        var larger = publish(8, 6);
        var transparent = images.begin(8, 6, true);

        assertThat(larger.pixels()).hasSize(48);
        assertThat(larger.hasAlpha()).isFalse();
        assertThat(transparent.hasAlpha()).isTrue();
        assertThat(images.count()).isEqualTo(2);
    }

    @Test
    void a_painter_never_sees_half_a_frame() throws InterruptedException {
        var stop = new AtomicBoolean();
        var writer =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    for (int frame = 1; !stop.get(); frame++) {
                                        var slot = images.begin(64, 64, false);
                                        Arrays.fill(slot.pixels(), frame);
                                        images.publish(slot);
                                    }
                                });

        boolean whole = IntStream.range(0, 20_000).allMatch(_ -> isWhole());
        stop.set(true);
        writer.join();

        assertThat(whole).isTrue();
    }

    private boolean isWhole() {
        var slot = images.acquire();
        if (slot == null) {
            return true;
        }
        int first = slot.pixels()[0];
        boolean whole = Arrays.stream(slot.pixels()).allMatch(pixel -> pixel == first);
        images.release(slot);
        return whole;
    }
}
