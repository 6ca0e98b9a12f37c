package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.extras.Dx12Compiler;
import graphics.wgpu.extras.ImageSubresourceRange;
import graphics.wgpu.extras.InstanceBackend;
import graphics.wgpu.extras.InstanceExtras;
import graphics.wgpu.extras.InstanceFlag;
import org.junit.jupiter.api.Test;

/// What objects say of themselves.
@GpuTest
class PropertiesTests {
    private final GPUDevice device;

    PropertiesTests(GPUDevice device) {
        this.device = device;
    }

    @Test
    void an_adapter_says_what_it_is(GPUAdapter adapter) {
        var info = adapter.info();

        assertThat(adapter.summary())
                .isEqualTo(info.device() + " (" + info.adapterType() + ") via " + info.backend());
        assertThat(info.vendor()).isNotNull();
        assertThat(info.architecture()).isNotNull();
        assertThat(info.description()).isNotNull();
        assertThat(info.vendorId() | info.deviceId()).isNotZero();
        assertThat(info.subgroupMinSize()).isPositive();
        assertThat(info.subgroupMaxSize()).isGreaterThanOrEqualTo(info.subgroupMinSize());
        assertThat(device.adapterInfo()).isEqualTo(info);
        assertThat(device.adapter()).isSameAs(adapter);
    }

    @Test
    void a_device_has_the_limits_of_the_adapter(GPUAdapter adapter) {
        assertThat(device.limits().maxTextureDimension2D())
                .isEqualTo(adapter.limits().maxTextureDimension2D());
        assertThat(device.limits().maxBufferSize()).isEqualTo(adapter.limits().maxBufferSize());
        assertThat(device.limits().maxBindGroups()).isEqualTo(adapter.limits().maxBindGroups());
        assertThat(adapter.limits().maxTextureDimension2D()).isGreaterThanOrEqualTo(2048);
        assertThat(adapter.features()).containsAll(device.features());
        try (var later = adapter.requestDeviceAsync().join()) {
            assertThat(later.limits()).isEqualTo(device.limits());
        }
    }

    @Test
    void a_texture_has_what_its_descriptor_has() {
        var usage = TextureUsage.TEXTURE_BINDING.or(TextureUsage.RENDER_ATTACHMENT);
        try (var texture =
                        device.createTexture(
                                TextureDescriptor.of(
                                                Extent3D.of(8, 4, 6),
                                                TextureFormat.RGBA8UNORM,
                                                usage)
                                        .withMipLevelCount(3));
                var view =
                        texture.createView(
                                TextureViewDescriptor.of()
                                        .withBaseMipLevel(1)
                                        .withArrayLayerCount(2)
                                        .withBaseArrayLayer(3))) {
            assertThat(texture.width()).isEqualTo(8);
            assertThat(texture.height()).isEqualTo(4);
            assertThat(texture.depthOrArrayLayers()).isEqualTo(6);
            assertThat(texture.mipLevelCount()).isEqualTo(3);
            assertThat(texture.sampleCount()).isEqualTo(1);
            assertThat(texture.dimension()).isEqualTo(TextureDimension.D2);
            assertThat(texture.format()).isEqualTo(TextureFormat.RGBA8UNORM);
            assertThat(texture.usage()).isEqualTo(usage);
            assertThat(texture.textureBindingViewDimension()).isNull();
            assertThat(view.texture()).isSameAs(texture);
            assertThat(view.size()).isEqualTo(Extent3D.of(4, 2, 2));
            assertThat(view.uid()).isGreaterThan(texture.uid());
        }
    }

    @Test
    void a_buffer_has_what_its_descriptor_has() {
        try (var buffer = device.createBuffer(12, BufferUsage.VERTEX)) {
            assertThat(buffer.device()).isSameAs(device);
            assertThat(buffer.size()).isEqualTo(12);
            assertThat(buffer.usage()).isEqualTo(BufferUsage.VERTEX);
            assertThat(buffer.mapState()).isEqualTo(BufferMapState.UNMAPPED);
        }
    }

    @Test
    void records_of_the_extras_have_what_they_are_given() {
        var range =
                ImageSubresourceRange.of()
                        .withAspect(TextureAspect.DEPTH_ONLY)
                        .withMipLevels(1, 2)
                        .withArrayLayers(3, 4);
        var extras =
                InstanceExtras.of()
                        .withBackends(InstanceBackend.METAL)
                        .withFlags(InstanceFlag.DEBUG)
                        .withDx12Compiler(Dx12Compiler.DXC, "path")
                        .withGles3MinorVersion(1)
                        .withBudgets(80, 95);

        assertThat(range.aspect()).isEqualTo(TextureAspect.DEPTH_ONLY);
        assertThat(range.baseMipLevel()).isEqualTo(1);
        assertThat(range.mipLevelCount()).isEqualTo(2);
        assertThat(range.baseArrayLayer()).isEqualTo(3);
        assertThat(range.arrayLayerCount()).isEqualTo(4);
        assertThat(extras.backends()).containsExactly(InstanceBackend.METAL);
        assertThat(extras.flags()).containsExactly(InstanceFlag.DEBUG);
        assertThat(extras.dx12ShaderCompiler()).isEqualTo(Dx12Compiler.DXC);
        assertThat(extras.dxcPath()).isEqualTo("path");
        assertThat(extras.gles3MinorVersion()).isEqualTo(1);
        assertThat(extras.budgetForDeviceCreation()).isEqualTo(80);
        assertThat(extras.budgetForDeviceLoss()).isEqualTo(95);
    }

    @Test
    void windows_are_records_of_their_handles() {
        var x11 = new X11Window(1, 2);
        var wayland = new WaylandSurface(3, 4);
        var win32 = new Win32Window(5, 6);

        assertThat(x11.display()).isEqualTo(1);
        assertThat(x11.window()).isEqualTo(2);
        assertThat(wayland.display()).isEqualTo(3);
        assertThat(wayland.surface()).isEqualTo(4);
        assertThat(win32.hinstance()).isEqualTo(5);
        assertThat(win32.hwnd()).isEqualTo(6);
        assertThat(new MetalLayer(7).layer()).isEqualTo(7);
    }

    @Test
    void an_image_has_its_size() {
        var image = ImagePixels.ofArgb(3, 2, new int[6]);

        assertThat(image.width()).isEqualTo(3);
        assertThat(image.height()).isEqualTo(2);
    }

    @Test
    void errors_keep_their_message_and_cause() {
        var validation = new GPUValidationError("wrong");
        var pipeline = new GPUPipelineError(new GPUInternalError("failed"));

        assertThat(validation.message()).isEqualTo("wrong");
        assertThat(new GPUOutOfMemoryError("full").message()).isEqualTo("full");
        assertThat(pipeline.message()).isEqualTo("failed");
        assertThat(pipeline.reason()).isEqualTo(PipelineErrorReason.INTERNAL);
        assertThat(new GPUPipelineError(validation).reason())
                .isEqualTo(PipelineErrorReason.VALIDATION);
    }

    @Test
    void a_device_that_is_destroyed_is_lost() {
        try (var gone = device.adapter().requestDevice()) {
            assertThat(gone.lost()).isNotDone();

            gone.destroy();
            var info = gone.lost().join();

            assertThat(info.reason()).isEqualTo(DeviceLostReason.DESTROYED);
            assertThat(info.message()).isEqualTo("the device was destroyed");
        }
    }
}
