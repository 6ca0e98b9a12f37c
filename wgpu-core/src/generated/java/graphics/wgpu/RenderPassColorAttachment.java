// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `RenderPassColorAttachment`.
///
/// Corresponds to WebGPU's `GPURenderPassColorAttachment`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param view WebGPU's `view`
/// @param depthSlice WebGPU's `depthSlice`; none by default
/// @param resolveTarget WebGPU's `resolveTarget`; none by default
/// @param clearValue WebGPU's `clearValue`; none by default
/// @param loadOp WebGPU's `loadOp`
/// @param storeOp WebGPU's `storeOp`
public record RenderPassColorAttachment(
        TextureBinding view,
        @Nullable Integer depthSlice,
        @Nullable TextureBinding resolveTarget,
        @Nullable Color clearValue,
        LoadOp loadOp,
        StoreOp storeOp) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public RenderPassColorAttachment {
        Arguments.notNull(view, "RenderPassColorAttachment.view");
        Arguments.notNegative(depthSlice, "RenderPassColorAttachment.depthSlice");
        Arguments.notNull(loadOp, "RenderPassColorAttachment.loadOp");
        Arguments.notNull(storeOp, "RenderPassColorAttachment.storeOp");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param view WebGPU's `view`
    /// @param loadOp WebGPU's `loadOp`
    /// @param storeOp WebGPU's `storeOp`
    /// @return the record
    public static RenderPassColorAttachment of(
            TextureBinding view, LoadOp loadOp, StoreOp storeOp) {
        return new RenderPassColorAttachment(view, null, null, null, loadOp, storeOp);
    }

    /// {@return a copy with another `view`}
    ///
    /// @param view WebGPU's `view`
    public RenderPassColorAttachment withView(TextureBinding view) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }

    /// {@return a copy with another `depthSlice`}
    ///
    /// @param depthSlice WebGPU's `depthSlice`
    public RenderPassColorAttachment withDepthSlice(int depthSlice) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }

    /// {@return a copy with another `resolveTarget`}
    ///
    /// @param resolveTarget WebGPU's `resolveTarget`
    public RenderPassColorAttachment withResolveTarget(@Nullable TextureBinding resolveTarget) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }

    /// {@return a copy with another `clearValue`}
    ///
    /// @param clearValue WebGPU's `clearValue`
    public RenderPassColorAttachment withClearValue(@Nullable Color clearValue) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }

    /// {@return a copy with another `loadOp`}
    ///
    /// @param loadOp WebGPU's `loadOp`
    public RenderPassColorAttachment withLoadOp(LoadOp loadOp) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }

    /// {@return a copy with another `storeOp`}
    ///
    /// @param storeOp WebGPU's `storeOp`
    public RenderPassColorAttachment withStoreOp(StoreOp storeOp) {
        return new RenderPassColorAttachment(
                view, depthSlice, resolveTarget, clearValue, loadOp, storeOp);
    }
}
