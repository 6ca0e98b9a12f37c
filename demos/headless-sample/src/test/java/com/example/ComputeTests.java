package com.example;

import static graphics.wgpu.junit.GpuAssertions.assertThat;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.junit.GpuResources;
import graphics.wgpu.junit.GpuTest;
import org.junit.jupiter.api.Test;

@GpuTest
class ComputeTests {
    private static final String SHADER =
            """
            @group(0) @binding(0) var<storage, read_write> values: array<f32>;

            @compute @workgroup_size(4)
            fn main(@builtin(global_invocation_id) id: vec3u) {
                values[id.x] = sqrt(values[id.x]);
            }
            """;

    @Test
    void takes_square_roots(GPUDevice device, GpuResources resources) {
        var data = new float[] {0, 1, 2, 9};
        var usage = BufferUsage.STORAGE.or(BufferUsage.COPY_SRC);
        var buffer = resources.own(device.createBufferWithData(data, usage));
        var module = resources.own(device.createShaderModule(SHADER));
        var pipeline =
                resources.own(
                        device.createComputePipeline(
                                AutoLayoutMode.AUTO, ProgrammableStage.of(module)));
        var layout = resources.own(pipeline.getBindGroupLayout(0));
        var group = resources.own(device.createBindGroup(layout, BindGroupEntry.of(0, buffer)));

        var encoder = device.createCommandEncoder();
        var pass = encoder.beginComputePass();
        pass.setPipeline(pipeline);
        pass.setBindGroup(0, group);
        pass.dispatchWorkgroups(1);
        pass.end();
        device.queue().submit(encoder.finish());

        assertThat(buffer).asFloats().withinUlps(2).containsExactly(0, 1, 1.4142135f, 3);
    }
}
