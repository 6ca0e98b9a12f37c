package graphics.wgpu;

import graphics.wgpu.extras.PipelineStatistics;
import graphics.wgpu.internal.Leaks;

/// Commands that write to each query of a set, for before its first use.
///
/// To resolve a query that nothing has written makes a GPU wait for it, for ever: the driver of
/// NVIDIA does, and the process can't even end then.
///
/// @param set the queries
/// @param commands what writes to them
record FirstValues(GPUQuerySet set, GPUCommandBuffer commands) {
    /// Records them.
    static FirstValues of(GPUQuerySet set) {
        return Leaks.own(() -> record(set));
    }

    private static FirstValues record(GPUQuerySet set) {
        var encoder = set.device.createCommandEncoder();
        if (set.type() == QueryType.TIMESTAMP) {
            writeTimes(encoder, set);
        } else {
            writeCounts(encoder, set);
        }
        return new FirstValues(set, encoder.finishAlone());
    }

    private static void writeTimes(GPUCommandEncoder encoder, GPUQuerySet set) {
        for (int i = 0; i < set.count(); i += 2) {
            var times = ComputePassTimestampWrites.of(set).withBeginningOfPassWriteIndex(i);
            if (i + 1 < set.count()) {
                times = times.withEndOfPassWriteIndex(i + 1);
            }
            encoder.beginComputePass(ComputePassDescriptor.of().withTimestampWrites(times)).end();
        }
    }

    private static void writeCounts(GPUCommandEncoder encoder, GPUQuerySet set) {
        try (var target =
                        set.device.createTexture(
                                Extent3D.of(1, 1),
                                TextureFormat.RGBA8UNORM,
                                TextureUsage.RENDER_ATTACHMENT);
                var view = target.createView()) {
            var descriptor =
                    RenderPassDescriptor.of(
                            RenderPassColorAttachment.of(view, LoadOp.CLEAR, StoreOp.DISCARD));
            var occlusion = set.type() == QueryType.OCCLUSION;
            var pass =
                    encoder.beginRenderPass(
                            occlusion ? descriptor.withOcclusionQuerySet(set) : descriptor);
            for (int i = 0; i < set.count(); i++) {
                if (occlusion) {
                    pass.beginOcclusionQuery(i);
                    pass.endOcclusionQuery();
                } else {
                    PipelineStatistics.beginPipelineStatisticsQuery(pass, set, i);
                    PipelineStatistics.endPipelineStatisticsQuery(pass);
                }
            }
            pass.end();
        }
    }

    /// Frees the commands. That another submit has brought the values before is no mistake of the
    /// user's, so nothing is said of it.
    void close() {
        commands.take();
        commands.close();
    }
}
