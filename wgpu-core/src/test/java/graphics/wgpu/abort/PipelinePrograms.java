package graphics.wgpu.abort;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUPipelineLayout;
import graphics.wgpu.PipelineLayoutSource;
import graphics.wgpu.ProgrammableStage;
import java.util.Map;

/// Compute pipelines that can't be.
final class PipelinePrograms {
    private static final String OVERRIDES =
            """
            override size: u32 = 1;
            override factor: f32 = 2.0;
            override flag: bool = true;
            @id(7) override seventh: i32 = 3;
            @group(0) @binding(0) var<storage, read_write> data: array<f32>;
            @compute @workgroup_size(size) fn main() {
                if flag { data[0] = factor * f32(seventh); }
            }
            """;

    private PipelinePrograms() {}

    static void addTo(Programs programs) {
        programs.add("start at an entry point that is not there", PipelinePrograms::entryPoints);
        programs.add("set constants that are not there", PipelinePrograms::unknown);
        programs.add("set constants to what they can't be", PipelinePrograms::values);
        programs.add("ask for bind group layouts that are not there", PipelinePrograms::layouts);
        programs.add(
                "leave out what a program binds",
                lab -> {
                    var layout = lab.device().createPipelineLayout();
                    lab.invalidWith(
                            () -> lab.device().createComputePipeline(layout, overrides(lab)),
                            "binding");
                });
        programs.add(
                "run programs that are too large",
                lab -> {
                    refused(lab, "@compute @workgroup_size(4096) fn main() {}", "4096");
                    refused(lab, "@compute @workgroup_size(10000, 1, 1) fn main() {}", "workgroup");
                });
        programs.add(
                "make pipelines of modules whose error went to a scope",
                lab -> {
                    var device = lab.device();
                    device.pushErrorScope(graphics.wgpu.ErrorFilter.VALIDATION);
                    var module = device.createShaderModule("nonsense");
                    var pipeline =
                            device.createComputePipeline(
                                    AutoLayoutMode.AUTO, ProgrammableStage.of(module));
                    var layout = pipeline.getBindGroupLayout(0);
                    var group = device.createBindGroup(layout);
                    var encoder = device.createCommandEncoder();
                    try (var pass = encoder.beginComputePass()) {
                        pass.setPipeline(pipeline);
                        pass.setBindGroup(0, group);
                        pass.dispatchWorkgroups(1);
                    }
                    var commands = encoder.finish();
                    Lab.check(device.popErrorScope() != null, "the mistake is not found");
                    lab.invalidWith(() -> lab.queue().submit(commands), "invalid");
                });
    }

    private static ProgrammableStage overrides(Lab lab) {
        return ProgrammableStage.of(lab.device().createShaderModule(OVERRIDES));
    }

    private static void refused(Lab lab, String code, String part) {
        var stage = ProgrammableStage.of(lab.device().createShaderModule(code));
        refused(lab, stage, part);
    }

    private static void refused(Lab lab, ProgrammableStage stage, String part) {
        lab.invalidWith(() -> lab.device().createComputePipeline(AutoLayoutMode.AUTO, stage), part);
    }

    private static void entryPoints(Lab lab) {
        var stage = overrides(lab);
        for (var name : new String[] {"", "nothing", "ma\0in", "\uD83D\uDE00", "main "}) {
            refused(lab, stage.withEntryPoint(name), "entry point");
        }
        refused(lab, stage.withEntryPoint("x".repeat(1 << 20)), "entry point");
        refused(lab, "fn f() {}", "entry point");
        refused(
                lab,
                "@compute @workgroup_size(1) fn a() {} @compute @workgroup_size(1) fn b() {}",
                "entry point");
        refused(lab, Pipelines.TRIANGLE, "entry point");
        create(lab, stage.withEntryPoint("main"));
    }

    private static void create(Lab lab, ProgrammableStage stage) {
        lab.device().createComputePipeline(AutoLayoutMode.AUTO, stage).close();
    }

    private static void unknown(Lab lab) {
        var stage = overrides(lab);
        for (var name :
                new String[] {"unknown", "", "8", "-1", "99999999999", "si\0ze", "seventh"}) {
            refused(lab, stage.withConstants(Map.of(name, 1.0)), "constant");
        }
        create(lab, stage.withConstants(Map.of("7", 1.0, "size", 4.0)));
    }

    private static void values(Lab lab) {
        var stage = overrides(lab);
        for (double value :
                new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            lab.illegal(
                    "constants[size] is " + value + "; it must be finite",
                    () ->
                            lab.device()
                                    .createComputePipeline(
                                            AutoLayoutMode.AUTO,
                                            stage.withConstants(Map.of("size", value))));
        }
        refused(lab, stage.withConstants(Map.of("size", 0.0)), "workgroup");
        refused(lab, stage.withConstants(Map.of("size", -1.0)), "constant");
        refused(lab, stage.withConstants(Map.of("size", 1e300)), "constant");
        refused(lab, stage.withConstants(Map.of("factor", 1e300)), "constant");
        refused(lab, stage.withConstants(Map.of("7", 1e10)), "constant");
        create(lab, stage.withConstants(Map.of("flag", 5.0)));
    }

    private static void layouts(Lab lab) {
        GPUDevice device = lab.device();
        var pipeline = Pipelines.compute(device);
        var most = device.limits().maxBindGroups();
        lab.illegal("index is -1; it must not be negative", () -> pipeline.getBindGroupLayout(-1));
        lab.illegal(
                "index is " + most + "; it must be below the limit maxBindGroups, " + most,
                () -> pipeline.getBindGroupLayout((int) most));
        lab.illegal(
                "index is 2147483647; it must be below the limit maxBindGroups, " + most,
                () -> pipeline.getBindGroupLayout(Integer.MAX_VALUE));
        try (var layout = pipeline.getBindGroupLayout((int) most - 1)) {
            device.createBindGroup(layout).close();
        }
        PipelineLayoutSource layout = device.createPipelineLayout();
        Lab.check(layout instanceof GPUPipelineLayout, "a layout is one kind of source");
    }
}
