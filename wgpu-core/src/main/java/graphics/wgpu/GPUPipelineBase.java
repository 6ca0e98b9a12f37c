package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;

/// What both kinds of pipeline have.
///
/// Corresponds to WebGPU's `GPUPipelineBase`.
public abstract sealed class GPUPipelineBase extends GPUObjectBase
        permits GPUComputePipeline, GPURenderPipeline {
    final GPUDevice device;

    GPUPipelineBase(GPUDevice device, Kind kind, long address, String label) {
        super(kind, address, label, device);
        this.device = device;
    }

    /// {@return the layout of one of the pipeline's bind groups, a new object each time}
    ///
    /// With `AutoLayoutMode.AUTO`, this is how its bind groups can be made. A group that the
    /// pipeline does not use has an empty layout.
    ///
    /// @param index the number of the group, from 0
    /// @throws IllegalArgumentException if it is not below the device's limit `maxBindGroups`
    public GPUBindGroupLayout getBindGroupLayout(int index) {
        Arguments.notNegative(index, "index");
        var groups = device.limits().maxBindGroups();
        if (index >= groups) {
            throw new IllegalArgumentException(
                    "index is " + index + "; it must be below the limit maxBindGroups, " + groups);
        }
        try (var call = Call.begin()) {
            var pipeline = call.pin(this);
            var made =
                    this instanceof GPURenderPipeline
                            ? Native.renderPipelineGetBindGroupLayout(pipeline, index)
                            : Native.computePipelineGetBindGroupLayout(pipeline, index);
            return new GPUBindGroupLayout(
                    device, device.made(call, Kind.BIND_GROUP_LAYOUT, made), "");
        }
    }
}
