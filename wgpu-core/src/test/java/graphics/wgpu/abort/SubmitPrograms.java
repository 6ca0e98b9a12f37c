package graphics.wgpu.abort;

import graphics.wgpu.Absent;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.CommandBufferDescriptor;
import graphics.wgpu.ErrorFilter;
import graphics.wgpu.GPUCommandBuffer;
import graphics.wgpu.GPUCommandEncoder;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUValidationError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// What may not be submitted, for what it is.
final class SubmitPrograms {
    private static final String AGAIN =
            "submit: GPUCommandBuffer \"c\" was submitted or closed before: it can be submitted"
                    + " once";

    private SubmitPrograms() {}

    static void addTo(Programs programs) {
        programs.add(
                "submit a command buffer twice",
                lab -> {
                    var commands = commands(lab.device());
                    lab.queue().submit(commands);
                    lab.refuses(
                            GPUValidationError.class, AGAIN, () -> lab.queue().submit(commands));
                });
        programs.add(
                "submit a command buffer twice at once",
                lab -> {
                    var commands = commands(lab.device());
                    lab.refuses(
                            GPUValidationError.class,
                            AGAIN,
                            () -> lab.queue().submit(commands, commands));
                });
        programs.add(
                "submit a closed command buffer",
                lab -> {
                    var commands = commands(lab.device());
                    commands.close();
                    lab.refuses(
                            GPUValidationError.class, AGAIN, () -> lab.queue().submit(commands));
                });
        programs.add("submit one command buffer from 8 threads", SubmitPrograms::fromManyThreads);
        programs.add(
                "submit a command buffer of another device",
                lab ->
                        lab.refusesWith(
                                GPUValidationError.class,
                                () -> lab.queue().submit(commands(lab.other())),
                                "GPUCommandBuffer \"c\" belongs to GPUDevice #",
                                ", not to GPUDevice #"));
        programs.add("submit what could not be finished", SubmitPrograms::unfinished);
        programs.add(
                "submit null",
                lab -> {
                    lab.refuses(
                            IllegalArgumentException.class,
                            "commandBuffers is null; it must not be null",
                            () -> lab.queue().submit(Absent.<GPUCommandBuffer[]>value()));
                    lab.refuses(
                            IllegalArgumentException.class,
                            "commandBuffers is null; it must not be null",
                            () -> lab.queue().submit(Absent.<List<GPUCommandBuffer>>value()));
                    var commands = commands(lab.device());
                    lab.refuses(
                            IllegalArgumentException.class,
                            "commandBuffers[1] is null; it must not be null",
                            () -> lab.queue().submit(Arrays.asList(commands, Absent.value())));
                    lab.refuses(
                            IllegalArgumentException.class,
                            "commandBuffers[0] is null; it must not be null",
                            () -> lab.queue().submit(Absent.<GPUCommandBuffer>value()));
                    lab.queue().submit(commands);
                });
        programs.add(
                "submit nothing",
                lab -> {
                    lab.queue().submit();
                    lab.queue().submit(List.of());
                });
        programs.add(
                "submit 2000 command buffers at once",
                lab -> {
                    var many = new ArrayList<GPUCommandBuffer>();
                    for (int i = 0; i < 2000; i++) {
                        many.add(commands(lab.device()));
                    }
                    lab.queue().submit(many);
                });
        programs.add(
                "submit after the device was destroyed",
                lab -> {
                    var commands = commands(lab.device());
                    var queue = lab.queue();
                    lab.device().destroy();
                    lab.refuses(
                            GPUValidationError.class,
                            "submit: the device is destroyed",
                            () -> queue.submit(commands));
                    lab.forgetDevice();
                });
        programs.add(
                "submit to a closed queue",
                lab -> {
                    var commands = commands(lab.device());
                    var queue = lab.queue();
                    lab.device().close();
                    lab.refusesWith(
                            GPUValidationError.class,
                            () -> queue.submit(commands),
                            " is closed: it can't be used any more");
                    lab.forgetDevice();
                });
    }

    static GPUCommandBuffer commands(GPUDevice device) {
        return finish(device.createCommandEncoder());
    }

    static GPUCommandBuffer finish(GPUCommandEncoder encoder) {
        return encoder.finish(CommandBufferDescriptor.of().withLabel("c"));
    }

    private static void unfinished(Lab lab) {
        var buffer = lab.buffer(BufferUsage.COPY_SRC);
        var encoder = lab.device().createCommandEncoder();
        encoder.copyBufferToBuffer(buffer, 0, buffer, 128, 64);
        lab.device().pushErrorScope(ErrorFilter.VALIDATION);
        var commands = finish(encoder);
        Lab.check(lab.device().popErrorScope() != null, "the mistake is not found");

        lab.refuses(
                GPUValidationError.class,
                "submit: GPUCommandBuffer \"c\" is invalid: its recording failed",
                () -> lab.queue().submit(commands));
    }

    private static void fromManyThreads(Lab lab) throws InterruptedException {
        for (int round = 0; round < 50; round++) {
            var commands = commands(lab.device());
            var accepted = new AtomicInteger();
            var start = new CountDownLatch(8);
            try (var executor = Executors.newFixedThreadPool(8)) {
                for (int i = 0; i < 8; i++) {
                    executor.execute(
                            () -> {
                                start.countDown();
                                try {
                                    start.await();
                                    lab.queue().submit(commands);
                                    accepted.incrementAndGet();
                                } catch (GPUValidationError e) {
                                    Lab.check(e.message().equals(AGAIN), e.message());
                                } catch (InterruptedException e) {
                                    throw new AssertionError(e);
                                }
                            });
                }
            }
            Lab.check(accepted.get() == 1, "accepted " + accepted + " times");
        }
    }
}
