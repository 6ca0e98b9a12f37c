// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// Says where a compute pass writes the times at which it begins and ends; needs the feature
/// `timestamp-query`.
///
/// Corresponds to WebGPU's `GPUComputePassTimestampWrites`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param querySet a set of timestamp queries
/// @param beginningOfPassWriteIndex the query that takes the time of the beginning; without it,
///     that time is not taken; none by default
/// @param endOfPassWriteIndex the query that takes the time of the end; without it, that time is
///     not taken; none by default
public record ComputePassTimestampWrites(
        GPUQuerySet querySet,
        @Nullable Integer beginningOfPassWriteIndex,
        @Nullable Integer endOfPassWriteIndex) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null or negative
    public ComputePassTimestampWrites {
        Arguments.notNull(querySet, "ComputePassTimestampWrites.querySet");
        Arguments.notNegative(
                beginningOfPassWriteIndex, "ComputePassTimestampWrites.beginningOfPassWriteIndex");
        Arguments.notNegative(
                endOfPassWriteIndex, "ComputePassTimestampWrites.endOfPassWriteIndex");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param querySet a set of timestamp queries
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static ComputePassTimestampWrites of(GPUQuerySet querySet) {
        return new ComputePassTimestampWrites(querySet, null, null);
    }

    /// {@return a copy with another `querySet`}
    ///
    /// @param querySet a set of timestamp queries
    /// @throws IllegalArgumentException if it is null
    public ComputePassTimestampWrites withQuerySet(GPUQuerySet querySet) {
        return new ComputePassTimestampWrites(
                querySet, beginningOfPassWriteIndex, endOfPassWriteIndex);
    }

    /// {@return a copy with another `beginningOfPassWriteIndex`}
    ///
    /// @param beginningOfPassWriteIndex the query that takes the time of the beginning; without it,
    ///     that time is not taken
    /// @throws IllegalArgumentException if it is negative
    public ComputePassTimestampWrites withBeginningOfPassWriteIndex(int beginningOfPassWriteIndex) {
        return new ComputePassTimestampWrites(
                querySet, beginningOfPassWriteIndex, endOfPassWriteIndex);
    }

    /// {@return a copy with another `endOfPassWriteIndex`}
    ///
    /// @param endOfPassWriteIndex the query that takes the time of the end; without it, that time
    ///     is not taken
    /// @throws IllegalArgumentException if it is negative
    public ComputePassTimestampWrites withEndOfPassWriteIndex(int endOfPassWriteIndex) {
        return new ComputePassTimestampWrites(
                querySet, beginningOfPassWriteIndex, endOfPassWriteIndex);
    }
}
