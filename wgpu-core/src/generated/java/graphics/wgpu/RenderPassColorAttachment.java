// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// A texture that a render pass draws to.
///
/// Corresponds to WebGPU's `GPURenderPassColorAttachment`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param view the texture or a view of one layer and one level
/// @param depthSlice which slice of a volume is drawn to; needed for volumes, and for them only;
///     none by default
/// @param resolveTarget where the averages of the samples go at the end, if the view has more than
///     one sample; none by default
/// @param clearValue the colour that the pass begins with, if `loadOp` is `CLEAR`; without it, all
///     zero; none by default
/// @param loadOp what the pass begins with
/// @param storeOp what becomes of the content at the end
public record RenderPassColorAttachment(
        TextureBinding view,
        @Nullable Integer depthSlice,
        @Nullable TextureBinding resolveTarget,
        @Nullable Color clearValue,
        LoadOp loadOp,
        StoreOp storeOp) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null or negative
    public RenderPassColorAttachment {
        Arguments.notNull(view, "RenderPassColorAttachment.view");
        Arguments.notNegative(depthSlice, "RenderPassColorAttachment.depthSlice");
        Arguments.notNull(loadOp, "RenderPassColorAttachment.loadOp");
        Arguments.notNull(storeOp, "RenderPassColorAttachment.storeOp");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param view the texture or a view of one layer and one level
    /// @param loadOp what the pass begins with
    /// @param storeOp what becomes of the content at the end
    /// @return the record
    /// @throws IllegalArgumentException if one is null
    public static RenderPassColorAttachment of(
            TextureBinding view, LoadOp loadOp, StoreOp storeOp) {
        return new RenderPassColorAttachment(view, null, null, null, loadOp, storeOp);
    }

    /// {@return a copy with another `view`}
    ///
    /// @param view the texture or a view of one layer and one level
    /// @throws IllegalArgumentException if it is null
    public RenderPassColorAttachment withView(TextureBinding view) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }

    /// {@return a copy with another `depthSlice`}
    ///
    /// @param depthSlice which slice of a volume is drawn to; needed for volumes, and for them only
    /// @throws IllegalArgumentException if it is negative
    public RenderPassColorAttachment withDepthSlice(int depthSlice) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }

    /// {@return a copy with another `resolveTarget`}
    ///
    /// @param resolveTarget where the averages of the samples go at the end, if the view has more
    ///     than one sample
    public RenderPassColorAttachment withResolveTarget(@Nullable TextureBinding resolveTarget) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }

    /// {@return a copy with another `clearValue`}
    ///
    /// @param clearValue the colour that the pass begins with, if `loadOp` is `CLEAR`; without it,
    ///     all zero
    public RenderPassColorAttachment withClearValue(@Nullable Color clearValue) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }

    /// {@return a copy with another `loadOp`}
    ///
    /// @param loadOp what the pass begins with
    /// @throws IllegalArgumentException if it is null
    public RenderPassColorAttachment withLoadOp(LoadOp loadOp) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }

    /// {@return a copy with another `storeOp`}
    ///
    /// @param storeOp what becomes of the content at the end
    /// @throws IllegalArgumentException if it is null
    public RenderPassColorAttachment withStoreOp(StoreOp storeOp) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }
}
