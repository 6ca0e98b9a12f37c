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
    /// @throws IllegalArgumentException if it is null
    public PipelineErrorInit {
        Arguments.notNull(reason, "PipelineErrorInit.reason");
    }

    /// Makes one of all components.
    ///
    /// @param reason the kind of error
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static PipelineErrorInit of(PipelineErrorReason reason) {
        return new PipelineErrorInit(reason);
    }

    /// {@return a copy with another `reason`}
    ///
    /// @param reason the kind of error
    /// @throws IllegalArgumentException if it is null
    public PipelineErrorInit withReason(PipelineErrorReason reason) {
        return new PipelineErrorInit(reason);
    }
}
