package graphics.wgpu.abort;

import graphics.wgpu.Absent;
import graphics.wgpu.BufferDescriptor;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.ErrorFilter;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUOutOfMemoryError;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.MapMode;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CancellationException;

/// Buffers that can't be.
final class BufferPrograms {
    private BufferPrograms() {}

    static void addTo(Programs programs) {
        programs.add(
                "make a buffer with unknown usage bits",
                lab ->
                        lab.refusesWith(
                                IllegalArgumentException.class,
                                () -> lab.device().createBuffer(4, new BufferUsage(1 << 20)),
                                "0x100000"));
        programs.add(
                "make a buffer for nothing, or for what does not go together",
                lab -> {
                    lab.invalidWith(() -> lab.buffer(BufferUsage.NONE), "usage");
                    lab.invalidWith(
                            () -> lab.buffer(BufferUsage.MAP_READ, BufferUsage.STORAGE), "MAP");
                    lab.invalidWith(
                            () -> lab.buffer(BufferUsage.MAP_READ, BufferUsage.MAP_WRITE), "MAP");
                });
        programs.add("make buffers that are too large", BufferPrograms::tooLarge);
        programs.add(
                "make a mapped buffer of odd size",
                lab ->
                        lab.invalidWith(
                                () ->
                                        lab.device()
                                                .createBuffer(
                                                        BufferDescriptor.of(6, BufferUsage.COPY_SRC)
                                                                .withMappedAtCreation(true)),
                                "mapped at creation have to be aligned"));
        programs.add(
                "make buffers of nothing",
                lab -> {
                    var device = lab.device();
                    lab.illegal(
                            "descriptor is null; it must not be null",
                            () -> device.createBuffer(Absent.value()));
                    lab.illegal(
                            "data is null; it must not be null",
                            () ->
                                    device.createBufferWithData(
                                            Absent.<byte[]>value(), BufferUsage.COPY_SRC));
                    lab.illegal(
                            "data is null; it must not be null",
                            () ->
                                    device.createBufferWithData(
                                            Absent.<MemorySegment>value(), BufferUsage.COPY_SRC));
                    lab.illegal(
                            "BufferDescriptor.usage is null; it must not be null",
                            () -> device.createBufferWithData(new byte[4], Absent.value()));
                    var empty = device.createBufferWithData(new byte[0], BufferUsage.COPY_SRC);
                    Lab.check(empty.size() == 0, "an empty buffer is one");
                });
        programs.add("use a buffer whose error went to a scope", BufferPrograms::inScope);
        programs.add(
                "destroy a buffer in every state, many times",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.MAP_READ);
                    buffer.destroy();
                    buffer.destroy();
                    buffer.close();
                    buffer.destroy();
                    var pending = lab.busyBuffer();
                    var mapping = pending.mapAsync(MapMode.READ);
                    pending.destroy();
                    lab.refusesWith(CancellationException.class, mapping::get);
                    var mapped = lab.buffer(BufferUsage.MAP_READ);
                    mapped.map(MapMode.READ);
                    mapped.destroy();
                    mapped.close();
                });
    }

    private static void tooLarge(Lab lab) {
        var device = lab.device();
        var limit = device.limits().maxBufferSize();
        lab.invalidWith(
                () -> device.createBuffer(Long.MAX_VALUE, BufferUsage.COPY_DST),
                "9223372036854775807");
        lab.invalidWith(() -> device.createBuffer(limit + 4, BufferUsage.COPY_DST), "" + limit);
        lab.invalidWith(
                () ->
                        device.createBuffer(
                                BufferDescriptor.of(limit + 4, BufferUsage.COPY_DST)
                                        .withMappedAtCreation(true)),
                "" + limit);
        try (var huge = device.createBuffer(limit & -4, BufferUsage.COPY_DST)) {
            Lab.check(huge.size() > 0, "there is as much memory");
        } catch (GPUOutOfMemoryError | GPUValidationError e) {
            Lab.check(!e.message().isEmpty(), "it says so");
        }
    }

    private static void inScope(Lab lab) {
        var usage = BufferUsage.of(BufferUsage.MAP_WRITE, BufferUsage.STORAGE);
        var buffer = inScope(lab, BufferDescriptor.of(256, usage).withLabel("b"));
        var mapped =
                inScope(
                        lab,
                        BufferDescriptor.of(Long.MAX_VALUE & -4, usage)
                                .withLabel("b")
                                .withMappedAtCreation(true));
        var target = lab.buffer(BufferUsage.COPY_DST);
        var invalid = "GPUBuffer \"b\" is invalid: its creation failed";
        for (var wrong : new GPUBuffer[] {buffer, mapped}) {
            lab.invalid(invalid, () -> wrong.map(MapMode.WRITE, 0, 4));
            lab.invalid(invalid, () -> wrong.mapAsync(MapMode.WRITE, 0, 4).join());
            lab.invalid(invalid, wrong::getMappedRange);
            lab.invalid(invalid, wrong::unmap);
            lab.invalid(invalid, () -> wrong.writeMapped(MemorySegment.ofArray(new int[1])));
            lab.invalidWith(() -> lab.queue().writeBuffer(wrong, 0, new byte[4]), "invalid");
            CopyPrograms.fails(lab, e -> e.copyBufferToBuffer(wrong, 0, target, 0, 4), "invalid");
            wrong.destroy();
            wrong.close();
        }
    }

    private static GPUBuffer inScope(Lab lab, BufferDescriptor descriptor) {
        lab.device().pushErrorScope(ErrorFilter.VALIDATION);
        var buffer = lab.device().createBuffer(descriptor);
        Lab.check(lab.device().popErrorScope() != null, "the mistake is not found");
        return buffer;
    }
}
