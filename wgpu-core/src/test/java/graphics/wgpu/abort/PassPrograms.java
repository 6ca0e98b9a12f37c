package graphics.wgpu.abort;

import static graphics.wgpu.abort.CopyPrograms.fails;

import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BindGroupLayoutEntry;
import graphics.wgpu.BufferBinding;
import graphics.wgpu.BufferBindingLayout;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.GPUBindGroup;
import graphics.wgpu.GPUComputePassEncoder;
import graphics.wgpu.ShaderStage;
import java.util.function.Consumer;

/// Compute passes, and what both kinds of pass have, recorded wrongly.
final class PassPrograms {
    private PassPrograms() {}

    static void addTo(Programs programs) {
        programs.add("dispatch wrongly", PassPrograms::dispatch);
        programs.add("dispatch from a wrong buffer", PassPrograms::indirect);
        programs.add("bind at wrong places", PassPrograms::places);
        programs.add("bind with wrong dynamic offsets", PassPrograms::offsets);
        programs.add("use a pass after its end", PassPrograms::ended);
        programs.add("use an encoder while its pass is open", PassPrograms::open);
        programs.add("use an encoder after its end", PassPrograms::finished);
        programs.add("leave debug groups open or end too many", PassPrograms::debugGroups);
        programs.add("use encoder and pass in another thread", PassPrograms::otherThread);
        programs.add(
                "collect an encoder with an open pass",
                lab -> {
                    for (int i = 0; i < 100; i++) {
                        lab.device().createCommandEncoder().beginComputePass();
                        lab.device().createCommandEncoder();
                    }
                    for (int i = 0; i < 5; i++) {
                        System.gc();
                        Thread.sleep(20);
                    }
                });
        programs.add(
                "close pass and encoder in every order",
                lab -> {
                    var first = lab.device().createCommandEncoder();
                    var firstPass = first.beginComputePass();
                    first.close();
                    firstPass.close();
                    var second = lab.device().createCommandEncoder();
                    var secondPass = second.beginComputePass();
                    secondPass.setPipeline(Pipelines.compute(lab.device()));
                    secondPass.close();
                    secondPass.close();
                    second.close();
                    second.close();
                });
    }

    private static void compute(
            Lab lab, Consumer<GPUComputePassEncoder> recording, String... parts) {
        fails(
                lab,
                encoder -> {
                    try (var pass = encoder.beginComputePass()) {
                        recording.accept(pass);
                    }
                },
                parts);
    }

