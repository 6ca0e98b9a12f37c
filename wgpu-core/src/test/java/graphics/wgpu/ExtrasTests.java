package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.extras.ClearTexture;
import graphics.wgpu.extras.GraphicsDebugger;
import graphics.wgpu.extras.ImageSubresourceRange;
import graphics.wgpu.extras.MetalHandles;
import graphics.wgpu.extras.Tracing;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The smaller additions of wgpu-native.
@GpuTest(allFeatures = true)
class ExtrasTests {
    private static final Extent3D SIZE = Extent3D.of(4, 4, 2);

    private final GPUDevice device;

    ExtrasTests(GPUDevice device) {
        this.device = device;
    }

    private GPUTexture ones() {
        var texture =
                device.createTexture(
                        SIZE,
                        TextureFormat.RGBA8UNORM,
                        TextureUsage.COPY_SRC.or(TextureUsage.COPY_DST));
        var ones = new byte[4 * 4 * 2 * 4];
        Arrays.fill(ones, (byte) 1);
        device.queue().writeTexture(texture, ones);
        return texture;
    }

    @Test
    void a_texture_is_cleared_without_a_pass() {
        var texture = ones();
        var encoder = device.createCommandEncoder();

        ClearTexture.clearTexture(encoder, texture);
        device.queue().submit(encoder.finish());

        assertThat(device.queue().readTexture(texture, SIZE)).containsOnly(0);
    }

    @Test
    void one_layer_of_a_texture_is_cleared() {
        var texture = ones();
        var encoder = device.createCommandEncoder();

        ClearTexture.clearTexture(
                encoder, texture, ImageSubresourceRange.of().withArrayLayers(1, 1));
        device.queue().submit(encoder.finish());
        var texels = device.queue().readTexture(texture, SIZE);

        assertThat(Arrays.copyOf(texels, 64)).containsOnly(1);
        assertThat(Arrays.copyOfRange(texels, 64, 128)).containsOnly(0);
    }

    @Test
    void a_layer_that_is_not_there_cannot_be_cleared() {
        var texture = ones();
        var encoder = device.createCommandEncoder();

        var range =
                ImageSubresourceRange.of()
                        .withAspect(TextureAspect.ALL)
                        .withMipLevels(0, 1)
                        .withArrayLayers(1, 2);

        assertThatThrownBy(() -> ClearTexture.clearTexture(encoder, texture, range))
                .isInstanceOf(GPUValidationError.class)
                .hasMessage(
                        "clearTexture: 2 layers from 1 on are not inside "
                                + texture
                                + ", which has 2");
        encoder.close();
    }

    @Test
    void without_a_debugger_a_capture_does_no_harm() {
        var before = ones();

        var taken = GraphicsDebugger.startCapture(device);
        if (taken) {
            GraphicsDebugger.stopCapture(device);
        }

        assertThat(taken).as("the native library takes it, and says in its log what for").isTrue();
        assertThat(device.queue().readTexture(before, SIZE)).containsOnly(1);
    }

    @Test
    void metal_has_objects_where_the_backend_is_metal() {
        var metal = device.adapterInfo().backend().equals("Metal");
        var texture = ones();

        assertThat(MetalHandles.device(device) != 0).isEqualTo(metal);
        assertThat(MetalHandles.commandQueue(device.queue()) != 0).isEqualTo(metal);
        assertThat(MetalHandles.texture(texture) != 0).isEqualTo(metal);
    }

    @Test
    void a_device_that_records_its_calls_works(@TempDir Path folder) {
        try (var traced =
                Tracing.requestDevice(
                        device.adapter(), folder, DeviceDescriptor.of().withLabel("traced"))) {
            var buffer =
                    traced.createBufferWithData(
                            new byte[] {1, 2, 3, 4}, BufferUsage.COPY_SRC.or(BufferUsage.COPY_DST));

            assertThat(traced.label()).isEqualTo("traced");
            assertThat(traced.queue().readBuffer(buffer)).containsExactly(1, 2, 3, 4);
        }
    }
}
