package graphics.wgpu.abort;

import graphics.wgpu.Absent;
import graphics.wgpu.BufferDescriptor;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.MapMode;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Mapping what can't be mapped, and reaching what is not mapped.
final class MappingPrograms {
    private MappingPrograms() {}

    static void addTo(Programs programs) {
        programs.add(
                "reach into a buffer that is not mapped",
                lab -> {
                    var buffer = readable(lab);
                    var must = "GPUBuffer \"b\" is unmapped: it must be mapped for this";
                    invalid(lab, must, buffer::getMappedRange);
                    invalid(lab, must, () -> buffer.getMappedRange(0, 8));
                    invalid(lab, must, buffer::readMapped);
                    invalid(lab, must, () -> buffer.writeMapped(MemorySegment.ofArray(new int[1])));
                });
        programs.add(
                "unmap twice",
                lab -> {
                    var buffer = readable(lab);
                    buffer.map(MapMode.READ);
                    buffer.unmap();
                    invalid(
                            lab,
                            "GPUBuffer \"b\" is not mapped: it can't be unmapped",
                            buffer::unmap);
                });
        programs.add(
                "map twice",
                lab -> {
                    var buffer = readable(lab);
                    buffer.map(MapMode.READ);
                    invalid(
                            lab,
                            "GPUBuffer \"b\" is mapped: it must be unmapped before it is mapped"
                                    + " again",
                            () -> buffer.map(MapMode.READ));
                    var pending = readable(lab);
                    var mapping = pending.mapAsync(MapMode.READ);
                    lab.refusesWith(
                            GPUValidationError.class,
                            () -> pending.mapAsync(MapMode.READ).join(),
                            "it must be unmapped before it is mapped again");
                    mapping.join();
                });
        programs.add(
                "map a destroyed buffer",
                lab -> {
                    var buffer = readable(lab);
                    buffer.destroy();
                    invalid(
                            lab,
                            "GPUBuffer \"b\" is destroyed: it can't be mapped",
                            () -> buffer.map(MapMode.READ));
                    invalid(
                            lab,
                            "GPUBuffer \"b\" is destroyed: it can't be unmapped",
                            buffer::unmap);
                });
        programs.add(
                "map for what the buffer was not made for",
                lab ->
                        invalid(
                                lab,
                                "GPUBuffer \"b\" was made for MAP_READ|COPY_DST: to map it for"
                                        + " WRITE it needs MAP_WRITE",
                                () -> readable(lab).map(MapMode.WRITE)));
        programs.add("map in a mode that is none", MappingPrograms::modes);
        programs.add("map a part that is not there", MappingPrograms::ranges);
        programs.add("use a view after its mapping has ended", MappingPrograms::deadViews);
        programs.add("reach outside of what is mapped", MappingPrograms::outside);
        programs.add(
                "write into what is mapped for reading",
                lab -> {
                    var buffer = readable(lab);
                    buffer.map(MapMode.READ);
                    invalid(
                            lab,
                            "GPUBuffer \"b\" is mapped for READ, this needs WRITE",
                            () -> buffer.writeMapped(MemorySegment.ofArray(new int[1])));
                    var view = buffer.getMappedRange();
                    lab.refuses(
                            IllegalArgumentException.class,
                            "Attempt to write a read-only segment",
                            () -> view.set(ValueLayout.JAVA_INT, 0, 1));
                });
        programs.add("map an empty buffer", MappingPrograms::empty);
        programs.add(
                "reach into what is mapped when the device is destroyed",
                MappingPrograms::destroyedDevice);
    }

    private static void destroyedDevice(Lab lab) throws InterruptedException {
        var device = lab.other();
        var viewed = Lab.buffer(device, "v", BufferUsage.MAP_READ, BufferUsage.COPY_DST);
        viewed.map(MapMode.READ);
        var view = viewed.getMappedRange();
        var buffer = Lab.buffer(device, "b", BufferUsage.MAP_READ, BufferUsage.COPY_DST);
        buffer.map(MapMode.READ);

        device.destroy();
        Thread.sleep(100);

        Lab.check(view.get(ValueLayout.JAVA_INT, 0) == 0, "the view is readable");
        invalid(
                lab,
                "GPUBuffer \"b\" can't be reached: the device is destroyed",
                buffer::readMapped);
        viewed.unmap();
        buffer.unmap();
        Thread.sleep(100);
    }

    private static GPUBuffer readable(Lab lab) {
        return lab.buffer(BufferUsage.MAP_READ, BufferUsage.COPY_DST);
    }

