package graphics.wgpu;

/// Names for what is recorded, for debuggers and error messages.
///
/// Corresponds to WebGPU's `GPUDebugCommandsMixin`.
public sealed interface GPUDebugCommandsMixin extends GPUCommandsMixin
        permits GPUCommandEncoder, GPUPassEncoder, GPURenderBundleEncoder {
    /// Opens a debug group: a name for the commands up to its end.
    ///
    /// Groups nest. One that is still open at the end of the recording is an error.
    ///
    /// @param groupLabel the name
    void pushDebugGroup(String groupLabel);

    /// Ends the innermost debug group.
    void popDebugGroup();

    /// Leaves a name at this place.
    ///
    /// @param markerLabel the name
    void insertDebugMarker(String markerLabel);
}
