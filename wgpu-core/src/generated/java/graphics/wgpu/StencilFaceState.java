// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// The stencil test of one side of the triangles.
///
/// Corresponds to WebGPU's `GPUStencilFaceState`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param compare when the reference passes against the stencil; default: `CompareFunction.ALWAYS`
/// @param failOp what happens to the stencil when the stencil test fails; default:
///     `StencilOperation.KEEP`
/// @param depthFailOp what happens to it when the stencil test passes and the depth test fails;
///     default: `StencilOperation.KEEP`
/// @param passOp what happens to it when both pass; default: `StencilOperation.KEEP`
public record StencilFaceState(
        CompareFunction compare,
        StencilOperation failOp,
        StencilOperation depthFailOp,
        StencilOperation passOp) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null
    public StencilFaceState {
        Arguments.notNull(compare, "StencilFaceState.compare");
        Arguments.notNull(failOp, "StencilFaceState.failOp");
        Arguments.notNull(depthFailOp, "StencilFaceState.depthFailOp");
        Arguments.notNull(passOp, "StencilFaceState.passOp");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static StencilFaceState of() {
        return new StencilFaceState(
                CompareFunction.ALWAYS,
                StencilOperation.KEEP,
                StencilOperation.KEEP,
                StencilOperation.KEEP);
    }

    /// {@return a copy with another `compare`}
    ///
    /// @param compare when the reference passes against the stencil
    /// @throws IllegalArgumentException if it is null
    public StencilFaceState withCompare(CompareFunction compare) {
        return new StencilFaceState(compare, failOp, depthFailOp, passOp);
    }

    /// {@return a copy with another `failOp`}
    ///
    /// @param failOp what happens to the stencil when the stencil test fails
    /// @throws IllegalArgumentException if it is null
    public StencilFaceState withFailOp(StencilOperation failOp) {
        return new StencilFaceState(compare, failOp, depthFailOp, passOp);
    }

    /// {@return a copy with another `depthFailOp`}
    ///
    /// @param depthFailOp what happens to it when the stencil test passes and the depth test fails
    /// @throws IllegalArgumentException if it is null
    public StencilFaceState withDepthFailOp(StencilOperation depthFailOp) {
        return new StencilFaceState(compare, failOp, depthFailOp, passOp);
    }

    /// {@return a copy with another `passOp`}
    ///
    /// @param passOp what happens to it when both pass
    /// @throws IllegalArgumentException if it is null
    public StencilFaceState withPassOp(StencilOperation passOp) {
        return new StencilFaceState(compare, failOp, depthFailOp, passOp);
    }
}
