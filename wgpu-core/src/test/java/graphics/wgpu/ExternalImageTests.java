package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Images of the program that are copied into textures.
@GpuTest
class ExternalImageTests {
    private static final TextureUsage USAGE =
            TextureUsage.COPY_SRC.or(TextureUsage.COPY_DST).or(TextureUsage.RENDER_ATTACHMENT);

    /// Two rows: red, half transparent green; blue, transparent white.
    private static final ImagePixels IMAGE =
            ImagePixels.of(
                    2,
                    2,
                    PixelLayout.RGBA8,
                    HexFormat.of().parseHex("ff0000ff00ff0080" + "0000ffffffffff00"));

    private final GPUDevice device;

    ExternalImageTests(GPUDevice device) {
        this.device = device;
    }

    private GPUTexture texture(TextureFormat format) {
        return device.createTexture(Extent3D.of(2, 2), format, USAGE);
    }

    private String copied(
            CopyExternalImageSourceInfo source,
            CopyExternalImageDestInfo destination,
            Extent3D size) {
        device.queue().copyExternalImageToTexture(source, destination, size);
        var texture = destination.texture();
        return HexFormat.of().formatHex(device.queue().readTexture(texture, texture.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "rgba8unorm, ff0000ff00ff0080 0000ffffffffff00",
        "rgba8unorm-srgb, ff0000ff00ff0080 0000ffffffffff00",
        "bgra8unorm, 0000ffff00ff0080 ff0000ffffffff00",
        "bgra8unorm-srgb, 0000ffff00ff0080 ff0000ffffffff00",
        "r8unorm, ff00 00ff",
        "rg8unorm, ff0000ff 0000ffff",
        "rgb10a2unorm, ff0300c000fc0f80 0000f0ffffffff3f",
        "r16float, 003c0000 0000003c",
        "rg16float, 003c00000000003c 00000000003c003c",
        "r32float, 0000803f00000000 000000000000803f",
    })
    void texels_are_in_the_format_of_the_texture(String format, String texels) {
        var texture = texture(TextureFormat.of(format));

        var result =
                copied(
                        CopyExternalImageSourceInfo.of(IMAGE),
                        CopyExternalImageDestInfo.of(texture),
                        texture.size());

        assertThat(result).isEqualTo(texels.replace(" ", ""));
    }

    @Test
    void an_image_is_turned_upside_down() {
        var texture = texture(TextureFormat.RGBA8UNORM);

        var result =
                copied(
                        CopyExternalImageSourceInfo.of(IMAGE).withFlipY(true),
                        CopyExternalImageDestInfo.of(texture),
                        texture.size());

        assertThat(result).isEqualTo("0000ffffffffff00" + "ff0000ff00ff0080");
    }

    @Test
    void colours_are_multiplied_by_alpha() {
        var texture = texture(TextureFormat.RGBA8UNORM);

        var result =
                copied(
                        CopyExternalImageSourceInfo.of(IMAGE),
                        CopyExternalImageDestInfo.of(texture).withPremultipliedAlpha(true),
                        texture.size());

        assertThat(result).isEqualTo("ff0000ff00800080" + "0000ffff00000000");
    }

    @Test
    void colours_are_converted_to_display_p3() {
        var texture = texture(TextureFormat.RGBA8UNORM);

        var result =
                copied(
                        CopyExternalImageSourceInfo.of(IMAGE),
                        CopyExternalImageDestInfo.of(texture)
                                .withColorSpace(PredefinedColorSpace.DISPLAY_P3),
                        texture.size());

        assertThat(result).isEqualTo("ea3323ff75fb4c80" + "0000f5ffffffff00");
    }

    @Test
    void a_part_of_an_image_goes_to_a_part_of_a_texture() {
        var texture =
                device.createTexture(
                        TextureDescriptor.of(Extent3D.of(4, 4, 2), TextureFormat.RGBA8UNORM, USAGE)
                                .withMipLevelCount(2));
        var argb = ImagePixels.ofArgb(2, 2, new int[] {1, 2, 3, 0x80112233});

        device.queue()
                .copyExternalImageToTexture(
                        CopyExternalImageSourceInfo.of(argb).withOrigin(Origin2D.of(1, 1)),
                        CopyExternalImageDestInfo.of(texture)
                                .withMipLevel(1)
                                .withOrigin(Origin3D.of(1, 0, 1)),
                        Extent3D.of(1));
        var level =
                device.queue()
                        .readTexture(
                                TexelCopyTextureInfo.of(texture).withMipLevel(1),
                                Extent3D.of(2, 2, 2));

        assertThat(HexFormat.of().formatHex(level))
                .isEqualTo("00".repeat(16) + "00000000" + "11223380" + "00".repeat(8));
    }

    @Test
    void what_cannot_be_copied_is_refused() {
        var source = CopyExternalImageSourceInfo.of(IMAGE);
        var good = CopyExternalImageDestInfo.of(texture(TextureFormat.RGBA8UNORM));
        var integers = CopyExternalImageDestInfo.of(texture(TextureFormat.RGBA8UINT));
        var plain =
                CopyExternalImageDestInfo.of(
                        device.createTexture(
                                Extent3D.of(2, 2),
                                TextureFormat.RGBA8UNORM,
                                TextureUsage.COPY_DST));

        assertThatThrownBy(() -> copied(source, good, Extent3D.of(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "source.origin.x 0 and copySize.width 3 are not inside the image, whose"
                                + " width is 2");
        assertThatThrownBy(() -> copied(source, good, Extent3D.of(1, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("copySize.depthOrArrayLayers is 2; it must be at most 1");
        assertThatThrownBy(() -> copied(source, integers, Extent3D.of(1)))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("has the format rgba8uint; it must be a colour format");
        assertThatThrownBy(() -> copied(source, plain, Extent3D.of(1)))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("it must be for COPY_DST|RENDER_ATTACHMENT");
        assertThatThrownBy(
                        () -> copied(source, good.withOrigin(Origin3D.of(1, 1)), Extent3D.of(2, 2)))
                .isInstanceOf(GPUValidationError.class);
    }
}
