package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Arrays that are too large for one piece arrive whole.
@GpuTest(allFeatures = true)
class LargeWriteTests {
    private static final TextureUsage BOTH = TextureUsage.COPY_DST.or(TextureUsage.COPY_SRC);

    private final GPUDevice device;

    LargeWriteTests(GPUDevice device) {
        this.device = device;
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new Random(42).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({"1048572", "1048576", "1048580", "3145728", "5242892"})
    void a_buffer(int size) {
        var data = noise(size);
        try (var buffer =
                device.createBuffer(size + 8, BufferUsage.COPY_DST.or(BufferUsage.COPY_SRC))) {

            device.queue().writeBuffer(buffer, 4, data);

            var all = device.queue().readBuffer(buffer);
            assertThat(Arrays.copyOfRange(all, 4, size + 4)).isEqualTo(data);
            assertThat(all).startsWith(0, 0, 0, 0).endsWith(0, 0, 0, 0);
        }
    }

    @Test
    void a_texture_of_packed_rows() {
        var size = Extent3D.of(1001, 777);
        var data = noise(1001 * 777 * 4);
        try (var texture = device.createTexture(size, TextureFormat.RGBA8UNORM, BOTH)) {

            device.queue().writeTexture(texture, MemorySegment.ofArray(data));

            assertThat(device.queue().readTexture(texture, size)).isEqualTo(data);
        }
    }

    @Test
    void a_part_of_layers_with_gaps_between_rows_and_images() {
        var size = Extent3D.of(300, 400, 3);
        var part = Extent3D.of(200, 300, 2);
        var stride = 2000;
        var image = 310 * stride;
        var offset = 12;
        var data = noise(offset + 2 * image);
        var origin = Origin3D.of().withX(7).withY(50).withZ(1);
        try (var texture = device.createTexture(size, TextureFormat.RGBA16FLOAT, BOTH)) {
            var target = TexelCopyTextureInfo.of(texture).withOrigin(origin);

            device.queue()
                    .writeTexture(
                            target,
                            MemorySegment.ofArray(data),
                            TexelCopyBufferLayout.of()
                                    .withOffset(offset)
                                    .withBytesPerRow(stride)
                                    .withRowsPerImage(310),
                            part);

            var read = device.queue().readTexture(target, part);
            var row = 200 * 8;
            for (var z = 0; z < 2; z++) {
                for (var y = 0; y < 300; y++) {
                    var from = offset + z * image + y * stride;
                    assertThat(
                                    Arrays.copyOfRange(
                                            read, (z * 300 + y) * row, (z * 300 + y + 1) * row))
                            .as("row %d of layer %d", y, z)
                            .isEqualTo(Arrays.copyOfRange(data, from, from + row));
                }
            }
            var above = target.withOrigin(origin.withY(49));
            assertThat(device.queue().readTexture(above, Extent3D.of(200, 1))).containsOnly(0);
        }
    }

    @Test
    void rows_further_apart_than_a_piece_is_large() {
        var size = Extent3D.of(16, 3);
        var stride = 1 << 21;
        var data = noise(2 * stride + 64);
        try (var texture = device.createTexture(size, TextureFormat.RGBA8UNORM, BOTH)) {

            device.queue()
                    .writeTexture(
                            TexelCopyTextureInfo.of(texture),
                            MemorySegment.ofArray(data),
                            TexelCopyBufferLayout.of().withBytesPerRow(stride),
                            size);

            var read = device.queue().readTexture(texture, size);
            assertThat(Arrays.copyOfRange(read, 128, 192))
                    .isEqualTo(Arrays.copyOfRange(data, 2 * stride, 2 * stride + 64));
        }
    }

    @Test
    void blocks_of_a_compressed_format() {
        // blocks of 4 x 4 texels, 8 bytes each
        var size = Extent3D.of(2048, 2048);
        assertThat(device.features()).contains(FeatureName.TEXTURE_COMPRESSION_BC);
        var data = noise(512 * 512 * 8);
        try (var texture = device.createTexture(size, TextureFormat.BC1_RGBA_UNORM, BOTH)) {

            device.queue().writeTexture(texture, MemorySegment.ofArray(data));

            assertThat(device.queue().readTexture(texture, size)).isEqualTo(data);
        }
    }

    @Test
    void stencil_is_written_whole() {
        var size = Extent3D.of(1100, 1100);
        var data = noise(1100 * 1100);
        try (var texture = device.createTexture(size, TextureFormat.STENCIL8, BOTH)) {

            device.queue().writeTexture(texture, MemorySegment.ofArray(data));

            assertThat(device.queue().readTexture(texture, size)).isEqualTo(data);
        }
    }
}
