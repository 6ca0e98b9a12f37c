package graphics.wgpu.abort;

import graphics.wgpu.BufferUsage;
import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPassEncoder;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.LoadOp;
import graphics.wgpu.QueryType;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.extras.ClearTexture;
import graphics.wgpu.extras.ImageSubresourceRange;
import graphics.wgpu.extras.MultiDraw;
import graphics.wgpu.extras.PipelineStatisticName;
import graphics.wgpu.extras.PipelineStatistics;
import graphics.wgpu.extras.Timestamps;
import graphics.wgpu.extras.Tracing;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Mistakes with the additions of wgpu-native.
final class ExtrasPrograms {
    private ExtrasPrograms() {}

    private static GPUDevice full(Lab lab) {
        return lab.adapter()
                .requestDevice(
                        DeviceDescriptor.of().withRequiredFeatures(lab.adapter().features()));
    }

    private static void draw(GPUDevice device, Consumer<GPURenderPassEncoder> commands) {
        try (var target = Lab.texture(device, "t", TextureUsage.RENDER_ATTACHMENT);
                var pipeline = Pipelines.triangle(device)) {
            var encoder = device.createCommandEncoder();
            try (var pass =
                    encoder.beginRenderPass(
                            RenderPassColorAttachment.of(target, LoadOp.CLEAR, StoreOp.STORE))) {
                pass.setPipeline(pipeline);
                commands.accept(pass);
            }
            device.queue().submit(encoder.finish());
        }
    }

    static void addTo(Programs programs) {
        addMultiDraw(programs);
        addQueries(programs);
        programs.add(
                "clear a texture without the feature",
                lab -> {
                    var encoder = lab.device().createCommandEncoder();
                    ClearTexture.clearTexture(encoder, lab.texture(TextureUsage.COPY_DST));
                    lab.refusesWith(GPUValidationError.class, encoder::finish, "CLEAR_TEXTURE");
                });
        programs.add(
                "clear mip levels and layers that a texture has not",
                lab -> {
                    try (var device = full(lab)) {
                        var texture = Lab.texture(device, "t", TextureUsage.COPY_DST);
                        for (var range :
                                new ImageSubresourceRange[] {
                                    ImageSubresourceRange.of().withMipLevels(9, null),
                                    ImageSubresourceRange.of()
                                            .withMipLevels(Integer.MAX_VALUE, Integer.MAX_VALUE),
                                    ImageSubresourceRange.of().withMipLevels(0, 0),
                                    ImageSubresourceRange.of().withArrayLayers(1, null),
                                    ImageSubresourceRange.of()
                                            .withArrayLayers(Integer.MAX_VALUE, Integer.MAX_VALUE),
                                    ImageSubresourceRange.of().withArrayLayers(0, 0)
                                }) {
                            var encoder = device.createCommandEncoder();
                            lab.refusesWith(
                                    GPUValidationError.class,
                                    () -> {
                                        ClearTexture.clearTexture(encoder, texture, range);
                                        encoder.finish();
                                    },
                                    "clearTexture: ");
                        }
                    }
                });
        programs.add(
                "clear all of a texture of 3 dimensions and of depth",
                lab -> {
                    try (var device = full(lab)) {
                        var depth =
                                device.createTexture(
                                        Extent3D.of(4, 4),
                                        TextureFormat.DEPTH24PLUS_STENCIL8,
                                        TextureUsage.COPY_DST);
                        var encoder = device.createCommandEncoder();
                        ClearTexture.clearTexture(encoder, depth);
                        device.queue().submit(encoder.finish());
                    }
                });
        programs.add(
                "make a device that records into a folder that is not there",
                lab -> {
                    try (var device =
                            Tracing.requestDevice(
                                    lab.adapter(),
                                    Path.of("no", "such", "folder"),
                                    DeviceDescriptor.of())) {
                        device.createBuffer(4, BufferUsage.COPY_DST).close();
                    }
                });
    }

