// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// Says where a render pass writes the times at which it begins and ends; needs the feature
/// `timestamp-query`.
///
/// Corresponds to WebGPU's `GPURenderPassTimestampWrites`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param querySet a set of timestamp queries
/// @param beginningOfPassWriteIndex the query that takes the time of the beginning; without it,
///     that time is not taken; none by default
/// @param endOfPassWriteIndex the query that takes the time of the end; without it, that time is
///     not taken; none by default
public record RenderPassTimestampWrites(
        GPUQuerySet querySet,
        @Nullable Integer beginningOfPassWriteIndex,
        @Nullable Integer endOfPassWriteIndex) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null or negative
    public RenderPassTimestampWrites {
        Arguments.notNull(querySet, "RenderPassTimestampWrites.querySet");
        Arguments.notNegative(
                beginningOfPassWriteIndex, "RenderPassTimestampWrites.beginningOfPassWriteIndex");
        Arguments.notNegative(endOfPassWriteIndex, "RenderPassTimestampWrites.endOfPassWriteIndex");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param querySet a set of timestamp queries
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static RenderPassTimestampWrites of(GPUQuerySet querySet) {
        return new RenderPassTimestampWrites(querySet, null, null);
    }

    /// {@return a copy with another `querySet`}
    ///
    /// @param querySet a set of timestamp queries
    /// @throws IllegalArgumentException if it is null
    public RenderPassTimestampWrites withQuerySet(GPUQuerySet querySet) {
        return new RenderPassTimestampWrites(
                querySet, beginningOfPassWriteIndex, endOfPassWriteIndex);
    }

    /// {@return a copy with another `beginningOfPassWriteIndex`}
    ///
    /// @param beginningOfPassWriteIndex the query that takes the time of the beginning; without it,
    ///     that time is not taken
    /// @throws IllegalArgumentException if it is negative
    public RenderPassTimestampWrites withBeginningOfPassWriteIndex(int beginningOfPassWriteIndex) {
        return new RenderPassTimestampWrites(
                querySet, beginningOfPassWriteIndex, endOfPassWriteIndex);
    }

    /// {@return a copy with another `endOfPassWriteIndex`}
    ///
    /// @param endOfPassWriteIndex the query that takes the time of the end; without it, that time
    ///     is not taken
    /// @throws IllegalArgumentException if it is negative
    public RenderPassTimestampWrites withEndOfPassWriteIndex(int endOfPassWriteIndex) {
        return new RenderPassTimestampWrites(
                querySet, beginningOfPassWriteIndex, endOfPassWriteIndex);
    }
}
