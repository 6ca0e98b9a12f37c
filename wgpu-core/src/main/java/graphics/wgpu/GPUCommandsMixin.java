package graphics.wgpu;

/// All that records commands: command encoders, passes and render bundle encoders.
///
/// Corresponds to WebGPU's `GPUCommandsMixin`, which has no members. What records belongs to the
/// thread that made it.
public sealed interface GPUCommandsMixin
        permits GPUBindingCommandsMixin, GPUDebugCommandsMixin, GPURenderCommandsMixin {}
