// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// The depth and stencil of a render pass.
///
/// Corresponds to WebGPU's `GPURenderPassDepthStencilAttachment`. Made by `of` and changed by the
/// `with` methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param view the texture or a view of one layer and one level
/// @param depthClearValue the depth that the pass begins with, 0 to 1; needed if `depthLoadOp` is
///     `CLEAR`; none by default
/// @param depthLoadOp what depth the pass begins with; needed if the format has depth, unless it is
///     read only; none by default
/// @param depthStoreOp what becomes of the depth at the end; needed if the format has depth, unless
///     it is read only; none by default
/// @param depthReadOnly true if depth is not written; default: `false`
/// @param stencilClearValue the stencil that the pass begins with if `stencilLoadOp` is `CLEAR`;
///     all 32 bits may be used; default: `0`
/// @param stencilLoadOp what stencil the pass begins with; needed if the format has a stencil,
///     unless it is read only; none by default
/// @param stencilStoreOp what becomes of the stencil at the end; needed if the format has a
///     stencil, unless it is read only; none by default
/// @param stencilReadOnly true if the stencil is not written; default: `false`
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
    /// @throws IllegalArgumentException if a required one is null
    public RenderPassDepthStencilAttachment {
        Arguments.notNull(view, "RenderPassDepthStencilAttachment.view");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param view the texture or a view of one layer and one level
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static RenderPassDepthStencilAttachment of(TextureBinding view) {
        return new RenderPassDepthStencilAttachment(
                view, null, null, null, false, 0, null, null, false);
    }

    /// {@return a copy with another `view`}
    ///
    /// @param view the texture or a view of one layer and one level
    /// @throws IllegalArgumentException if it is null
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
    /// @param depthClearValue the depth that the pass begins with, 0 to 1; needed if `depthLoadOp`
    ///     is `CLEAR`
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
    /// @param depthLoadOp what depth the pass begins with; needed if the format has depth, unless
    ///     it is read only
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
    /// @param depthStoreOp what becomes of the depth at the end; needed if the format has depth,
    ///     unless it is read only
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
    /// @param depthReadOnly true if depth is not written
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
    /// @param stencilClearValue the stencil that the pass begins with if `stencilLoadOp` is
    ///     `CLEAR`; all 32 bits may be used
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
    /// @param stencilLoadOp what stencil the pass begins with; needed if the format has a stencil,
    ///     unless it is read only
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
    /// @param stencilStoreOp what becomes of the stencil at the end; needed if the format has a
    ///     stencil, unless it is read only
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
    /// @param stencilReadOnly true if the stencil is not written
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
