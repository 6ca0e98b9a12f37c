package graphics.wgpu;

import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.DeepStack;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.PipelineStructs;

/// A compiled program for drawing: shaders and all the state that they work with.
///
/// Corresponds to WebGPU's `GPURenderPipeline`. All methods may be called from any thread.
public final class GPURenderPipeline extends GPUPipelineBase {
    private static final int NEVER_A_COUNT = 3;

    /// The vertex buffers that it needs, one bit each.
    final long vertexSlots;

    /// The vertex buffers that are left out, one bit each.
    final long vertexHoles;

    private GPURenderPipeline(GPUDevice device, long address, RenderPipelineDescriptor descriptor) {
        super(device, Kind.RENDER_PIPELINE, address, descriptor.label());
        var buffers = descriptor.vertex().buffers();
        var slots = 0L;
        for (int i = 0; i < buffers.size(); i++) {
            if (buffers.get(i) != null) {
                slots |= 1L << i;
            }
        }
        vertexSlots = slots;
        vertexHoles = ~(-1L << buffers.size()) & ~slots;
    }

    /// Compiles one, or throws its error.
    static GPURenderPipeline create(GPUDevice device, RenderPipelineDescriptor descriptor) {
        var wrong = PipelineRules.broken(device, descriptor);
        if (wrong != null) {
            device.raise(new GPUValidationError("createRenderPipeline: " + wrong));
        }
        try (var call = Call.begin(device)) {
            var struct =
                    PipelineStructs.render(call, wrong == null ? descriptor : invalid(descriptor));
            var parent = call.pin(device);
            var made = DeepStack.make(() -> Native.deviceCreateRenderPipeline(parent, struct));
            if (wrong == null) {
                device.made(call, Kind.RENDER_PIPELINE, made);
            }
            return new GPURenderPipeline(device, made, descriptor);
        }
    }

    /// A pipeline that the native library refuses, and does not end the process on.
    private static RenderPipelineDescriptor invalid(RenderPipelineDescriptor descriptor) {
        return RenderPipelineDescriptor.of(descriptor.layout(), descriptor.vertex().withBuffers())
                .withLabel(descriptor.label())
                .withMultisample(MultisampleState.of().withCount(NEVER_A_COUNT));
    }
}
