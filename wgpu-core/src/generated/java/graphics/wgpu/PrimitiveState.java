// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.extras.PolygonMode;
import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `PrimitiveState`.
///
/// Corresponds to WebGPU's `GPUPrimitiveState`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param topology WebGPU's `topology`; default: `PrimitiveTopology.TRIANGLE_LIST`
/// @param stripIndexFormat WebGPU's `stripIndexFormat`; none by default
/// @param frontFace WebGPU's `frontFace`; default: `FrontFace.CCW`
/// @param cullMode WebGPU's `cullMode`; default: `CullMode.NONE`
/// @param unclippedDepth WebGPU's `unclippedDepth`; default: `false`
/// @param polygonMode WebGPU's `polygonMode`; default: `PolygonMode.FI`
/// @param conservative WebGPU's `conservative`; default: `false`
public record PrimitiveState(
        PrimitiveTopology topology,
        @Nullable IndexFormat stripIndexFormat,
        FrontFace frontFace,
        CullMode cullMode,
        boolean unclippedDepth,
        PolygonMode polygonMode,
        boolean conservative) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public PrimitiveState {
        Arguments.notNull(topology, "PrimitiveState.topology");
        Arguments.notNull(frontFace, "PrimitiveState.frontFace");
        Arguments.notNull(cullMode, "PrimitiveState.cullMode");
        Arguments.notNull(polygonMode, "PrimitiveState.polygonMode");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static PrimitiveState of() {
        return new PrimitiveState(
                PrimitiveTopology.TRIANGLE_LIST,
                null,
                FrontFace.CCW,
                CullMode.NONE,
                false,
                PolygonMode.FILL,
                false);
    }

    /// {@return a copy with another `topology`}
    ///
    /// @param topology WebGPU's `topology`
    public PrimitiveState withTopology(PrimitiveTopology topology) {
        return new PrimitiveState(
                topology,
                stripIndexFormat,
                frontFace,
                cullMode,
                unclippedDepth,
                polygonMode,
                conservative);
    }

    /// {@return a copy with another `stripIndexFormat`}
    ///
    /// @param stripIndexFormat WebGPU's `stripIndexFormat`
    public PrimitiveState withStripIndexFormat(@Nullable IndexFormat stripIndexFormat) {
        return new PrimitiveState(
                topology,
                stripIndexFormat,
                frontFace,
                cullMode,
                unclippedDepth,
                polygonMode,
                conservative);
    }

    /// {@return a copy with another `frontFace`}
    ///
    /// @param frontFace WebGPU's `frontFace`
    public PrimitiveState withFrontFace(FrontFace frontFace) {
        return new PrimitiveState(
                topology,
                stripIndexFormat,
                frontFace,
                cullMode,
                unclippedDepth,
                polygonMode,
                conservative);
    }

    /// {@return a copy with another `cullMode`}
    ///
    /// @param cullMode WebGPU's `cullMode`
    public PrimitiveState withCullMode(CullMode cullMode) {
        return new PrimitiveState(
                topology,
                stripIndexFormat,
                frontFace,
                cullMode,
                unclippedDepth,
                polygonMode,
                conservative);
    }

    /// {@return a copy with another `unclippedDepth`}
    ///
    /// @param unclippedDepth WebGPU's `unclippedDepth`
    public PrimitiveState withUnclippedDepth(boolean unclippedDepth) {
        return new PrimitiveState(
                topology,
                stripIndexFormat,
                frontFace,
                cullMode,
                unclippedDepth,
                polygonMode,
                conservative);
    }

    /// {@return a copy with another `polygonMode`}
    ///
    /// @param polygonMode WebGPU's `polygonMode`
    public PrimitiveState withPolygonMode(PolygonMode polygonMode) {
        return new PrimitiveState(
                topology,
                stripIndexFormat,
                frontFace,
                cullMode,
                unclippedDepth,
                polygonMode,
                conservative);
    }

    /// {@return a copy with another `conservative`}
    ///
    /// @param conservative WebGPU's `conservative`
    public PrimitiveState withConservative(boolean conservative) {
        return new PrimitiveState(
                topology,
                stripIndexFormat,
                frontFace,
                cullMode,
                unclippedDepth,
                polygonMode,
                conservative);
    }
}
