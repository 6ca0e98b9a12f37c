package graphics.wgpu;

import graphics.wgpu.internal.Kind;

/// A compiled program for drawing: shaders and all the state that they work with.
///
/// Corresponds to WebGPU's `GPURenderPipeline`. All methods may be called from any thread.
public final class GPURenderPipeline extends GPUPipelineBase {
    /// The vertex buffers that it needs, one bit each.
    final long vertexSlots;

    GPURenderPipeline(GPUDevice device, long address, RenderPipelineDescriptor descriptor) {
        super(device, Kind.RENDER_PIPELINE, address, descriptor.label());
        var buffers = descriptor.vertex().buffers();
        var slots = 0L;
        for (int i = 0; i < buffers.size(); i++) {
            if (buffers.get(i) != null) {
                slots |= 1L << i;
            }
        }
        vertexSlots = slots;
    }
}
