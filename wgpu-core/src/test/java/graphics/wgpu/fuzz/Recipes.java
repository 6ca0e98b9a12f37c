package graphics.wgpu.fuzz;

import graphics.wgpu.BindGroupDescriptor;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BindGroupLayoutEntry;
import graphics.wgpu.BufferBinding;
import graphics.wgpu.BufferBindingLayout;
import graphics.wgpu.BufferDescriptor;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.ColorWrite;
import graphics.wgpu.ComputePassDescriptor;
import graphics.wgpu.ComputePipelineDescriptor;
import graphics.wgpu.CopyExternalImageDestInfo;
import graphics.wgpu.CopyExternalImageSourceInfo;
import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.Extent3D;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUSupportedLimits;
import graphics.wgpu.ImagePixels;
import graphics.wgpu.LoadOp;
import graphics.wgpu.MapMode;
import graphics.wgpu.PipelineLayoutDescriptor;
import graphics.wgpu.PixelLayout;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.QuerySetDescriptor;
import graphics.wgpu.QueryType;
import graphics.wgpu.RenderBundleEncoderDescriptor;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPassDepthStencilAttachment;
import graphics.wgpu.RenderPassDescriptor;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.SamplerDescriptor;
import graphics.wgpu.ShaderModuleDescriptor;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TexelCopyBufferInfo;
import graphics.wgpu.TexelCopyBufferLayout;
import graphics.wgpu.TexelCopyTextureInfo;
import graphics.wgpu.TextureDescriptor;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.TextureViewDescriptor;
import graphics.wgpu.VertexAttribute;
import graphics.wgpu.VertexBufferLayout;
import graphics.wgpu.VertexFormat;
import graphics.wgpu.VertexState;
import graphics.wgpu.extras.ImageSubresourceRange;
import graphics.wgpu.extras.PipelineStatisticName;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Descriptors that fit the kit.
final class Recipes {
    private static final Extent3D REGION = Extent3D.of(4, 4);

    private final World world;
    private final Numbers numbers;
    private final Map<Class<?>, Supplier<Object>> recipes;

