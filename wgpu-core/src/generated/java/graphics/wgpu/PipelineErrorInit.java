// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Says why a pipeline could not be made.
///
/// Corresponds to WebGPU's `GPUPipelineErrorInit`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param reason the kind of error
public record PipelineErrorInit(PipelineErrorReason reason) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public PipelineErrorInit {
        Arguments.notNull(reason, "PipelineErrorInit.reason");
    }

    /// Makes one of the required components.
    ///
    /// @param reason the kind of error
    /// @return the record
    public static PipelineErrorInit of(PipelineErrorReason reason) {
        return new PipelineErrorInit(reason);
    }

    /// {@return a copy with another `reason`}
    ///
    /// @param reason the kind of error
    public PipelineErrorInit withReason(PipelineErrorReason reason) {
        return new PipelineErrorInit(reason);
    }
}
