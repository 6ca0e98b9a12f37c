package graphics.wgpu.abort;

import graphics.wgpu.BlendComponent;
import graphics.wgpu.BlendState;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.ColorWrite;
import graphics.wgpu.CompareFunction;
import graphics.wgpu.DepthStencilState;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUShaderModule;
import graphics.wgpu.IndexFormat;
import graphics.wgpu.MultisampleState;
import graphics.wgpu.PrimitiveState;
import graphics.wgpu.PrimitiveTopology;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.VertexAttribute;
import graphics.wgpu.VertexBufferLayout;
import graphics.wgpu.VertexFormat;
import graphics.wgpu.VertexState;
import java.util.Arrays;

/// Render pipelines that can't be.
final class RenderPipelinePrograms {
    private static final BlendState ADD = BlendState.of(BlendComponent.of(), BlendComponent.of());

    private RenderPipelinePrograms() {}

    static void addTo(Programs programs) {
        programs.add("draw to wrong targets", RenderPipelinePrograms::targets);
        programs.add("draw with wrong depth and stencil", RenderPipelinePrograms::depth);
        programs.add("draw with wrong numbers of samples", RenderPipelinePrograms::samples);
        programs.add("draw from wrong vertex buffers", RenderPipelinePrograms::vertices);
        programs.add("draw wrong primitives", RenderPipelinePrograms::primitives);
        programs.add("make pipelines for every format", RenderPipelinePrograms::sweep);
    }

    private static RenderPipelineDescriptor fine(Lab lab) {
        return Pipelines.triangle(lab.device(), TextureFormat.RGBA8UNORM);
    }

    private static void refused(Lab lab, RenderPipelineDescriptor descriptor, String part) {
        lab.invalidWith(() -> lab.device().createRenderPipeline(descriptor), part);
    }

    private static void create(Lab lab, RenderPipelineDescriptor descriptor) {
        lab.device().createRenderPipeline(descriptor).close();
    }

    private static GPUShaderModule shader(Lab lab) {
        return lab.device().createShaderModule(Pipelines.TRIANGLE);
    }

    private static RenderPipelineDescriptor to(Lab lab, ColorTargetState... targets) {
        return fine(lab).withFragment(FragmentState.of(shader(lab), targets));
    }

    private static void targets(Lab lab) {
        var target = ColorTargetState.of(TextureFormat.RGBA8UNORM);
        var most = (int) lab.device().limits().maxColorAttachments();
        var many = new ColorTargetState[most + 1];
        Arrays.fill(many, target);
        refused(lab, to(lab, many), "" + most);
        refused(lab, to(lab, target.withFormat(TextureFormat.DEPTH32FLOAT)), "Depth32Float");
        refused(lab, to(lab, target.withFormat(TextureFormat.RGBA8SNORM)), "Rgba8Snorm");
        refused(lab, to(lab, target.withFormat(TextureFormat.R32UINT)), "Uint32");
        refused(lab, to(lab, target.withFormat(TextureFormat.R32FLOAT).withBlend(ADD)), "blend");
        refused(lab, to(lab, target.withFormat(TextureFormat.BC1_RGBA_UNORM)), "bc1");
        lab.refusesWith(IllegalArgumentException.class, () -> new ColorWrite(64), "0x40");
        refused(lab, fine(lab).withFragment(null), "attachment");
        refused(lab, to(lab), "attachment");
        create(lab, to(lab, target.withWriteMask(ColorWrite.NONE)));
    }

    private static void depth(Lab lab) {
        var depth =
                DepthStencilState.of(TextureFormat.DEPTH24PLUS)
                        .withDepthCompare(CompareFunction.LESS)
                        .withDepthWriteEnabled(true);
        create(lab, fine(lab).withDepthStencil(depth));
        refused(
                lab,
                fine(lab).withDepthStencil(DepthStencilState.of(TextureFormat.DEPTH24PLUS)),
                "depth");
        refused(lab, fine(lab).withDepthStencil(depth.withDepthCompare(null)), "depth");
        refused(
                lab,
                fine(lab).withDepthStencil(depth.withFormat(TextureFormat.RGBA8UNORM)),
                "Rgba8Unorm");
        refused(lab, fine(lab).withDepthStencil(depth.withFormat(TextureFormat.STENCIL8)), "depth");
        create(lab, fine(lab).withDepthStencil(DepthStencilState.of(TextureFormat.STENCIL8)));
        create(lab, fine(lab).withDepthStencil(depth.withDepthWriteEnabled(false)));
        create(
                lab,
                fine(lab)
                        .withDepthStencil(
                                depth.withDepthWriteEnabled(false).withDepthCompare(null)));
        lab.illegal(
                "depthBiasClamp is NaN; it must be finite",
                () -> create(lab, fine(lab).withDepthStencil(depth.withDepthBiasClamp(Float.NaN))));
        create(
                lab,
                fine(lab)
                        .withDepthStencil(
                                depth.withDepthBias(Integer.MIN_VALUE)
                                        .withDepthBiasClamp(Float.MAX_VALUE)
                                        .withDepthBiasSlopeScale(-Float.MAX_VALUE)
                                        .withStencilReadMask(-1)
                                        .withStencilWriteMask(Integer.MIN_VALUE)));
    }

