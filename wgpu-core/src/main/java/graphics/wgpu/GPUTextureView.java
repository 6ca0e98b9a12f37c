package graphics.wgpu;

import graphics.wgpu.internal.Kind;
import org.jspecify.annotations.Nullable;

/// A part of a texture, seen in a certain way.
///
/// Corresponds to WebGPU's `GPUTextureView`. All methods may be called from any thread.
public final class GPUTextureView extends GPUObjectBase implements TextureBinding, BindingResource {
    private final GPUTexture texture;
    private final TextureViewDescriptor descriptor;

    GPUTextureView(GPUTexture texture, long address, TextureViewDescriptor descriptor) {
        super(Kind.TEXTURE_VIEW, address, descriptor.label(), texture.device);
        this.texture = texture;
        this.descriptor = descriptor;
    }

    /// {@return the texture that is seen} An addition to WebGPU.
    public GPUTexture texture() {
        return texture;
    }

    /// {@return the size of the view's first mip level in texels} An addition to WebGPU.
    public Extent3D size() {
        var level = descriptor.baseMipLevel();
        var whole = texture.size();
        var flat = texture.dimension() != TextureDimension.D3;
        var count = descriptor.arrayLayerCount();
        var layers = whole.depthOrArrayLayers();
        return Extent3D.of(
                mip(whole.width(), level),
                texture.dimension() == TextureDimension.D1 ? 1 : mip(whole.height(), level),
                flat ? orRest(count, layers - descriptor.baseArrayLayer()) : mip(layers, level));
    }

    private static int mip(int size, int level) {
        return Math.max(1, size >> level);
    }

    private static int orRest(@Nullable Integer count, int rest) {
        return count == null ? rest : count;
    }
}
