// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Describes the queue of a device.
///
/// Corresponds to WebGPU's `GPUQueueDescriptor`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param label a name for people: it is in error messages and in the tools that record GPU
///     commands; default: empty
public record QueueDescriptor(String label) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if it is null
    public QueueDescriptor {
        Arguments.notNull(label, "QueueDescriptor.label");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static QueueDescriptor of() {
        return new QueueDescriptor("");
    }

    /// {@return a copy with another `label`}
    ///
    /// @param label a name for people: it is in error messages and in the tools that record GPU
    ///     commands
    /// @throws IllegalArgumentException if it is null
    public QueueDescriptor withLabel(String label) {
        return new QueueDescriptor(label);
    }
}