    Recipes(World world, Numbers numbers) {
        this.world = world;
        this.numbers = numbers;
        recipes =
                Map.ofEntries(
                        Map.entry(BindGroupDescriptor.class, () -> group()),
                        Map.entry(BindGroupEntry.class, () -> BindGroupEntry.of(0, kit().source)),
                        Map.entry(BindGroupLayoutEntry.class, this::layoutEntry),
                        Map.entry(BufferBinding.class, () -> BufferBinding.of(kit().source)),
                        Map.entry(BufferDescriptor.class, this::buffer),
                        Map.entry(
                                BufferUsage.class,
                                () -> BufferUsage.COPY_SRC.or(BufferUsage.COPY_DST)),
                        Map.entry(CanvasConfiguration.class, () -> kit().canvas()),
                        Map.entry(Color.class, () -> Color.of(0, 0.5, 1)),
                        Map.entry(ColorTargetState.class, () -> ColorTargetState.of(Kit.FORMAT)),
                        Map.entry(ColorWrite.class, () -> ColorWrite.ALL),
                        Map.entry(ComputePassDescriptor.class, ComputePassDescriptor::of),
                        Map.entry(ComputePipelineDescriptor.class, this::computePipeline),
                        Map.entry(
                                CopyExternalImageDestInfo.class,
                                () -> CopyExternalImageDestInfo.of(kit().target)),
                        Map.entry(
                                CopyExternalImageSourceInfo.class,
                                () -> CopyExternalImageSourceInfo.of(pixels())),
                        Map.entry(DeviceDescriptor.class, DeviceDescriptor::of),
                        Map.entry(Extent3D.class, () -> REGION),
                        Map.entry(
                                FragmentState.class,
                                () ->
                                        FragmentState.of(
                                                kit().drawing, ColorTargetState.of(Kit.FORMAT))),
                        Map.entry(GPUSupportedLimits.class, () -> kit().adapter.limits()),
                        Map.entry(ImagePixels.class, this::pixels),
                        Map.entry(ImageSubresourceRange.class, ImageSubresourceRange::of),
                        Map.entry(MapMode.class, () -> MapMode.READ),
                        Map.entry(
                                PipelineLayoutDescriptor.class,
                                () -> PipelineLayoutDescriptor.of(kit().plainLayout)),
                        Map.entry(
                                ProgrammableStage.class,
                                () -> ProgrammableStage.of(kit().computing)),
                        Map.entry(
                                QuerySetDescriptor.class,
                                () -> QuerySetDescriptor.of(QueryType.OCCLUSION, 4)),
                        Map.entry(
                                RenderBundleEncoderDescriptor.class,
                                () -> RenderBundleEncoderDescriptor.of(Kit.FORMAT)),
                        Map.entry(
                                RenderPassColorAttachment.class,
                                () ->
                                        RenderPassColorAttachment.of(
                                                kit().target, LoadOp.LOAD, StoreOp.STORE)),
                        Map.entry(RenderPassDepthStencilAttachment.class, this::depth),
                        Map.entry(RenderPassDescriptor.class, () -> kit().pass()),
                        Map.entry(RenderPipelineDescriptor.class, () -> kit().drawing()),
                        Map.entry(RequestAdapterOptions.class, RequestAdapterOptions::of),
                        Map.entry(SamplerDescriptor.class, SamplerDescriptor::of),
                        Map.entry(
                                ShaderModuleDescriptor.class,
                                () -> ShaderModuleDescriptor.of(Kit.DRAWING)),
                        Map.entry(ShaderStage.class, () -> ShaderStage.VERTEX),
                        Map.entry(
                                TexelCopyBufferInfo.class,
                                () -> TexelCopyBufferInfo.of(kit().source).withBytesPerRow(256)),
                        Map.entry(TexelCopyBufferLayout.class, () -> TexelCopyBufferLayout.of()),
                        Map.entry(
                                TexelCopyTextureInfo.class,
                                () -> TexelCopyTextureInfo.of(kit().texture)),
                        Map.entry(
                                TextureDescriptor.class,
                                () -> TextureDescriptor.of(REGION, Kit.FORMAT, Kit.TEXTURE_USAGE)),
                        Map.entry(TextureUsage.class, () -> Kit.TEXTURE_USAGE),
                        Map.entry(TextureViewDescriptor.class, TextureViewDescriptor::of),
                        Map.entry(
                                VertexAttribute.class,
                                () -> VertexAttribute.of(VertexFormat.FLOAT32, 0, 0)),
                        Map.entry(VertexBufferLayout.class, () -> VertexBufferLayout.of(16)),
                        Map.entry(VertexState.class, () -> VertexState.of(kit().drawing)));
    }

    /// A record that is right, or null where any values are.
    @Nullable Object of(Class<?> type) {
        var recipe = recipes.get(type);
        return recipe == null ? null : recipe.get();
    }

    /// A constant that is right, or the one given, where any is.
    Object enumOf(Class<?> type, Object any) {
        if (type == TextureFormat.class) {
            return Kit.FORMAT;
        }
        if (type == QueryType.class) {
            return QueryType.OCCLUSION;
        }
        if (type == PipelineStatisticName.class) {
            return PipelineStatisticName.VERTEX_SHADER_INVOCATIONS;
        }
        return any;
    }

    private Kit kit() {
        return world.kit();
    }

    private Object group() {
        return BindGroupDescriptor.of(kit().plainLayout, BindGroupEntry.of(0, kit().source));
    }

    private Object layoutEntry() {
        return BindGroupLayoutEntry.of(0, ShaderStage.VERTEX).withBuffer(BufferBindingLayout.of());
    }

    private Object buffer() {
        var mapped = numbers.pick(0, 1) == 1;
        return BufferDescriptor.of(numbers.pick(16, 256, 4096), BufferUsage.COPY_SRC)
                .withMappedAtCreation(mapped);
    }

    private Object computePipeline() {
        return ComputePipelineDescriptor.of(kit().layout, ProgrammableStage.of(kit().computing));
    }

    private ImagePixels pixels() {
        return ImagePixels.of(4, 4, PixelLayout.RGBA8, new byte[64]);
    }

    private Object depth() {
        return RenderPassDepthStencilAttachment.of(kit().depth)
                .withDepthClearValue(1f)
                .withDepthLoadOp(LoadOp.CLEAR)
                .withDepthStoreOp(StoreOp.STORE);
    }
}
