package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.internal.Formats;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/// Texels of each format are written and read back as they are.
@GpuTest(allFeatures = true)
class TextureFormatsTests {
    private static final TextureUsage USAGE = TextureUsage.COPY_SRC.or(TextureUsage.COPY_DST);
    private static final long SEED = 4711;

    private final GPUDevice device;
    private final GPUQueue queue;

    TextureFormatsTests(GPUDevice device) {
        this.device = device;
        queue = device.queue();
    }

    /// Texels for a part of a texture; of floats, ones that are plain numbers.
    private static byte[] texels(TexelCopyTextureInfo info, Extent3D size) {
        var bytes = new byte[Math.toIntExact(CopyLayouts.packedSize(info, size))];
        new Random(SEED).nextBytes(bytes);
        if (info.texture().format().toString().contains("float")) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] &= 0x3f; // no infinity, no NaN, no -0
            }
        }
        return bytes;
    }

    private GPUTexture texture(TextureFormat format, Extent3D size) {
        try {
            return device.createTexture(size, format, USAGE);
        } catch (GPUValidationError e) {
            return Assumptions.abort(format + " is not supported: " + e.getMessage());
        }
    }

    private void goes_through(TexelCopyTextureInfo info, Extent3D size) {
        var texels = texels(info, size);
        var layout =
                TexelCopyBufferLayout.of()
                        .withBytesPerRow(
                                (int)
                                        CopyLayouts.rowBytes(
                                                info.texture().format(),
                                                info.aspect(),
                                                size.width()))
                        .withRowsPerImage(CopyLayouts.rows(info.texture().format(), size.height()));

        queue.writeTexture(info, texels, layout, size);

        assertThat(queue.readTexture(info, size)).isEqualTo(texels);
    }

    static Stream<TextureFormat> plain() {
        return Stream.of(TextureFormat.values())
                .filter(format -> Formats.blockWidth(format) == 1)
                .filter(format -> !Formats.hasDepth(format) && !Formats.hasStencil(format));
    }

    static Stream<TextureFormat> compressed() {
        return Stream.of(TextureFormat.values()).filter(format -> Formats.blockWidth(format) > 1);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void an_odd_width_goes_through(TextureFormat format) {
        try (var texture = texture(format, Extent3D.of(13, 7))) {
            goes_through(TexelCopyTextureInfo.of(texture), texture.size());
        }
    }

    @ParameterizedTest
    @MethodSource("plain")
    void a_part_of_a_layer_goes_through(TextureFormat format) {
        try (var texture = texture(format, Extent3D.of(9, 5, 3))) {
            var part = Extent3D.of(3, 2, 2);
            goes_through(TexelCopyTextureInfo.of(texture).withOrigin(Origin3D.of(5, 1, 1)), part);

            assertThat(queue.readTexture(texture, Extent3D.of(9, 5, 1))).containsOnly(0);
        }
    }

    @ParameterizedTest
    @MethodSource("compressed")
    void blocks_of_compressed_texels_go_through(TextureFormat format) {
        var width = 3 * Formats.blockWidth(format);
        var height = 2 * Formats.blockHeight(format);
        try (var texture = texture(format, Extent3D.of(width, height, 2))) {
            goes_through(TexelCopyTextureInfo.of(texture), texture.size());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TextureFormat.class,
            mode = Mode.INCLUDE,
            names = {"RGBA8UNORM", "R32FLOAT", "RG16UINT", "RGBA16FLOAT"})
    void a_volume_goes_through(TextureFormat format) {
        try (var texture =
                device.createTexture(
                        TextureDescriptor.of(Extent3D.of(5, 3, 7), format, USAGE)
                                .withDimension(TextureDimension.D3))) {
            goes_through(TexelCopyTextureInfo.of(texture), texture.size());
            goes_through(
                    TexelCopyTextureInfo.of(texture).withOrigin(Origin3D.of(1, 1, 4)),
                    Extent3D.of(2, 2, 3));
        }
    }

    @Test
    void a_line_goes_through() {
        try (var texture =
                device.createTexture(
                        TextureDescriptor.of(Extent3D.of(37), TextureFormat.RG8UNORM, USAGE)
                                .withDimension(TextureDimension.D1))) {
            goes_through(TexelCopyTextureInfo.of(texture), texture.size());
        }
    }

    @Test
    void each_mip_level_has_texels_of_its_own() {
        try (var texture =
                device.createTexture(
                        TextureDescriptor.of(Extent3D.of(21, 10, 2), TextureFormat.RGBA8UINT, USAGE)
                                .withMipLevelCount(5))) {
            for (int level = 0; level < 5; level++) {
                var size = Extent3D.of(Math.max(1, 21 >> level), Math.max(1, 10 >> level), 2);
                goes_through(TexelCopyTextureInfo.of(texture).withMipLevel(level), size);
            }
        }
    }
}