    private static void dispatch(Lab lab) {
        var pipeline = Pipelines.compute(lab.device());
        compute(lab, pass -> pass.dispatchWorkgroups(1), "pipeline");
        for (int i = 0; i < 3; i++) {
            var x = i == 0 ? Integer.MAX_VALUE : 1;
            var y = i == 1 ? Integer.MAX_VALUE : 1;
            var z = i == 2 ? 65536 : 1;
            compute(
                    lab,
                    pass -> {
                        pass.setPipeline(pipeline);
                        pass.dispatchWorkgroups(x, y, z);
                    },
                    "65535");
        }
        var encoder = lab.device().createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            pass.setPipeline(pipeline);
            lab.illegal(
                    "workgroupCountY is -1; it must not be negative",
                    () -> pass.dispatchWorkgroups(1, -1));
            pass.dispatchWorkgroups(0, 0, 0);
            pass.dispatchWorkgroups(1);
        }
        lab.queue().submit(encoder.finish());
    }

    private static void indirect(Lab lab) {
        var pipeline = Pipelines.compute(lab.device());
        var buffer = lab.buffer(BufferUsage.INDIRECT);
        for (long offset : new long[] {248, 256, Long.MAX_VALUE & -4}) {
            compute(
                    lab,
                    pass -> {
                        pass.setPipeline(pipeline);
                        pass.dispatchWorkgroupsIndirect(buffer, offset);
                    },
                    "" + offset);
        }
        compute(
                lab,
                pass -> {
                    pass.setPipeline(pipeline);
                    pass.dispatchWorkgroupsIndirect(lab.buffer(BufferUsage.UNIFORM), 0);
                },
                "INDIRECT");
        var encoder = lab.device().createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            lab.illegal(
                    "indirectOffset is 2; it must be a multiple of 4",
                    () -> pass.dispatchWorkgroupsIndirect(buffer, 2));
        }
        lab.queue().submit(encoder.finish());
    }

    private static GPUBindGroup group(Lab lab, boolean dynamic) {
        var layout =
                lab.device()
                        .createBindGroupLayout(
                                BindGroupLayoutEntry.of(0, ShaderStage.COMPUTE)
                                        .withBuffer(
                                                BufferBindingLayout.of()
                                                        .withHasDynamicOffset(dynamic)));
        var buffer = lab.device().createBuffer(1024, BufferUsage.UNIFORM);
        return lab.device()
                .createBindGroup(
                        layout, BindGroupEntry.of(0, BufferBinding.of(buffer).withSize(256)));
    }

    private static void places(Lab lab) {
        var group = group(lab, false);
        for (int index : new int[] {8, 9, 1000, Integer.MAX_VALUE}) {
            compute(lab, pass -> pass.setBindGroup(index, group), "" + index);
            compute(lab, pass -> pass.setBindGroup(index, null), "" + index);
        }
        var encoder = lab.device().createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            lab.illegal("index is -1; it must not be negative", () -> pass.setBindGroup(-1, group));
            pass.setBindGroup(0, group);
            pass.setBindGroup(0, null);
        }
        lab.queue().submit(encoder.finish());
    }

    private static void offsets(Lab lab) {
        var group = group(lab, true);
        var fixed = group(lab, false);
        compute(lab, pass -> pass.setBindGroup(0, group), "dynamic offset");
        compute(lab, pass -> pass.setBindGroup(0, group, 0, 0), "dynamic offset");
        compute(lab, pass -> pass.setBindGroup(0, fixed, 0), "dynamic offset");
        compute(lab, pass -> pass.setBindGroup(0, group, 4), "4");
        compute(lab, pass -> pass.setBindGroup(0, group, 1024), "1024");
        compute(lab, pass -> pass.setBindGroup(0, group, Integer.MAX_VALUE & -256), "offset");
        compute(lab, pass -> pass.setBindGroup(0, group, new int[100_000]), "dynamic offset");
        var encoder = lab.device().createCommandEncoder();
        try (var pass = encoder.beginComputePass()) {
            lab.illegal(
                    "dynamicOffset is -256; it must not be negative",
                    () -> pass.setBindGroup(0, group, -256));
            lab.illegal(
                    "dynamicOffsetsData[1] is -256; it must not be negative",
                    () -> pass.setBindGroup(0, group, 0, -256));
            for (int[] part : new int[][] {{-1, 1}, {0, -1}, {0, 3}, {3, 1}, {2, 0x7FFFFFFF}}) {
                lab.refusesWith(
                        IllegalArgumentException.class,
                        () -> pass.setBindGroup(0, group, new int[2], part[0], part[1]),
                        "not inside the array");
            }
            pass.setBindGroup(0, group, new int[] {1, 512, 3}, 1, 1);
        }
        lab.queue().submit(encoder.finish());
    }

    private static void ended(Lab lab) {
        var encoder = lab.device().createCommandEncoder();
        var pass = encoder.beginComputePass();
        var pipeline = Pipelines.compute(lab.device());
        pass.end();
        var ended = pass + " has ended: nothing can be recorded in it any more";
        lab.invalid(ended, pass::end);
        lab.invalid(ended, () -> pass.setPipeline(pipeline));
        lab.invalid(ended, () -> pass.dispatchWorkgroups(1));
        lab.invalid(ended, () -> pass.setBindGroup(0, null));
        lab.invalid(ended, pass::popDebugGroup);
        pass.close();
        var commands = encoder.finish();
        lab.invalid(ended, () -> pass.pushDebugGroup("x"));
        lab.queue().submit(commands);
        lab.invalid(ended, () -> pass.insertDebugMarker("x"));
    }

    private static void open(Lab lab) {
        var encoder = lab.device().createCommandEncoder();
        var pass = encoder.beginComputePass();
        var open = pass + " of " + encoder + " is open: it must be ended first";
        lab.invalid(open, encoder::finish);
        lab.invalid(open, encoder::beginComputePass);
        lab.invalid(open, () -> encoder.clearBuffer(lab.buffer(BufferUsage.COPY_DST)));
        lab.invalid(open, () -> encoder.pushDebugGroup("x"));
        pass.end();
        lab.queue().submit(encoder.finish());
    }

    private static void finished(Lab lab) {
        var encoder = lab.device().createCommandEncoder();
        var commands = encoder.finish();
        var finished = encoder + " is finished: nothing can be recorded with it any more";
        lab.invalid(finished, encoder::finish);
        lab.invalid(finished, encoder::beginComputePass);
        lab.invalid(finished, () -> encoder.clearBuffer(lab.buffer(BufferUsage.COPY_DST)));
        lab.invalid(finished, () -> encoder.insertDebugMarker("x"));
        lab.queue().submit(commands);
        lab.invalid(finished, encoder::finish);
    }

    private static void debugGroups(Lab lab) {
        fails(lab, encoder -> encoder.popDebugGroup(), "debug group");
        fails(lab, encoder -> encoder.pushDebugGroup("x"), "debug group");
        compute(lab, pass -> pass.popDebugGroup(), "debug group");
        compute(lab, pass -> pass.pushDebugGroup("x"), "debug group");
    }

    private static void otherThread(Lab lab) throws InterruptedException {
        var encoder = lab.device().createCommandEncoder();
        var pass = encoder.beginComputePass();
        var failures = new Throwable[1];
        var thread =
                Thread.ofPlatform()
                        .name("other")
                        .uncaughtExceptionHandler((t, e) -> failures[0] = e)
                        .unstarted(
                                () -> {
                                    var other =
                                            " belongs to the thread main, it can't be used in"
                                                    + " other: record in one thread, and submit in"
                                                    + " any";
                                    lab.invalid(pass + other, () -> pass.dispatchWorkgroups(1));
                                    lab.invalid(pass + other, pass::end);
                                    lab.invalid(pass + other, pass::close);
                                    lab.invalid(encoder + other, encoder::finish);
                                    lab.invalid(encoder + other, encoder::close);
                                });
        thread.start();
        thread.join();
        Lab.check(failures[0] == null, "" + failures[0]);
        pass.end();
        lab.queue().submit(encoder.finish());
    }
}
