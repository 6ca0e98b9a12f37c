package graphics.wgpu.demos.volume;

import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BindGroupLayoutEntry;
import graphics.wgpu.BlendComponent;
import graphics.wgpu.BlendFactor;
import graphics.wgpu.BlendState;
import graphics.wgpu.BufferBindingLayout;
import graphics.wgpu.BufferBindingType;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.Color;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.FilterMode;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUBindGroup;
import graphics.wgpu.GPUBindGroupLayout;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUPipelineLayout;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.GPUSampler;
import graphics.wgpu.GPUTextureView;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.SamplerBindingLayout;
import graphics.wgpu.SamplerDescriptor;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureBindingLayout;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureSampleType;
import graphics.wgpu.TextureViewDimension;
import graphics.wgpu.VertexState;
import graphics.wgpu.demos.scene.Shaders;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Renders samples of a volume and adds them up.
final class RayMarcher implements AutoCloseable {
    /// Wide enough for sums of samples, and blendable on every adapter.
    static final TextureFormat SUM_FORMAT = TextureFormat.RGBA16FLOAT;

    private final GPUDevice device;
    private final GPUBuffer parameters;
    private final GPUSampler sampler;
    private final GPUBindGroupLayout groupLayout;
    private final GPUPipelineLayout layout;
    private final Map<RenderMode, GPURenderPipeline> pipelines = new EnumMap<>(RenderMode.class);
    private final FrameUniforms frame = new FrameUniforms();
    private @Nullable VolumeTextures textures;
    private @Nullable GPUBindGroup group;

    RayMarcher(GPUDevice device) {
        this.device = device;
        parameters =
                device.createBuffer(
                        FrameUniforms.SIZE, BufferUsage.STORAGE.or(BufferUsage.COPY_DST));
        sampler =
                device.createSampler(
                        SamplerDescriptor.of()
                                .withMagFilter(FilterMode.LINEAR)
                                .withMinFilter(FilterMode.LINEAR));
        groupLayout =
                device.createBindGroupLayout(
                        entry(0).withBuffer(
                                        BufferBindingLayout.of()
                                                .withType(BufferBindingType.READ_ONLY_STORAGE)),
                        entry(1).withSampler(SamplerBindingLayout.of()),
                        entry(2).withTexture(solid(TextureSampleType.FLOAT)),
                        entry(3).withTexture(solid(TextureSampleType.FLOAT)),
                        entry(4).withTexture(solid(TextureSampleType.UINT)),
                        entry(5).withTexture(TextureBindingLayout.of()));
        layout = device.createPipelineLayout(groupLayout);
    }

    private static BindGroupLayoutEntry entry(int binding) {
        return BindGroupLayoutEntry.of(binding, ShaderStage.FRAGMENT);
    }

    private static TextureBindingLayout solid(TextureSampleType type) {
        return TextureBindingLayout.of()
                .withSampleType(type)
                .withViewDimension(TextureViewDimension.D3);
    }

    /// Renders one sample.
    ///
    /// @param sums where it is added, from the upper left corner on
    /// @param view what is shown
    /// @param volume the view's volume
    /// @param width pixels of the picture
    /// @param height pixels of the picture
    /// @param sample number of the sample; 0 starts anew
    void render(
            GPUTextureView sums,
            VolumeView view,
            VolumeTextures volume,
            int width,
            int height,
            int sample) {
        volume.update(view.look());
        device.queue().writeBuffer(parameters, 0, frame.fill(view, width, height, sample));
        var encoder = device.createCommandEncoder();
        try (var pass =
                encoder.beginRenderPass(
                        RenderPassColorAttachment.of(
                                        sums,
                                        sample == 0 ? LoadOp.CLEAR : LoadOp.LOAD,
                                        StoreOp.STORE)
                                .withClearValue(Color.of(0, 0, 0, 0)))) {
            pass.setPipeline(pipelines.computeIfAbsent(view.look().mode(), this::createPipeline));
            pass.setBindGroup(0, group(volume));
            pass.setViewport(0, 0, width, height, 0, 1);
            pass.draw(3);
        }
        device.queue().submit(encoder.finish());
    }

    private GPUBindGroup group(VolumeTextures volume) {
        if (group == null || textures != volume) {
            if (group != null) {
                group.close();
            }
            textures = volume;
            group =
                    device.createBindGroup(
                            groupLayout,
                            BindGroupEntry.of(0, parameters),
                            BindGroupEntry.of(1, sampler),
                            BindGroupEntry.of(2, volume.voxels()),
                            BindGroupEntry.of(3, volume.means()),
                            BindGroupEntry.of(4, volume.skip()),
                            BindGroupEntry.of(5, volume.transfer()));
        }
        return group;
    }

    private GPURenderPipeline createPipeline(RenderMode mode) {
        var name = mode.name().toLowerCase(Locale.ROOT);
        var add = BlendComponent.of().withSrcFactor(BlendFactor.ONE).withDstFactor(BlendFactor.ONE);
        try (var shader =
                device.createShaderModule(
                        Shaders.read(RayMarcher.class, "common", "march", "light", name))) {
            return device.createRenderPipeline(
                    RenderPipelineDescriptor.of(
                                    layout, VertexState.of(shader).withEntryPoint("vs_picture"))
                            .withLabel("volume " + name)
                            .withFragment(
                                    FragmentState.of(
                                                    shader,
                                                    ColorTargetState.of(SUM_FORMAT)
                                                            .withBlend(BlendState.of(add, add)))
                                            .withEntryPoint("fs_main")));
        }
    }

    @Override
    public void close() {
        if (group != null) {
            group.close();
        }
        pipelines.values().forEach(GPURenderPipeline::close);
        layout.close();
        groupLayout.close();
        sampler.close();
        parameters.close();
    }
}
