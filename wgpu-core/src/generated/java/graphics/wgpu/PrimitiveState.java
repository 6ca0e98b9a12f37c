// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.extras.PolygonMode;
import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// Says how vertices make up points, lines and triangles.
///
/// Corresponds to WebGPU's `GPUPrimitiveState`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param topology the kind of primitive; default: `PrimitiveTopology.TRIANGLE_LIST`
/// @param stripIndexFormat the format of indices, whose largest value ends a strip; for strips in
///     indexed draws; none by default
/// @param frontFace which winding is the front; default: `FrontFace.CCW`
/// @param cullMode which side is not drawn; default: `CullMode.NONE`
/// @param unclippedDepth true to keep what is outside of the depth range; needs the feature
///     `depth-clip-control`; default: `false`
/// @param polygonMode whether triangles are filled, or drawn as lines or points; an addition of
///     wgpu-native; default: `PolygonMode.FILL`
/// @param conservative true to draw each pixel that a triangle touches; an addition of wgpu-native,
///     needs the feature `conservative-rasterization` and `PolygonMode.FILL`; default: `false`
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
    /// @throws IllegalArgumentException if a required one is null
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
    /// @param topology the kind of primitive
    /// @throws IllegalArgumentException if it is null
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
    /// @param stripIndexFormat the format of indices, whose largest value ends a strip; for strips
    ///     in indexed draws
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
    /// @param frontFace which winding is the front
    /// @throws IllegalArgumentException if it is null
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
    /// @param cullMode which side is not drawn
    /// @throws IllegalArgumentException if it is null
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
    /// @param unclippedDepth true to keep what is outside of the depth range; needs the feature
    ///     `depth-clip-control`
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
    /// @param polygonMode whether triangles are filled, or drawn as lines or points; an addition of
    ///     wgpu-native
    /// @throws IllegalArgumentException if it is null
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
    /// @param conservative true to draw each pixel that a triangle touches; an addition of
    ///     wgpu-native, needs the feature `conservative-rasterization` and `PolygonMode.FILL`
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
