// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `DepthStencilState`.
///
/// Corresponds to WebGPU's `GPUDepthStencilState`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param format WebGPU's `format`
/// @param depthWriteEnabled WebGPU's `depthWriteEnabled`; none by default
/// @param depthCompare WebGPU's `depthCompare`; none by default
/// @param stencilFront WebGPU's `stencilFront`; default: one with all defaults
/// @param stencilBack WebGPU's `stencilBack`; default: one with all defaults
/// @param stencilReadMask WebGPU's `stencilReadMask`; default: all bits
/// @param stencilWriteMask WebGPU's `stencilWriteMask`; default: all bits
/// @param depthBias WebGPU's `depthBias`; default: `0`
/// @param depthBiasSlopeScale WebGPU's `depthBiasSlopeScale`; default: `0`
/// @param depthBiasClamp WebGPU's `depthBiasClamp`; default: `0`
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
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public DepthStencilState {
        Arguments.notNull(format, "DepthStencilState.format");
        Arguments.notNull(stencilFront, "DepthStencilState.stencilFront");
        Arguments.notNull(stencilBack, "DepthStencilState.stencilBack");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param format WebGPU's `format`
    /// @return the record
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
    /// @param format WebGPU's `format`
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
    /// @param depthWriteEnabled WebGPU's `depthWriteEnabled`
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
    /// @param depthCompare WebGPU's `depthCompare`
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
    /// @param stencilFront WebGPU's `stencilFront`
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
    /// @param stencilBack WebGPU's `stencilBack`
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
    /// @param stencilReadMask WebGPU's `stencilReadMask`
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
    /// @param stencilWriteMask WebGPU's `stencilWriteMask`
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
    /// @param depthBias WebGPU's `depthBias`
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
    /// @param depthBiasSlopeScale WebGPU's `depthBiasSlopeScale`
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
    /// @param depthBiasClamp WebGPU's `depthBiasClamp`
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
