// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// One resource of a bind group.
///
/// Corresponds to WebGPU's `GPUBindGroupEntry`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param binding the number of the binding in the layout
/// @param resource what is bound
public record BindGroupEntry(int binding, BindingResource resource) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null or negative
    public BindGroupEntry {
        Arguments.notNegative(binding, "BindGroupEntry.binding");
        Arguments.notNull(resource, "BindGroupEntry.resource");
    }

    /// Makes one of all components.
    ///
    /// @param binding the number of the binding in the layout
    /// @param resource what is bound
    /// @return the record
    /// @throws IllegalArgumentException if one is null or negative
    public static BindGroupEntry of(int binding, BindingResource resource) {
        return new BindGroupEntry(binding, resource);
    }

    /// {@return a copy with another `binding`}
    ///
    /// @param binding the number of the binding in the layout
    /// @throws IllegalArgumentException if it is negative
    public BindGroupEntry withBinding(int binding) {
        return new BindGroupEntry(binding, resource);
    }

    /// {@return a copy with another `resource`}
    ///
    /// @param resource what is bound
    /// @throws IllegalArgumentException if it is null
    public BindGroupEntry withResource(BindingResource resource) {
        return new BindGroupEntry(binding, resource);
    }
}
