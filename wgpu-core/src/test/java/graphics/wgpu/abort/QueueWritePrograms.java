package graphics.wgpu.abort;

import graphics.wgpu.Absent;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.MapMode;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/// Writing to and reading from buffers through the queue, wrongly.
final class QueueWritePrograms {
    private static final byte[] EIGHT = new byte[8];

    private QueueWritePrograms() {}

    static void addTo(Programs programs) {
        programs.add("write outside of a buffer", QueueWritePrograms::ranges);
        programs.add("write null to a buffer", QueueWritePrograms::nulls);
        programs.add("read outside of a buffer", QueueWritePrograms::reads);
        programs.add(
                "write to a buffer that was not made for it",
                lab ->
                        lab.refusesWith(
                                GPUValidationError.class,
                                () ->
                                        lab.queue()
                                                .writeBuffer(
                                                        lab.buffer(BufferUsage.UNIFORM), 0, EIGHT),
                                "Usage flags BufferUsages(UNIFORM)",
                                "'b'",
                                "do not contain required usage flags BufferUsages(COPY_DST)"));
        programs.add(
                "write to a destroyed buffer",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.COPY_DST);
                    buffer.destroy();
                    refused(lab, buffer, "writeBuffer: GPUBuffer \"b\" is destroyed");
                });
        programs.add(
                "write to a mapped buffer",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.COPY_DST, BufferUsage.MAP_READ);
                    buffer.map(MapMode.READ);
                    refused(lab, buffer, "writeBuffer: GPUBuffer \"b\" is mapped");
                });
        programs.add(
                "write to a closed buffer",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.COPY_DST);
                    buffer.close();
                    refused(lab, buffer, "GPUBuffer \"b\" is closed: it can't be used any more");
                });
        programs.add(
                "write to a buffer of another device",
                lab ->
                        lab.refusesWith(
                                GPUValidationError.class,
                                () ->
                                        lab.queue()
                                                .writeBuffer(
                                                        Lab.buffer(
                                                                lab.other(),
                                                                "b",
                                                                BufferUsage.COPY_DST),
                                                        0,
                                                        EIGHT),
                                "GPUBuffer \"b\" belongs to GPUDevice #"));
        programs.add("write from memory that is gone", QueueWritePrograms::gone);
        programs.add("write from memory of another thread", QueueWritePrograms::confined);
        programs.add("close an arena while it is written from", QueueWritePrograms::closing);
        programs.add(
                "read into memory that can't be written",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.COPY_SRC);
                    lab.refuses(
                            IllegalArgumentException.class,
                            "destination is read-only; it must be writable",
                            () ->
                                    lab.queue()
                                            .readBuffer(
                                                    buffer,
                                                    0,
                                                    MemorySegment.ofArray(EIGHT).asReadOnly()));
                });
    }

    private static void refused(Lab lab, GPUBuffer buffer, String message) {
        lab.refuses(
                GPUValidationError.class, message, () -> lab.queue().writeBuffer(buffer, 0, EIGHT));
    }

    private static void illegal(Lab lab, String message, Lab.Action action) {
        lab.refuses(IllegalArgumentException.class, message, action);
    }

    private static void ranges(Lab lab) {
        var buffer = lab.buffer(BufferUsage.COPY_DST);
        var queue = lab.queue();
        illegal(
                lab,
                "bufferOffset 252 and the size of data 8 are not inside GPUBuffer \"b\", which has"
                        + " 256 bytes",
                () -> queue.writeBuffer(buffer, 252, EIGHT));
        illegal(
                lab,
                "bufferOffset 9223372036854775804 and the size of data 8 are not inside GPUBuffer"
                        + " \"b\", which has 256 bytes",
                () -> queue.writeBuffer(buffer, Long.MAX_VALUE - 3, EIGHT));
        illegal(
                lab,
                "bufferOffset is 2; it must be a multiple of 4",
                () -> queue.writeBuffer(buffer, 2, EIGHT));
        illegal(
                lab,
                "bufferOffset is -4; it must not be negative",
                () -> queue.writeBuffer(buffer, -4, EIGHT));
        illegal(
                lab,
                "the size of data is 5; it must be a multiple of 4",
                () -> queue.writeBuffer(buffer, 0, new byte[5]));
        queue.writeBuffer(buffer, 256, new byte[0]);
    }

    private static void nulls(Lab lab) {
        var buffer = lab.buffer(BufferUsage.COPY_DST);
        var data = "data is null; it must not be null";
        var queue = lab.queue();
        illegal(lab, data, () -> queue.writeBuffer(buffer, 0, Absent.<byte[]>value()));
        illegal(lab, data, () -> queue.writeBuffer(buffer, 0, Absent.<int[]>value()));
        illegal(lab, data, () -> queue.writeBuffer(buffer, 0, Absent.<float[]>value()));
        illegal(lab, data, () -> queue.writeBuffer(buffer, 0, Absent.<ByteBuffer>value()));
        illegal(lab, data, () -> queue.writeBuffer(buffer, 0, Absent.<MemorySegment>value()));
        illegal(
                lab,
                "buffer is null; it must not be null",
                () -> queue.writeBuffer(Absent.value(), 0, EIGHT));
    }

    private static void reads(Lab lab) {
        var buffer = lab.buffer(BufferUsage.COPY_SRC);
        var queue = lab.queue();
        illegal(
                lab,
                "offset 256 and size 4 are not inside GPUBuffer \"b\", which has 256 bytes",
                () -> queue.readBuffer(buffer, 256, 4));
        illegal(lab, "size is 3; it must be a multiple of 4", () -> queue.readBuffer(buffer, 0, 3));
        illegal(lab, "size is -4; it must not be negative", () -> queue.readBuffer(buffer, 0, -4));
        Lab.check(queue.readBuffer(buffer, 256, 0).length == 0, "nothing is read");
        lab.refusesWith(
                GPUValidationError.class,
                () -> queue.readBuffer(lab.buffer(BufferUsage.COPY_DST)),
                "COPY_SRC");
    }

    private static void gone(Lab lab) {
        var buffer = lab.buffer(BufferUsage.COPY_DST);
        MemorySegment data;
        try (var arena = Arena.ofConfined()) {
            data = arena.allocate(256);
        }
        lab.refuses(
                IllegalArgumentException.class,
                "data is not alive; its arena must be open",
                () -> lab.queue().writeBuffer(buffer, 0, data));
    }

    private static void confined(Lab lab) throws InterruptedException {
        var buffer = lab.buffer(BufferUsage.COPY_DST);
        try (var arena = Arena.ofConfined()) {
            var data = arena.allocate(256);
            var thread =
                    Thread.ofPlatform()
                            .unstarted(
                                    () ->
                                            lab.refuses(
                                                    IllegalArgumentException.class,
                                                    "data belongs to another thread; it must be"
                                                            + " accessible in this one",
                                                    () ->
                                                            lab.queue()
                                                                    .writeBuffer(buffer, 0, data)));
            var failures = new Throwable[1];
            thread.setUncaughtExceptionHandler((t, e) -> failures[0] = e);
            thread.start();
            thread.join();
            Lab.check(failures[0] == null, "it is refused: " + failures[0]);
        }
    }

    private static void closing(Lab lab) throws InterruptedException {
        var size = 8 << 20;
        var buffer = lab.device().createBuffer(size, BufferUsage.COPY_DST);
        for (int i = 0; i < 40; i++) {
            var arena = Arena.ofShared();
            var data = arena.allocate(size);
            var closer =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        while (arena.scope().isAlive()) {
                                            try {
                                                arena.close();
                                            } catch (IllegalStateException e) {
                                                Thread.onSpinWait();
                                            }
                                        }
                                    });
            try {
                lab.queue().writeBuffer(buffer, 0, data);
            } catch (IllegalArgumentException e) {
                var message = String.valueOf(e.getMessage());
                Lab.check(message.startsWith("data is not alive"), message);
            }
            closer.join();
        }
    }
}
