// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// The depth and stencil tests of a pipeline.
///
/// Corresponds to WebGPU's `GPUDepthStencilState`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param format the format of the attachment
/// @param depthWriteEnabled true to write depths that pass; needed for a format with depth; none by
///     default
/// @param depthCompare when a depth passes; needed for a format with depth if it is tested or
///     written; none by default
/// @param stencilFront the stencil test of front faces; default: one with all defaults
/// @param stencilBack the stencil test of back faces; default: one with all defaults
/// @param stencilReadMask which bits of the stencil are compared; all 32 bits may be used; default:
///     all bits
/// @param stencilWriteMask which bits of the stencil are written; all 32 bits may be used; default:
///     all bits
/// @param depthBias what is added to each depth, in smallest steps of the format; may be negative;
///     default: `0`
/// @param depthBiasSlopeScale what is added to each depth, times the slope of the triangle;
///     default: `0`
/// @param depthBiasClamp the largest bias, or the smallest if negative; 0 for no bound; default:
///     `0`
public record DepthStencilState(
        TextureFormat format,
        @Nullable Boolean depthWriteEnabled,
        @Nullable CompareFunction depthCompare,
        StencilFaceState stencilFront,
        StencilFaceState stencilBack,
        int stencilReadMask,
        int stencilWriteMask,
        int depthBias,
        float depthBiasSlopeScale,
        float depthBiasClamp) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null
    public DepthStencilState {
        Arguments.notNull(format, "DepthStencilState.format");
        Arguments.notNull(stencilFront, "DepthStencilState.stencilFront");
        Arguments.notNull(stencilBack, "DepthStencilState.stencilBack");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param format the format of the attachment
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static DepthStencilState of(TextureFormat format) {
        return new DepthStencilState(
                format,
                null,
                null,
                StencilFaceState.of(),
                StencilFaceState.of(),
                -1,
                -1,
                0,
                0f,
                0f);
    }

    /// {@return a copy with another `format`}
    ///
    /// @param format the format of the attachment
    /// @throws IllegalArgumentException if it is null
    public DepthStencilState withFormat(TextureFormat format) {
        return new DepthStencilState(
                format,
                depthWriteEnabled,
                depthCompare,
                stencilFront,
                stencilBack,
                stencilReadMask,
                stencilWriteMask,
                depthBias,
                depthBiasSlopeScale,
                depthBiasClamp);
    }

    /// {@return a copy with another `depthWriteEnabled`}
    ///
    /// @param depthWriteEnabled true to write depths that pass; needed for a format with depth
    public DepthStencilState withDepthWriteEnabled(boolean depthWriteEnabled) {
        return new DepthStencilState(
                format,
                depthWriteEnabled,
                depthCompare,
                stencilFront,
                stencilBack,
                stencilReadMask,
                stencilWriteMask,
                depthBias,
                depthBiasSlopeScale,
                depthBiasClamp);
    }

    /// {@return a copy with another `depthCompare`}
    ///
    /// @param depthCompare when a depth passes; needed for a format with depth if it is tested or
    ///     written
    public DepthStencilState withDepthCompare(@Nullable CompareFunction depthCompare) {
        return new DepthStencilState(
                format,
                depthWriteEnabled,
                depthCompare,
                stencilFront,
                stencilBack,
                stencilReadMask,
                stencilWriteMask,
                depthBias,
                depthBiasSlopeScale,
                depthBiasClamp);
    }

    /// {@return a copy with another `stencilFront`}
    ///
    /// @param stencilFront the stencil test of front faces
    /// @throws IllegalArgumentException if it is null
    public DepthStencilState withStencilFront(StencilFaceState stencilFront) {
        return new DepthStencilState(
                format,
                depthWriteEnabled,
                depthCompare,
                stencilFront,
                stencilBack,
                stencilReadMask,
                stencilWriteMask,
                depthBias,
                depthBiasSlopeScale,
                depthBiasClamp);
    }

    /// {@return a copy with another `stencilBack`}
    ///
    /// @param stencilBack the stencil test of back faces
    /// @throws IllegalArgumentException if it is null
    public DepthStencilState withStencilBack(StencilFaceState stencilBack) {
        return new DepthStencilState(
                format,
                depthWriteEnabled,
                depthCompare,
                stencilFront,
                stencilBack,
                stencilReadMask,
                stencilWriteMask,
                depthBias,
                depthBiasSlopeScale,
                depthBiasClamp);
    }

    /// {@return a copy with another `stencilReadMask`}
    ///
    /// @param stencilReadMask which bits of the stencil are compared; all 32 bits may be used
    public DepthStencilState withStencilReadMask(int stencilReadMask) {
        return new DepthStencilState(
                format,
                depthWriteEnabled,
                depthCompare,
                stencilFront,
                stencilBack,
                stencilReadMask,
                stencilWriteMask,
                depthBias,
                depthBiasSlopeScale,
                depthBiasClamp);
    }

    /// {@return a copy with another `stencilWriteMask`}
    ///
    /// @param stencilWriteMask which bits of the stencil are written; all 32 bits may be used
    public DepthStencilState withStencilWriteMask(int stencilWriteMask) {
        return new DepthStencilState(
                format,
                depthWriteEnabled,
                depthCompare,
                stencilFront,
                stencilBack,
                stencilReadMask,
                stencilWriteMask,
                depthBias,
                depthBiasSlopeScale,
                depthBiasClamp);
    }

    /// {@return a copy with another `depthBias`}
    ///
    /// @param depthBias what is added to each depth, in smallest steps of the format; may be
    ///     negative
    public DepthStencilState withDepthBias(int depthBias) {
        return new DepthStencilState(
                format,
                depthWriteEnabled,
                depthCompare,
                stencilFront,
                stencilBack,
                stencilReadMask,
                stencilWriteMask,
                depthBias,
                depthBiasSlopeScale,
                depthBiasClamp);
    }

    /// {@return a copy with another `depthBiasSlopeScale`}
    ///
    /// @param depthBiasSlopeScale what is added to each depth, times the slope of the triangle
    public DepthStencilState withDepthBiasSlopeScale(float depthBiasSlopeScale) {
        return new DepthStencilState(
                format,
                depthWriteEnabled,
                depthCompare,
                stencilFront,
                stencilBack,
                stencilReadMask,
                stencilWriteMask,
                depthBias,
                depthBiasSlopeScale,
                depthBiasClamp);
    }

    /// {@return a copy with another `depthBiasClamp`}
    ///
    /// @param depthBiasClamp the largest bias, or the smallest if negative; 0 for no bound
    public DepthStencilState withDepthBiasClamp(float depthBiasClamp) {
        return new DepthStencilState(
                format,
                depthWriteEnabled,
                depthCompare,
                stencilFront,
                stencilBack,
                stencilReadMask,
                stencilWriteMask,
                depthBias,
                depthBiasSlopeScale,
                depthBiasClamp);
    }
}
