package graphics.wgpu.junit;

import static graphics.wgpu.junit.GpuAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

@GpuTest
class TextureAssertTests {
    private final GPUDevice device;
    private final GpuResources resources;

    TextureAssertTests(GPUDevice device, GpuResources resources) {
        this.device = device;
        this.resources = resources;
    }

    private GPUTexture texture(TextureFormat format, int width, int height, byte[] data) {
        var texture =
                resources.own(
                        device.createTexture(
                                Extent3D.of(width, height),
                                format,
                                TextureUsage.COPY_SRC.or(TextureUsage.COPY_DST)));
        device.queue().writeTexture(texture, data);
        return texture;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static ByteBuffer memory(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    }

    @Test
    void looks_at_texels() {
        var texture = texture(TextureFormat.RGBA8UNORM, 2, 1, bytes(255, 0, 51, 255, 0, 0, 0, 0));

        // @start region="texture"
        assertThat(texture).hasTexel(0, 0, 1, 0, 0.2, 1).hasTexel(1, 0, 0, 0, 0, 0);
        assertThat(texture).within(1).hasOnlyTexels(0.5, 0.5, 0.5, 0.5);
        // @end
    }

    @Test
    void tells_what_a_texel_is() {
        var texture =
                texture(TextureFormat.BGRA8UNORM, 2, 1, bytes(0, 0, 255, 255, 255, 0, 0, 255));

        assertThatThrownBy(() -> assertThat(texture).hasTexel(1, 0, 1, 0, 0, 1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "texel (1, 0) is [0.0, 0.0, 1.0, 1.0], and must be [1.0, 0.0, 0.0, 1.0]");
        assertThatThrownBy(() -> assertThat(texture).hasOnlyTexels(1, 0, 0, 1))
                .hasMessageContaining("texel (1, 0) is [0.0, 0.0, 1.0, 1.0]")
                .hasMessageEndingWith("1 of 2 texels differ");
    }

    @Test
    void reads_formats_of_all_kinds() {
        assertThat(texture(TextureFormat.R8SNORM, 1, 1, bytes(-127))).hasTexel(0, 0, -1);
        assertThat(texture(TextureFormat.RG8UINT, 1, 1, bytes(200, 3))).hasTexel(0, 0, 200, 3);
        assertThat(texture(TextureFormat.R8SINT, 1, 1, bytes(-5))).hasTexel(0, 0, -5);
        assertThat(
                        texture(
                                TextureFormat.RG16FLOAT,
                                1,
                                1,
                                memory(4)
                                        .putShort(Float.floatToFloat16(1.5f))
                                        .putShort(Float.floatToFloat16(-2f))
                                        .array()))
                .hasTexel(0, 0, 1.5, -2);
        assertThat(texture(TextureFormat.R32UINT, 1, 1, memory(4).putInt(-1).array()))
                .hasTexel(0, 0, 4294967295.0);
        assertThat(
                        texture(
                                TextureFormat.RGBA32FLOAT,
                                1,
                                1,
                                memory(16).putFloat(1).putFloat(2).putFloat(3).putFloat(4).array()))
                .within(0.5)
                .hasTexel(0, 0, 1.5, 1.5, 3.5, 3.5);
    }

    @Test
    void not_a_number_is_near_nothing() {
        var texture = texture(TextureFormat.R32FLOAT, 1, 1, memory(4).putFloat(Float.NaN).array());

        assertThatThrownBy(() -> assertThat(texture).within(1e9).hasTexel(0, 0, 0))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_texture_is_a_picture() {
        var texture = texture(TextureFormat.BGRA8UNORM, 1, 1, bytes(1, 2, 3, 255));

        assertThat(texture).asPicture().looksLike(Painting.of(1, 1, (x, y) -> 0x030201));
    }

    @Test
    void mistakes_are_told() {
        var texture = texture(TextureFormat.R32FLOAT, 1, 1, memory(4).array());

        assertThatThrownBy(() -> assertThat(texture).hasTexel(0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are 2 channels; r32float has 1");
        assertThatThrownBy(() -> assertThat(texture).hasTexel(1, 0, 0))
                .hasMessage("the texel is (1, 0); it must lie within 1 × 1");
        assertThatThrownBy(() -> assertThat(texture).asPicture())
                .hasMessageStartingWith("The format is r32float; a picture has rgba8unorm");
        assertThatThrownBy(() -> TexelFormat.of(TextureFormat.RGB9E5UFLOAT))
                .hasMessageStartingWith("Texels of the format rgb9e5ufloat can't be told apart");
        assertThat(TexelFormat.of(TextureFormat.RGBA8UNORM_SRGB).bytes()).isEqualTo(4);
    }
}
