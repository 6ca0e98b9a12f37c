package graphics.wgpu.abort;

import graphics.wgpu.BufferUsage;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUCommandEncoder;
import java.util.function.Consumer;

/// Copies between buffers that can't be made.
final class CopyPrograms {
    private CopyPrograms() {}

    static void addTo(Programs programs) {
        programs.add("copy outside of a buffer", CopyPrograms::outside);
        programs.add("copy with numbers that overflow", CopyPrograms::overflow);
        programs.add("copy with wrong alignment", CopyPrograms::alignment);
        programs.add(
                "copy a buffer onto itself",
                lab -> {
                    var buffer = both(lab);
                    fails(lab, e -> e.copyBufferToBuffer(buffer, 0, buffer, 128, 64), "same");
                });
        programs.add(
                "copy from and to buffers that were not made for it",
                lab -> {
                    var uniform = lab.buffer(BufferUsage.UNIFORM);
                    fails(lab, e -> e.copyBufferToBuffer(uniform, both(lab)), "COPY_SRC");
                    fails(lab, e -> e.copyBufferToBuffer(both(lab), uniform), "COPY_DST");
                    fails(lab, e -> e.clearBuffer(uniform), "COPY_DST");
                });
        programs.add(
                "copy and clear nothing",
                lab -> {
                    var encoder = lab.device().createCommandEncoder();
                    encoder.copyBufferToBuffer(both(lab), 0, both(lab), 0, 0);
                    encoder.copyBufferToBuffer(both(lab), 256, both(lab), 256, 0);
                    encoder.clearBuffer(both(lab), 0, 0);
                    encoder.clearBuffer(both(lab), 256, 0);
                    encoder.clearBuffer(lab.device().createBuffer(0, BufferUsage.COPY_DST));
                    lab.queue().submit(encoder.finish());
                });
        programs.add("clear outside of a buffer", CopyPrograms::clear);
        programs.add(
                "use an encoder that failed",
                lab -> {
                    var encoder = lab.device().createCommandEncoder();
                    var buffer = both(lab);
                    encoder.copyBufferToBuffer(buffer, 0, buffer, 0, 64);
                    encoder.copyBufferToBuffer(buffer, both(lab));
                    encoder.beginComputePass().end();
                    lab.invalidWith(encoder::finish, "same");
                    lab.invalid(
                            encoder + " is finished: nothing can be recorded with it any more",
                            encoder::finish);
                });
    }

    private static GPUBuffer both(Lab lab) {
        return lab.buffer(BufferUsage.COPY_SRC, BufferUsage.COPY_DST);
    }

    /// Records, and expects the error at the end.
    static void fails(Lab lab, Consumer<GPUCommandEncoder> recording, String... parts) {
        var encoder = lab.device().createCommandEncoder();
        recording.accept(encoder);
        lab.invalidWith(encoder::finish, parts);
    }

    private static void outside(Lab lab) {
        var encoder = lab.device().createCommandEncoder();
        var from = both(lab);
        var to = lab.buffer(BufferUsage.COPY_DST);
        var inside = " are not inside GPUBuffer \"b\", which has 256 bytes";
        lab.illegal(
                "sourceOffset 0 and size 260" + inside,
                () -> encoder.copyBufferToBuffer(from, to, 260));
        lab.illegal(
                "sourceOffset 252 and size 8" + inside,
                () -> encoder.copyBufferToBuffer(from, 252, to, 0, 8));
        lab.illegal(
                "destinationOffset 252 and size 8" + inside,
                () -> encoder.copyBufferToBuffer(from, 0, to, 252, 8));
        lab.queue().submit(encoder.finish());
    }

    private static void overflow(Lab lab) {
        var encoder = lab.device().createCommandEncoder();
        var from = both(lab);
        var to = lab.buffer(BufferUsage.COPY_DST);
        var most = Long.MAX_VALUE - 3;
        var inside = " are not inside GPUBuffer \"b\", which has 256 bytes";
        lab.illegal(
                "sourceOffset 9223372036854775804 and size 8" + inside,
                () -> encoder.copyBufferToBuffer(from, most, to, 0, 8));
        lab.illegal(
                "destinationOffset 9223372036854775804 and size 8" + inside,
                () -> encoder.copyBufferToBuffer(from, 0, to, most, 8));
        lab.illegal(
                "sourceOffset 4 and size 9223372036854775804" + inside,
                () -> encoder.copyBufferToBuffer(from, 4, to, 4, most));
        lab.queue().submit(encoder.finish());
    }

    private static void alignment(Lab lab) {
        var encoder = lab.device().createCommandEncoder();
        var from = both(lab);
        var to = lab.buffer(BufferUsage.COPY_DST);
        lab.illegal(
                "sourceOffset is 2; it must be a multiple of 4",
                () -> encoder.copyBufferToBuffer(from, 2, to, 0, 4));
        lab.illegal(
                "destinationOffset is -4; it must not be negative",
                () -> encoder.copyBufferToBuffer(from, 0, to, -4, 4));
        lab.illegal(
                "size is 3; it must be a multiple of 4",
                () -> encoder.copyBufferToBuffer(from, to, 3));
        lab.queue().submit(encoder.finish());
    }

    private static void clear(Lab lab) {
        var encoder = lab.device().createCommandEncoder();
        var buffer = both(lab);
        lab.illegal(
                "offset 256 and size 4 are not inside GPUBuffer \"b\", which has 256 bytes",
                () -> encoder.clearBuffer(buffer, 256, 4));
        lab.illegal(
                "offset 9223372036854775804 and size 9223372036854775804 are not inside GPUBuffer"
                        + " \"b\", which has 256 bytes",
                () -> encoder.clearBuffer(buffer, Long.MAX_VALUE - 3, Long.MAX_VALUE - 3));
        lab.illegal(
                "offset is 6; it must be a multiple of 4", () -> encoder.clearBuffer(buffer, 6, 4));
        lab.queue().submit(encoder.finish());
    }
}
