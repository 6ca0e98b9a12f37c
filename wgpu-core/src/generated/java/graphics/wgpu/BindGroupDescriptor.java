// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;

/// Describes a bind group: resources that are bound together.
///
/// Corresponds to WebGPU's `GPUBindGroupDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param layout the shape of the group
/// @param entries one entry for each binding of the layout, in any order
public record BindGroupDescriptor(
        String label, GPUBindGroupLayout layout, List<BindGroupEntry> entries) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null
    public BindGroupDescriptor {
        Arguments.notNull(label, "BindGroupDescriptor.label");
        Arguments.notNull(layout, "BindGroupDescriptor.layout");
        entries = Arguments.list(entries, "BindGroupDescriptor.entries");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param layout the shape of the group
    /// @param entries one entry for each binding of the layout, in any order
    /// @return the record
    /// @throws IllegalArgumentException if one is null
    public static BindGroupDescriptor of(GPUBindGroupLayout layout, List<BindGroupEntry> entries) {
        return new BindGroupDescriptor("", layout, entries);
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param layout the shape of the group
    /// @param entries one entry for each binding of the layout, in any order
    /// @return the record
    /// @throws IllegalArgumentException if one is null
    public static BindGroupDescriptor of(GPUBindGroupLayout layout, BindGroupEntry... entries) {
        return new BindGroupDescriptor(
                "", layout, Arguments.asList(entries, "BindGroupDescriptor.entries"));
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public BindGroupDescriptor withLabel(String label) {
        return new BindGroupDescriptor(label, layout, entries);
    }

    /// {@return a copy with another `layout`}
    ///
    /// @param layout the shape of the group
    /// @throws IllegalArgumentException if it is null
    public BindGroupDescriptor withLayout(GPUBindGroupLayout layout) {
        return new BindGroupDescriptor(label, layout, entries);
    }

    /// {@return a copy with another `entries`}
    ///
    /// @param entries one entry for each binding of the layout, in any order
    /// @throws IllegalArgumentException if it is null
    public BindGroupDescriptor withEntries(List<BindGroupEntry> entries) {
        return new BindGroupDescriptor(label, layout, entries);
    }

    /// {@return a copy with another `entries`}
    ///
    /// @param entries one entry for each binding of the layout, in any order
    /// @throws IllegalArgumentException if it is null
    public BindGroupDescriptor withEntries(BindGroupEntry... entries) {
        return new BindGroupDescriptor(
                label, layout, Arguments.asList(entries, "BindGroupDescriptor.entries"));
    }
}
