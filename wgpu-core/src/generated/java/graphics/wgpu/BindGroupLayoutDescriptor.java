// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;

/// Describes the shape of bind groups: which kind of resource is at which binding.
///
/// Corresponds to WebGPU's `GPUBindGroupLayoutDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
/// @param entries one entry for each binding, in any order
public record BindGroupLayoutDescriptor(String label, List<BindGroupLayoutEntry> entries) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null
    public BindGroupLayoutDescriptor {
        Arguments.notNull(label, "BindGroupLayoutDescriptor.label");
        entries = Arguments.list(entries, "BindGroupLayoutDescriptor.entries");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param entries one entry for each binding, in any order
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static BindGroupLayoutDescriptor of(List<BindGroupLayoutEntry> entries) {
        return new BindGroupLayoutDescriptor("", entries);
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param entries one entry for each binding, in any order
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static BindGroupLayoutDescriptor of(BindGroupLayoutEntry... entries) {
        return new BindGroupLayoutDescriptor(
                "", Arguments.asList(entries, "BindGroupLayoutDescriptor.entries"));
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public BindGroupLayoutDescriptor withLabel(String label) {
        return new BindGroupLayoutDescriptor(label, entries);
    }

    /// {@return a copy with another `entries`}
    ///
    /// @param entries one entry for each binding, in any order
    /// @throws IllegalArgumentException if it is null
    public BindGroupLayoutDescriptor withEntries(List<BindGroupLayoutEntry> entries) {
        return new BindGroupLayoutDescriptor(label, entries);
    }

    /// {@return a copy with another `entries`}
    ///
    /// @param entries one entry for each binding, in any order
    /// @throws IllegalArgumentException if it is null
    public BindGroupLayoutDescriptor withEntries(BindGroupLayoutEntry... entries) {
        return new BindGroupLayoutDescriptor(
                label, Arguments.asList(entries, "BindGroupLayoutDescriptor.entries"));
    }
}
