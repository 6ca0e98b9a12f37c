package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class ImagePixelsTests {
    @Test
    void argb_pixels_are_seen_as_bytes() {
        var image = ImagePixels.ofArgb(1, 1, new int[] {0xFF102030});

        assertThat(image.layout()).isEqualTo(PixelLayout.BGRA8);
        assertThat(image.bytes().get(ValueLayout.JAVA_BYTE, 0)).isEqualTo((byte) 0x30);
    }

    @Test
    void too_few_bytes_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImagePixels.of(2, 2, PixelLayout.RGBA8, new byte[15]))
                .withMessage(
                        "ImagePixels.bytes has 15 bytes; it must have at least 16 for 2 x 2"
                                + " pixels");
    }

    @Test
    void empty_image_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImagePixels.of(2, 0, PixelLayout.RGBA8, new byte[0]))
                .withMessage("ImagePixels.height is 0; it must be at least 1");
    }
}
