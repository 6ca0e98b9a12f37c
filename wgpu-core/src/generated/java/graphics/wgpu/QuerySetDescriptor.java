// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `QuerySetDescriptor`.
///
/// Corresponds to WebGPU's `GPUQuerySetDescriptor`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param type WebGPU's `type`
/// @param count WebGPU's `count`
public record QuerySetDescriptor(String label, QueryType type, int count) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public QuerySetDescriptor {
        Arguments.notNull(label, "QuerySetDescriptor.label");
        Arguments.notNull(type, "QuerySetDescriptor.type");
        Arguments.notNegative(count, "QuerySetDescriptor.count");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param type WebGPU's `type`
    /// @param count WebGPU's `count`
    /// @return the record
    public static QuerySetDescriptor of(QueryType type, int count) {
        return new QuerySetDescriptor("", type, count);
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public QuerySetDescriptor withLabel(String label) {
        return new QuerySetDescriptor(label, type, count);
    }

    /// {@return a copy with another `type`}
    ///
    /// @param type WebGPU's `type`
    public QuerySetDescriptor withType(QueryType type) {
        return new QuerySetDescriptor(label, type, count);
    }

    /// {@return a copy with another `count`}
    ///
    /// @param count WebGPU's `count`
    public QuerySetDescriptor withCount(int count) {
        return new QuerySetDescriptor(label, type, count);
    }
}
