// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `RenderPassTimestampWrites`.
///
/// Corresponds to WebGPU's `GPURenderPassTimestampWrites`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param querySet WebGPU's `querySet`
/// @param beginningOfPassWriteIndex WebGPU's `beginningOfPassWriteIndex`; none by default
/// @param endOfPassWriteIndex WebGPU's `endOfPassWriteIndex`; none by default
public record RenderPassTimestampWrites(
        GPUQuerySet querySet,
        @Nullable Integer beginningOfPassWriteIndex,
        @Nullable Integer endOfPassWriteIndex) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public RenderPassTimestampWrites {
        Arguments.notNull(querySet, "RenderPassTimestampWrites.querySet");
        Arguments.notNegative(
                beginningOfPassWriteIndex, "RenderPassTimestampWrites.beginningOfPassWriteIndex");
        Arguments.notNegative(endOfPassWriteIndex, "RenderPassTimestampWrites.endOfPassWriteIndex");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param querySet WebGPU's `querySet`
    /// @return the record
    public static RenderPassTimestampWrites of(GPUQuerySet querySet) {
        return new RenderPassTimestampWrites(querySet, null, null);
    }

    /// {@return a copy with another `querySet`}
    ///
    /// @param querySet WebGPU's `querySet`
    public RenderPassTimestampWrites withQuerySet(GPUQuerySet querySet) {
        return new RenderPassTimestampWrites(
                querySet, beginningOfPassWriteIndex, endOfPassWriteIndex);
    }

    /// {@return a copy with another `beginningOfPassWriteIndex`}
    ///
    /// @param beginningOfPassWriteIndex WebGPU's `beginningOfPassWriteIndex`
    public RenderPassTimestampWrites withBeginningOfPassWriteIndex(int beginningOfPassWriteIndex) {
        return new RenderPassTimestampWrites(
                querySet, beginningOfPassWriteIndex, endOfPassWriteIndex);
    }

    /// {@return a copy with another `endOfPassWriteIndex`}
    ///
    /// @param endOfPassWriteIndex WebGPU's `endOfPassWriteIndex`
    public RenderPassTimestampWrites withEndOfPassWriteIndex(int endOfPassWriteIndex) {
        return new RenderPassTimestampWrites(
                querySet, beginningOfPassWriteIndex, endOfPassWriteIndex);
    }
}