    private static void invalid(Lab lab, String message, Lab.Action action) {
        lab.refuses(GPUValidationError.class, message, action);
    }

    private static void illegal(Lab lab, String message, Lab.Action action) {
        lab.refuses(IllegalArgumentException.class, message, action);
    }

    private static void modes(Lab lab) {
        var buffer = readable(lab);
        illegal(lab, "mode is null; it must not be null", () -> buffer.map(Absent.value()));
        illegal(
                lab,
                "mode is NONE; it must be either READ or WRITE",
                () -> buffer.mapAsync(MapMode.NONE).join());
        illegal(
                lab,
                "mode is READ|WRITE; it must be either READ or WRITE",
                () -> buffer.map(MapMode.READ.or(MapMode.WRITE)));
        lab.refusesWith(IllegalArgumentException.class, () -> new MapMode(64), "0x40");
    }

    private static void ranges(Lab lab) {
        var buffer = readable(lab);
        illegal(
                lab,
                "offset is 4; it must be a multiple of 8",
                () -> buffer.map(MapMode.READ, 4, 8));
        illegal(
                lab,
                "offset is -8; it must not be negative",
                () -> buffer.map(MapMode.READ, -8, 8));
        illegal(lab, "size is 0; it must be at least 4", () -> buffer.map(MapMode.READ, 0, 0));
        illegal(lab, "size is 6; it must be a multiple of 4", () -> buffer.map(MapMode.READ, 0, 6));
        illegal(
                lab,
                "offset 8 and size 256 are not inside GPUBuffer \"b\", which has 256 bytes",
                () -> buffer.map(MapMode.READ, 8, 256));
        illegal(
                lab,
                "offset 9223372036854775800 and size 9223372036854775804 are not inside GPUBuffer"
                        + " \"b\", which has 256 bytes",
                () ->
                        buffer.mapAsync(MapMode.READ, Long.MAX_VALUE & -8, Long.MAX_VALUE & -4)
                                .join());
        buffer.map(MapMode.READ, 248, 8);
    }

    private static void deadViews(Lab lab) {
        var dead = "Already closed";
        var unmapped = lab.buffer(BufferUsage.MAP_WRITE);
        unmapped.map(MapMode.WRITE);
        var first = unmapped.getMappedRange();
        unmapped.unmap();
        lab.refuses(IllegalStateException.class, dead, () -> first.set(ValueLayout.JAVA_INT, 0, 1));
        unmapped.map(MapMode.WRITE);
        var second = unmapped.getMappedRange();
        unmapped.destroy();
        lab.refuses(
                IllegalStateException.class, dead, () -> second.set(ValueLayout.JAVA_INT, 0, 1));
        var closed = lab.buffer(BufferUsage.MAP_WRITE);
        closed.map(MapMode.WRITE);
        var third = closed.getMappedRange(8, 16);
        closed.close();
        lab.refuses(IllegalStateException.class, dead, () -> third.fill((byte) 1));
    }

    private static void outside(Lab lab) {
        var buffer = readable(lab);
        buffer.map(MapMode.READ, 64, 64);
        var inside =
                " are not inside the mapped part of GPUBuffer \"b\", which begins at 64 and has 64"
                        + " bytes";
        illegal(lab, "offset 0 and size 8" + inside, () -> buffer.getMappedRange(0, 8));
        illegal(lab, "offset 64 and size 65" + inside, () -> buffer.readMapped(64, 65));
        illegal(
                lab,
                "offset 9223372036854775807 and size 9223372036854775807" + inside,
                () -> buffer.getMappedRange(Long.MAX_VALUE, Long.MAX_VALUE));
        illegal(lab, "offset is -1; it must not be negative", () -> buffer.getMappedRange(-1, 8));
        illegal(lab, "size is -1; it must not be negative", () -> buffer.readMapped(64, -1));
        Lab.check(buffer.getMappedRange(67, 3).byteSize() == 3, "any range inside is fine");
        Lab.check(buffer.getMappedRange(128, 0).byteSize() == 0, "so is an empty one");
    }

    private static void empty(Lab lab) {
        var usage = BufferUsage.MAP_WRITE;
        var buffer = lab.device().createBuffer(BufferDescriptor.of(0, usage).withLabel("b"));
        illegal(lab, "size is 0; it must be at least 4", () -> buffer.map(MapMode.WRITE));
        var mapped =
                lab.device().createBuffer(BufferDescriptor.of(0, usage).withMappedAtCreation(true));
        Lab.check(mapped.getMappedRange().byteSize() == 0, "nothing is mapped");
        mapped.unmap();
    }
}
