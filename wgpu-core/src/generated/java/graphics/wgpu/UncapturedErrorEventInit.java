// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Holds an error that no call and no error scope has taken.
///
/// Corresponds to WebGPU's `GPUUncapturedErrorEventInit`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param error the error
public record UncapturedErrorEventInit(GPUError error) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if it is null
    public UncapturedErrorEventInit {
        Arguments.notNull(error, "UncapturedErrorEventInit.error");
    }

    /// Makes one of all components.
    ///
    /// @param error the error
    /// @return the record
    /// @throws IllegalArgumentException if it is null
    public static UncapturedErrorEventInit of(GPUError error) {
        return new UncapturedErrorEventInit(error);
    }

    /// {@return a copy with another `error`}
    ///
    /// @param error the error
    /// @throws IllegalArgumentException if it is null
    public UncapturedErrorEventInit withError(GPUError error) {
        return new UncapturedErrorEventInit(error);
    }
}
