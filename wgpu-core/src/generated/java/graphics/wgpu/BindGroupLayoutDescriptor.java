// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import java.util.List;

/// WebGPU's `BindGroupLayoutDescriptor`.
///
/// Corresponds to WebGPU's `GPUBindGroupLayoutDescriptor`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param label WebGPU's `label`; default: empty
/// @param entries WebGPU's `entries`
public record BindGroupLayoutDescriptor(String label, List<BindGroupLayoutEntry> entries) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public BindGroupLayoutDescriptor {
        Arguments.notNull(label, "BindGroupLayoutDescriptor.label");
        entries = Arguments.list(entries, "BindGroupLayoutDescriptor.entries");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param entries WebGPU's `entries`
    /// @return the record
    public static BindGroupLayoutDescriptor of(List<BindGroupLayoutEntry> entries) {
        return new BindGroupLayoutDescriptor("", entries);
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param entries WebGPU's `entries`
    /// @return the record
    public static BindGroupLayoutDescriptor of(BindGroupLayoutEntry... entries) {
        return new BindGroupLayoutDescriptor(
                "", Arguments.asList(entries, "BindGroupLayoutDescriptor.entries"));
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label WebGPU's `label`
    public BindGroupLayoutDescriptor withLabel(String label) {
        return new BindGroupLayoutDescriptor(label, entries);
    }

    /// {@return a copy with another `entries`}
    ///
    /// @param entries WebGPU's `entries`
    public BindGroupLayoutDescriptor withEntries(List<BindGroupLayoutEntry> entries) {
        return new BindGroupLayoutDescriptor(label, entries);
    }

    /// {@return a copy with another `entries`}
    ///
    /// @param entries WebGPU's `entries`
    public BindGroupLayoutDescriptor withEntries(BindGroupLayoutEntry... entries) {
        return new BindGroupLayoutDescriptor(
                label, Arguments.asList(entries, "BindGroupLayoutDescriptor.entries"));
    }
}
