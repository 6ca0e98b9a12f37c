package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Copies of an encoder, in all directions.
@GpuTest
class CopyTests {
    private static final BufferUsage BOTH = BufferUsage.COPY_SRC.or(BufferUsage.COPY_DST);
    private static final TextureUsage TEXTURE = TextureUsage.COPY_SRC.or(TextureUsage.COPY_DST);

    private final GPUDevice device;
    private final GPUQueue queue;

    CopyTests(GPUDevice device) {
        this.device = device;
        queue = device.queue();
    }

    private static byte[] numbers(int count) {
        var bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (i + 1);
        }
        return bytes;
    }

    private void run(Consumer<GPUCommandEncoder> commands) {
        var encoder = device.createCommandEncoder();
        commands.accept(encoder);
        queue.submit(encoder.finish());
    }

    private GPUTexture texture(int width, int height, int layers) {
        return device.createTexture(
                Extent3D.of(width, height, layers), TextureFormat.R8UINT, TEXTURE);
    }

    @Test
    void from_buffer_to_buffer() {
        var source = device.createBufferWithData(numbers(32), BOTH);
        var part = device.createBuffer(32, BOTH);
        var begin = device.createBuffer(32, BOTH);
        var all = device.createBuffer(32, BOTH);

        run(
                encoder -> {
                    encoder.copyBufferToBuffer(source, 8, part, 4, 12);
                    encoder.copyBufferToBuffer(source, begin, 8);
                    encoder.copyBufferToBuffer(source, all);
                });

        var expected = new byte[32];
        System.arraycopy(numbers(32), 8, expected, 4, 12);
        assertThat(queue.readBuffer(part)).isEqualTo(expected);
        assertThat(queue.readBuffer(begin)).isEqualTo(Arrays.copyOf(numbers(8), 32));
        assertThat(queue.readBuffer(all)).isEqualTo(numbers(32));
    }

    @Test
    void a_buffer_is_cleared() {
        var part = device.createBufferWithData(numbers(16), BOTH);
        var all = device.createBufferWithData(numbers(16), BOTH);

        run(
                encoder -> {
                    encoder.clearBuffer(part, 4, 8);
                    encoder.clearBuffer(all);
                });

        assertThat(queue.readBuffer(part))
                .containsExactly(1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 13, 14, 15, 16);
        assertThat(queue.readBuffer(all)).containsOnly(0);
    }

    @Test
    void from_buffer_to_texture_and_back() {
        var source = device.createBufferWithData(numbers(1024), BOTH);
        var texture = texture(5, 2, 2);
        var back = device.createBuffer(1024, BOTH);
        var layout = TexelCopyBufferInfo.of(source).withBytesPerRow(256).withRowsPerImage(2);

        run(
                encoder -> {
                    encoder.copyBufferToTexture(
                            layout, TexelCopyTextureInfo.of(texture), texture.size());
                    encoder.copyTextureToBuffer(
                            TexelCopyTextureInfo.of(texture).withOrigin(Origin3D.of(1, 0, 1)),
                            TexelCopyBufferInfo.of(back)
                                    .withOffset(256)
                                    .withBytesPerRow(512)
                                    .withRowsPerImage(2),
                            Extent3D.of(3, 2, 1));
                });

        assertThat(queue.readTexture(texture, Extent3D.of(5, 2, 1)))
                .containsExactly(1, 2, 3, 4, 5, 1, 2, 3, 4, 5);
        var copied = queue.readBuffer(back);
        assertThat(Arrays.copyOf(copied, 256)).containsOnly(0);
        assertThat(Arrays.copyOfRange(copied, 256, 260)).containsExactly(2, 3, 4, 0);
        assertThat(Arrays.copyOfRange(copied, 768, 772)).containsExactly(2, 3, 4, 0);
    }

    @Test
    void from_texture_to_texture() {
        var source = texture(4, 4, 2);
        queue.writeTexture(source, numbers(32));
        var target = texture(4, 4, 2);

        run(
                encoder ->
                        encoder.copyTextureToTexture(
                                TexelCopyTextureInfo.of(source).withOrigin(Origin3D.of(0, 1, 1)),
                                TexelCopyTextureInfo.of(target).withOrigin(Origin3D.of(2, 3)),
                                Extent3D.of(2, 1)));

        var expected = new byte[32];
        expected[14] = 21;
        expected[15] = 22;
        assertThat(queue.readTexture(target, target.size())).isEqualTo(expected);
    }

    @Test
    void rows_in_buffers_are_aligned() {
        var buffer = device.createBuffer(1024, BOTH);
        var texture = texture(4, 4, 1);
        var encoder = device.createCommandEncoder();
        var layout = TexelCopyBufferInfo.of(buffer).withBytesPerRow(128);

        assertThatThrownBy(
                        () ->
                                encoder.copyBufferToTexture(
                                        layout, TexelCopyTextureInfo.of(texture), texture.size()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("source.bytesPerRow is 128; it must be a multiple of 256");
        encoder.close();
    }

    @Test
    void debug_groups_and_markers_go_with_the_commands() {
        var buffer = device.createBufferWithData(numbers(16), BOTH);

        run(
                encoder -> {
                    encoder.pushDebugGroup("group");
                    encoder.insertDebugMarker("marker");
                    encoder.clearBuffer(buffer);
                    encoder.popDebugGroup();
                });

        assertThat(queue.readBuffer(buffer)).containsOnly(0);
        var encoder = device.createCommandEncoder();
        encoder.pushDebugGroup("open");
        assertThatThrownBy(encoder::finish).isInstanceOf(GPUValidationError.class);
    }
}
