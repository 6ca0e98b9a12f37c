// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `RenderPassDepthStencilAttachment`.
///
/// Corresponds to WebGPU's `GPURenderPassDepthStencilAttachment`. Made by `of` and changed by the
/// `with` methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param view WebGPU's `view`
/// @param depthClearValue WebGPU's `depthClearValue`; none by default
/// @param depthLoadOp WebGPU's `depthLoadOp`; none by default
/// @param depthStoreOp WebGPU's `depthStoreOp`; none by default
/// @param depthReadOnly WebGPU's `depthReadOnly`; default: `false`
/// @param stencilClearValue WebGPU's `stencilClearValue`; default: `0`
/// @param stencilLoadOp WebGPU's `stencilLoadOp`; none by default
/// @param stencilStoreOp WebGPU's `stencilStoreOp`; none by default
/// @param stencilReadOnly WebGPU's `stencilReadOnly`; default: `false`
public record RenderPassDepthStencilAttachment(
        TextureBinding view,
        @Nullable Float depthClearValue,
        @Nullable LoadOp depthLoadOp,
        @Nullable StoreOp depthStoreOp,
        boolean depthReadOnly,
        int stencilClearValue,
        @Nullable LoadOp stencilLoadOp,
        @Nullable StoreOp stencilStoreOp,
        boolean stencilReadOnly) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public RenderPassDepthStencilAttachment {
        Arguments.notNull(view, "RenderPassDepthStencilAttachment.view");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param view WebGPU's `view`
    /// @return the record
    public static RenderPassDepthStencilAttachment of(TextureBinding view) {
        return new RenderPassDepthStencilAttachment(
                view, null, null, null, false, 0, null, null, false);
    }

    /// {@return a copy with another `view`}
    ///
    /// @param view WebGPU's `view`
    public RenderPassDepthStencilAttachment withView(TextureBinding view) {
        return new RenderPassDepthStencilAttachment(
                view,
                depthClearValue,
                depthLoadOp,
                depthStoreOp,
                depthReadOnly,
                stencilClearValue,
                stencilLoadOp,
                stencilStoreOp,
                stencilReadOnly);
    }

    /// {@return a copy with another `depthClearValue`}
    ///
    /// @param depthClearValue WebGPU's `depthClearValue`
    public RenderPassDepthStencilAttachment withDepthClearValue(float depthClearValue) {
        return new RenderPassDepthStencilAttachment(
                view,
                depthClearValue,
                depthLoadOp,
                depthStoreOp,
                depthReadOnly,
                stencilClearValue,
                stencilLoadOp,
                stencilStoreOp,
                stencilReadOnly);
    }

    /// {@return a copy with another `depthLoadOp`}
    ///
    /// @param depthLoadOp WebGPU's `depthLoadOp`
    public RenderPassDepthStencilAttachment withDepthLoadOp(@Nullable LoadOp depthLoadOp) {
        return new RenderPassDepthStencilAttachment(
                view,
                depthClearValue,
                depthLoadOp,
                depthStoreOp,
                depthReadOnly,
                stencilClearValue,
                stencilLoadOp,
                stencilStoreOp,
                stencilReadOnly);
    }

    /// {@return a copy with another `depthStoreOp`}
    ///
    /// @param depthStoreOp WebGPU's `depthStoreOp`
    public RenderPassDepthStencilAttachment withDepthStoreOp(@Nullable StoreOp depthStoreOp) {
        return new RenderPassDepthStencilAttachment(
                view,
                depthClearValue,
                depthLoadOp,
                depthStoreOp,
                depthReadOnly,
                stencilClearValue,
                stencilLoadOp,
                stencilStoreOp,
                stencilReadOnly);
    }

    /// {@return a copy with another `depthReadOnly`}
    ///
    /// @param depthReadOnly WebGPU's `depthReadOnly`
    public RenderPassDepthStencilAttachment withDepthReadOnly(boolean depthReadOnly) {
        return new RenderPassDepthStencilAttachment(
                view,
                depthClearValue,
                depthLoadOp,
                depthStoreOp,
                depthReadOnly,
                stencilClearValue,
                stencilLoadOp,
                stencilStoreOp,
                stencilReadOnly);
    }

    /// {@return a copy with another `stencilClearValue`}
    ///
    /// @param stencilClearValue WebGPU's `stencilClearValue`
    public RenderPassDepthStencilAttachment withStencilClearValue(int stencilClearValue) {
        return new RenderPassDepthStencilAttachment(
                view,
                depthClearValue,
                depthLoadOp,
                depthStoreOp,
                depthReadOnly,
                stencilClearValue,
                stencilLoadOp,
                stencilStoreOp,
                stencilReadOnly);
    }

    /// {@return a copy with another `stencilLoadOp`}
    ///
    /// @param stencilLoadOp WebGPU's `stencilLoadOp`
    public RenderPassDepthStencilAttachment withStencilLoadOp(@Nullable LoadOp stencilLoadOp) {
        return new RenderPassDepthStencilAttachment(
                view,
                depthClearValue,
                depthLoadOp,
                depthStoreOp,
                depthReadOnly,
                stencilClearValue,
                stencilLoadOp,
                stencilStoreOp,
                stencilReadOnly);
    }

    /// {@return a copy with another `stencilStoreOp`}
    ///
    /// @param stencilStoreOp WebGPU's `stencilStoreOp`
    public RenderPassDepthStencilAttachment withStencilStoreOp(@Nullable StoreOp stencilStoreOp) {
        return new RenderPassDepthStencilAttachment(
                view,
                depthClearValue,
                depthLoadOp,
                depthStoreOp,
                depthReadOnly,
                stencilClearValue,
                stencilLoadOp,
                stencilStoreOp,
                stencilReadOnly);
    }

    /// {@return a copy with another `stencilReadOnly`}
    ///
    /// @param stencilReadOnly WebGPU's `stencilReadOnly`
    public RenderPassDepthStencilAttachment withStencilReadOnly(boolean stencilReadOnly) {
        return new RenderPassDepthStencilAttachment(
                view,
                depthClearValue,
                depthLoadOp,
                depthStoreOp,
                depthReadOnly,
                stencilClearValue,
                stencilLoadOp,
                stencilStoreOp,
                stencilReadOnly);
    }
}