    private static void samples(Lab lab) {
        for (int count : new int[] {0, 2, 3, 64, Integer.MAX_VALUE}) {
            refused(
                    lab,
                    fine(lab).withMultisample(MultisampleState.of().withCount(count)),
                    "sample count");
        }
        create(lab, fine(lab).withMultisample(MultisampleState.of().withCount(4).withMask(0)));
        refused(
                lab,
                fine(lab).withMultisample(MultisampleState.of().withAlphaToCoverageEnabled(true)),
                "alpha");
    }

    private static void vertices(Lab lab) {
        var code =
                """
                @vertex fn vs(@location(0) p: vec4f) -> @builtin(position) vec4f { return p; }
                @fragment fn fs() -> @location(0) vec4f { return vec4f(1.0); }
                """;
        var shader = lab.device().createShaderModule(code);
        var state = VertexState.of(shader);
        var target = ColorTargetState.of(TextureFormat.RGBA8UNORM);
        var pipeline = fine(lab).withFragment(FragmentState.of(shader, target));
        var position = VertexAttribute.of(VertexFormat.FLOAT32X4, 0, 0);
        var fine = VertexBufferLayout.of(16, position);
        refused(lab, pipeline.withVertex(state), "location");
        var wrong =
                new VertexBufferLayout[] {
                    fine.withArrayStride(15),
                    fine.withArrayStride(8),
                    fine.withArrayStride(1 << 20),
                    fine.withArrayStride(Long.MAX_VALUE & -4),
                    fine.withAttributes(position.withOffset(4)),
                    fine.withAttributes(position.withOffset(2)),
                    fine.withAttributes(position.withOffset(Long.MAX_VALUE & -4)),
                    fine.withAttributes(position.withShaderLocation(99)),
                    fine.withAttributes(position.withShaderLocation(Integer.MAX_VALUE)),
                    fine.withAttributes(position, position),
                    fine.withAttributes(position.withFormat(VertexFormat.UINT32X4)),
                };
        for (var layout : wrong) {
            refused(lab, pipeline.withVertex(state.withBuffers(layout)), "");
        }
        var most = (int) lab.device().limits().maxVertexBuffers();
        var many = new VertexBufferLayout[most + 1];
        Arrays.fill(many, VertexBufferLayout.of(4));
        many[0] = fine;
        refused(lab, pipeline.withVertex(state.withBuffers(many)), "" + most);
        create(lab, pipeline.withVertex(state.withBuffers(null, fine, null)));
        create(lab, pipeline.withVertex(state.withBuffers(fine.withArrayStride(0))));
    }

    private static void primitives(Lab lab) {
        for (var topology : PrimitiveTopology.values()) {
            for (var format : new IndexFormat[] {IndexFormat.UINT16, null}) {
                var state = PrimitiveState.of().withTopology(topology).withStripIndexFormat(format);
                var strip = topology.toString().endsWith("strip");
                if (strip || format == null) {
                    create(lab, fine(lab).withPrimitive(state));
                } else {
                    refused(lab, fine(lab).withPrimitive(state), "strip");
                }
            }
        }
        refused(
                lab,
                fine(lab).withPrimitive(PrimitiveState.of().withUnclippedDepth(true)),
                "feature");
    }

    private static void sweep(Lab lab) {
        var made = 0;
        for (var format : TextureFormat.values()) {
            for (var count : new int[] {1, 4}) {
                var samples = MultisampleState.of().withCount(count);
                var color = Pipelines.triangle(lab.device(), format).withMultisample(samples);
                made += tried(lab, color) ? 1 : 0;
                var depth =
                        DepthStencilState.of(format)
                                .withDepthCompare(CompareFunction.ALWAYS)
                                .withDepthWriteEnabled(false);
                made += tried(lab, fine(lab).withDepthStencil(depth)) ? 1 : 0;
            }
        }
        Lab.check(made > 20, "made " + made);
    }

    private static boolean tried(Lab lab, RenderPipelineDescriptor descriptor) {
        try {
            create(lab, descriptor);
            return true;
        } catch (graphics.wgpu.GPUValidationError e) {
            return false;
        }
    }
}
