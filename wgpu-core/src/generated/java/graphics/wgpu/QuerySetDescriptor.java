// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Describes a set of queries.
///
/// Corresponds to WebGPU's `GPUQuerySetDescriptor`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param type what is measured
/// @param count how many queries the set has, at most 4096
public record QuerySetDescriptor(String label, QueryType type, int count) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null or negative
    public QuerySetDescriptor {
        Arguments.notNull(label, "QuerySetDescriptor.label");
        Arguments.notNull(type, "QuerySetDescriptor.type");
        Arguments.notNegative(count, "QuerySetDescriptor.count");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param type what is measured
    /// @param count how many queries the set has, at most 4096
    /// @return the record
    /// @throws IllegalArgumentException if one is null or negative
    public static QuerySetDescriptor of(QueryType type, int count) {
        return new QuerySetDescriptor("", type, count);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public QuerySetDescriptor withLabel(String label) {
        return new QuerySetDescriptor(label, type, count);
    }

    /// {@return a copy with another `type`}
    ///
    /// @param type what is measured
    /// @throws IllegalArgumentException if it is null
    public QuerySetDescriptor withType(QueryType type) {
        return new QuerySetDescriptor(label, type, count);
    }

    /// {@return a copy with another `count`}
    ///
    /// @param count how many queries the set has, at most 4096
    /// @throws IllegalArgumentException if it is negative
    public QuerySetDescriptor withCount(int count) {
        return new QuerySetDescriptor(label, type, count);
    }
}