    private static void addMultiDraw(Programs programs) {
        programs.add(
                "draw indirectly with a count without the feature",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.INDIRECT);
                    lab.refusesWith(
                            GPUValidationError.class,
                            () ->
                                    draw(
                                            lab.device(),
                                            pass ->
                                                    MultiDraw.multiDrawIndirectCount(
                                                            pass, buffer, 0, buffer, 64, 2)),
                            "MULTI_DRAW_INDIRECT_COUNT");
                });
        programs.add(
                "draw indirectly from beyond the end of a buffer",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.INDIRECT);
                    for (var offset : new long[] {244, 256, 1L << 40, Long.MAX_VALUE - 3}) {
                        lab.refusesWith(
                                GPUValidationError.class,
                                () ->
                                        draw(
                                                lab.device(),
                                                pass ->
                                                        MultiDraw.multiDrawIndirect(
                                                                pass, buffer, offset, 1)),
                                "");
                    }
                    lab.refusesWith(
                            GPUValidationError.class,
                            () ->
                                    draw(
                                            lab.device(),
                                            pass ->
                                                    MultiDraw.multiDrawIndirect(
                                                            pass, buffer, 0, Integer.MAX_VALUE)),
                            "");
                });
        programs.add(
                "take the count of draws from beyond the end of a buffer",
                lab -> {
                    try (var device = full(lab)) {
                        var buffer = Lab.buffer(device, "b", BufferUsage.INDIRECT);
                        for (var offset : new long[] {256, 1L << 40, Long.MAX_VALUE - 3}) {
                            lab.refusesWith(
                                    GPUValidationError.class,
                                    () ->
                                            draw(
                                                    device,
                                                    pass ->
                                                            MultiDraw.multiDrawIndirectCount(
                                                                    pass, buffer, 0, buffer, offset,
                                                                    1)),
                                    "");
                        }
                    }
                });
        programs.add(
                "draw indirectly from a buffer of another device",
                lab -> {
                    var foreign = Lab.buffer(lab.other(), "f", BufferUsage.INDIRECT);
                    lab.refusesWith(
                            GPUValidationError.class,
                            () ->
                                    draw(
                                            lab.device(),
                                            pass ->
                                                    MultiDraw.multiDrawIndirect(
                                                            pass, foreign, 0, 1)),
                            "GPUBuffer \"f\" belongs to");
                });
        programs.add(
                "draw indirectly from a destroyed buffer",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.INDIRECT);
                    lab.refusesWith(
                            GPUValidationError.class,
                            () ->
                                    draw(
                                            lab.device(),
                                            pass -> {
                                                MultiDraw.multiDrawIndirect(pass, buffer, 0, 1);
                                                buffer.destroy();
                                            }),
                            "destroyed");
                });
    }

    private static void addQueries(Programs programs) {
        programs.add(
                "make a set of statistics without the feature",
                lab ->
                        lab.refusesWith(
                                GPUValidationError.class,
                                () ->
                                        PipelineStatistics.createStatisticsQuerySet(
                                                lab.device(),
                                                1,
                                                PipelineStatisticName.CLIPPER_INVOCATIONS),
                                "PIPELINE_STATISTICS_QUERY"));
        programs.add(
                "begin and end queries of statistics out of order",
                lab -> {
                    try (var device = full(lab)) {
                        var set =
                                PipelineStatistics.createStatisticsQuerySet(
                                        device, 2, PipelineStatisticName.CLIPPER_INVOCATIONS);
                        lab.refusesWith(
                                GPUValidationError.class,
                                () -> draw(device, PipelineStatistics::endPipelineStatisticsQuery),
                                "query");
                        lab.refusesWith(
                                GPUValidationError.class,
                                () ->
                                        draw(
                                                device,
                                                pass -> {
                                                    begin(pass, set, 0);
                                                    begin(pass, set, 1);
                                                }),
                                "query");
                        lab.refusesWith(
                                GPUValidationError.class,
                                () ->
                                        draw(
                                                device,
                                                pass -> {
                                                    begin(pass, set, 0);
                                                    PipelineStatistics.endPipelineStatisticsQuery(
                                                            pass);
                                                    begin(pass, set, 0);
                                                    PipelineStatistics.endPipelineStatisticsQuery(
                                                            pass);
                                                }),
                                "query");
                    }
                });
        programs.add(
                "leave a query of statistics open at the end of a pass",
                lab -> {
                    try (var device = full(lab)) {
                        var set =
                                PipelineStatistics.createStatisticsQuerySet(
                                        device, 1, PipelineStatisticName.CLIPPER_INVOCATIONS);
                        lab.refusesWith(
                                GPUValidationError.class,
                                () -> draw(device, pass -> begin(pass, set, 0)),
                                "query");
                    }
                });
        programs.add(
                "use query sets of the wrong kind",
                lab -> {
                    try (var device = full(lab)) {
                        var occlusion = device.createQuerySet(QueryType.OCCLUSION, 2);
                        lab.refusesWith(
                                GPUValidationError.class,
                                () -> draw(device, pass -> begin(pass, occlusion, 0)),
                                "");
                        lab.refusesWith(
                                GPUValidationError.class,
                                () ->
                                        draw(
                                                device,
                                                pass ->
                                                        Timestamps.writeTimestamp(
                                                                pass, occlusion, 0)),
                                "");
                    }
                });
        programs.add(
                "write timestamps into a set of another device",
                lab -> {
                    try (var device = full(lab);
                            var other = full(lab)) {
                        var set = other.createQuerySet(QueryType.TIMESTAMP, 2);
                        lab.refusesWith(
                                GPUValidationError.class,
                                () -> draw(device, pass -> Timestamps.writeTimestamp(pass, set, 0)),
                                "belongs to GPUDevice");
                        var encoder = device.createCommandEncoder();
                        lab.refusesWith(
                                GPUValidationError.class,
                                () -> Timestamps.writeTimestamp(encoder, set, 0),
                                "belongs to GPUDevice");
                    }
                });
    }

    private static void begin(GPURenderPassEncoder pass, graphics.wgpu.GPUQuerySet set, int index) {
        PipelineStatistics.beginPipelineStatisticsQuery(pass, set, index);
    }
}
