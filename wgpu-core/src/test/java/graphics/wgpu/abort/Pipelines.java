package graphics.wgpu.abort;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUComputePipeline;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.VertexState;

/// Shaders and pipelines that are right.
final class Pipelines {
    static final String TRIANGLE =
            """
            @vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
                return vec4f(f32(i & 1u), f32(i >> 1u), 0.0, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f { return vec4f(1.0); }
            """;
    static final String COMPUTE = "@compute @workgroup_size(1) fn main() {}";

    private Pipelines() {}

    /// Draws white to rgba8unorm.
    static GPURenderPipeline triangle(GPUDevice device) {
        return device.createRenderPipeline(triangle(device, TextureFormat.RGBA8UNORM));
    }

    static RenderPipelineDescriptor triangle(GPUDevice device, TextureFormat format) {
        var shader = device.createShaderModule(TRIANGLE);
        return RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(shader))
                .withLabel("p")
                .withFragment(FragmentState.of(shader, ColorTargetState.of(format)));
    }

    /// Does nothing.
    static GPUComputePipeline compute(GPUDevice device) {
        return device.createComputePipeline(
                AutoLayoutMode.AUTO, ProgrammableStage.of(device.createShaderModule(COMPUTE)));
    }
}
