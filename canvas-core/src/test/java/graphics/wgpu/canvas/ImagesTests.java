package graphics.wgpu.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.PixelLayout;
import java.awt.image.BufferedImage;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Images of Java as pixels for the GPU.
class ImagesTests {
    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_INT_ARGB_PRE,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void pixels_are_not_premultiplied(int type) {
        var image = new BufferedImage(2, 1, type);
        image.setRGB(1, 0, 0x80ff0000);

        var pixels = Images.pixels(image);

        assertThat(pixels.width()).isEqualTo(2);
        assertThat(pixels.height()).isEqualTo(1);
        assertThat(pixels.layout()).isEqualTo(PixelLayout.BGRA8);
        assertThat(pixels.bytes().toArray(ValueLayout.JAVA_BYTE))
                .containsExactly(0, 0, 0, 0, 0, 0, 0xff, 0x80);
    }

    @Test
    void an_image_without_alpha_is_opaque() {
        var image = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);
        image.setRGB(0, 0, 0x010203);

        assertThat(Images.pixels(image).bytes().toArray(ValueLayout.JAVA_BYTE))
                .containsExactly(3, 2, 1, 0xff);
    }

    @Test
    void null_is_refused() {
        assertThatThrownBy(() -> Images.pixels(none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("image is null; it must be an image");
    }

    @SuppressWarnings("NullAway")
    private static BufferedImage none() {
        return null;
    }
}
