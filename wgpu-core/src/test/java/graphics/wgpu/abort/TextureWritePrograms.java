package graphics.wgpu.abort;

import graphics.wgpu.Absent;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.Origin3D;
import graphics.wgpu.TexelCopyBufferLayout;
import graphics.wgpu.TexelCopyTextureInfo;
import graphics.wgpu.TextureAspect;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Writing to and reading from textures through the queue, wrongly.
final class TextureWritePrograms {
    private static final Extent3D ALL = Extent3D.of(16, 16);
    private static final MemorySegment DATA = MemorySegment.ofArray(new byte[1024]);
    private static final TexelCopyBufferLayout LAYOUT =
            TexelCopyBufferLayout.of().withBytesPerRow(64).withRowsPerImage(16);

    private TextureWritePrograms() {}

    static void addTo(Programs programs) {
        programs.add("write texels with a wrong layout", TextureWritePrograms::layouts);
        programs.add("write texels with sizes that overflow", TextureWritePrograms::overflow);
        programs.add("write texels outside of a texture", TextureWritePrograms::outside);
        programs.add("write no texels", TextureWritePrograms::nothing);
        programs.add("write null to a texture", TextureWritePrograms::nulls);
        programs.add(
                "write to a texture that was not made for it",
                lab ->
                        lab.invalidWith(
                                () -> write(lab, lab.texture(TextureUsage.COPY_SRC), LAYOUT, ALL),
                                "COPY_DST"));
        programs.add(
                "write to a destroyed texture",
                lab -> {
                    var texture = texture(lab);
                    texture.destroy();
                    lab.invalid(
                            "writeTexture: GPUTexture \"t\" is destroyed",
                            () -> write(lab, texture, LAYOUT, ALL));
                    lab.invalidWith(
                            () -> lab.queue().readTexture(texture, ALL),
                            "GPUTexture \"t\" is destroyed");
                });
        programs.add(
                "write texels from memory that is gone",
                lab -> {
                    MemorySegment gone;
                    try (var arena = Arena.ofConfined()) {
                        gone = arena.allocate(1024);
                    }
                    lab.illegal(
                            "data is not alive; its arena must be open",
                            () -> lab.queue().writeTexture(texture(lab), gone));
                });
        programs.add("read texels that are not there", TextureWritePrograms::reads);
        programs.add("read and write depth that has no layout", TextureWritePrograms::depth);
        programs.add(
                "destroy what was written before it is submitted",
                lab -> {
                    var texture = texture(lab);
                    write(lab, texture, LAYOUT, ALL);
                    texture.destroy();
                    var buffer = lab.buffer(graphics.wgpu.BufferUsage.COPY_DST);
                    lab.queue().writeBuffer(buffer, 0, new byte[64]);
                    buffer.destroy();
                    lab.queue().submit();
                    lab.queue().onSubmittedWorkDone();
                });
    }

    private static GPUTexture texture(Lab lab) {
        return lab.texture(TextureUsage.COPY_DST, TextureUsage.COPY_SRC);
    }

    private static void write(
            Lab lab, GPUTexture texture, TexelCopyBufferLayout layout, Extent3D size) {
        lab.queue().writeTexture(TexelCopyTextureInfo.of(texture), DATA, layout, size);
    }

    private static void layouts(Lab lab) {
        var texture = texture(lab);
        lab.illegal(
                "layout.bytesPerRow is 60; a row has 64 bytes",
                () -> write(lab, texture, LAYOUT.withBytesPerRow(60), ALL));
        lab.illegal(
                "layout.bytesPerRow is not set; it must be for more than one row",
                () -> write(lab, texture, TexelCopyBufferLayout.of(), ALL));
        lab.illegal(
                "layout.rowsPerImage is 15; an image has 16 rows",
                () -> write(lab, texture, LAYOUT.withRowsPerImage(15), ALL));
        lab.illegal(
                "data has 1024 bytes; a region of 16 x 16 x 1 in rgba8unorm needs 1028",
                () -> write(lab, texture, LAYOUT.withOffset(4), ALL));
        lab.illegal(
                "layout.rowsPerImage is not set; it must be for more than one image",
                () ->
                        write(
                                lab,
                                texture,
                                TexelCopyBufferLayout.of().withBytesPerRow(64),
                                Extent3D.of(16, 1, 2)));
    }

    private static void overflow(Lab lab) {
        var texture = texture(lab);
        var most = Integer.MAX_VALUE;
        var huge = LAYOUT.withBytesPerRow(most).withRowsPerImage(most);
        lab.illegal(
                "data has 1024 bytes; a region of 1 x 2147483647 x 2147483647 in rgba8unorm needs"
                        + " more than 9223372036854775807",
                () -> write(lab, texture, huge, Extent3D.of(1, most, most)));
        lab.illegal(
                "data has 1024 bytes; a region of 16 x 16 x 1 in rgba8unorm needs more than"
                        + " 9223372036854775807",
                () -> write(lab, texture, LAYOUT.withOffset(Long.MAX_VALUE), ALL));
        lab.refusesWith(
                IllegalArgumentException.class,
                () -> lab.queue().readTexture(texture, Extent3D.of(most, most, most)),
                "2147483647");
        lab.refusesWith(
                IllegalArgumentException.class,
                () -> lab.queue().readTexture(texture, Extent3D.of(1 << 15, 1 << 15)),
                "it must fit an array");
    }

    private static void outside(Lab lab) {
        var texture = texture(lab);
        var one = Extent3D.of(1);
        lab.invalidWith(
                () -> write(lab, texture, LAYOUT.withRowsPerImage(1), Extent3D.of(1, 1, 2)),
                "overrun");
        for (var origin :
                new Origin3D[] {
                    Origin3D.of(16, 0, 0),
                    Origin3D.of(0, 0, 1),
                    Origin3D.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE)
                }) {
            var info = TexelCopyTextureInfo.of(texture).withOrigin(origin);
            lab.invalidWith(() -> lab.queue().writeTexture(info, DATA, LAYOUT, one), "overrun");
        }
        var level = TexelCopyTextureInfo.of(texture).withMipLevel(64);
        lab.invalidWith(() -> lab.queue().writeTexture(level, DATA, LAYOUT, one), "mip level");
    }

    private static void nothing(Lab lab) {
        var texture = texture(lab);
        var rows = TexelCopyBufferLayout.of().withBytesPerRow(0).withRowsPerImage(0);
        for (var size : new Extent3D[] {Extent3D.of(0, 0, 0), Extent3D.of(16, 0), Extent3D.of(0)}) {
            write(lab, texture, LAYOUT, size);
            write(lab, texture, TexelCopyBufferLayout.of(), size);
            write(lab, texture, rows, size);
            Lab.check(lab.queue().readTexture(texture, size).length == 0, "nothing is read");
        }
    }

    private static void nulls(Lab lab) {
        var info = TexelCopyTextureInfo.of(texture(lab));
        var queue = lab.queue();
        lab.illegal(
                "data is null; it must not be null",
                () -> queue.writeTexture(texture(lab), Absent.<byte[]>value()));
        lab.illegal(
                "data is null; it must not be null",
                () -> queue.writeTexture(info, Absent.<MemorySegment>value(), LAYOUT, ALL));
        lab.illegal(
                "layout is null; it must not be null",
                () -> queue.writeTexture(info, DATA, Absent.value(), ALL));
        lab.illegal(
                "size is null; it must not be null",
                () -> queue.writeTexture(info, DATA, LAYOUT, Absent.value()));
        lab.illegal(
                "texture is null; it must not be null",
                () -> queue.readTexture(Absent.<GPUTexture>value(), ALL));
        lab.illegal(
                "size is null; it must not be null", () -> queue.readTexture(info, Absent.value()));
    }

    private static void reads(Lab lab) {
        var texture = texture(lab);
        lab.invalidWith(() -> lab.queue().readTexture(texture, Extent3D.of(17)), "overrun");
        var level = TexelCopyTextureInfo.of(texture).withMipLevel(5);
        lab.invalidWith(() -> lab.queue().readTexture(level, Extent3D.of(1)), "mip level");
        lab.invalidWith(
                () -> lab.queue().readTexture(lab.texture(TextureUsage.COPY_DST), ALL), "COPY_SRC");
        lab.illegal(
                "destination has 1020 bytes; the region needs 1024",
                () ->
                        lab.queue()
                                .readTexture(
                                        TexelCopyTextureInfo.of(texture),
                                        ALL,
                                        MemorySegment.ofArray(new byte[1020])));
    }

    private static void depth(Lab lab) {
        var usage = TextureUsage.of(TextureUsage.COPY_DST, TextureUsage.COPY_SRC);
        for (var format : TextureFormat.values()) {
            if (!format.toString().startsWith("depth") && format != TextureFormat.STENCIL8) {
                continue;
            }
            if (format == TextureFormat.DEPTH32FLOAT_STENCIL8) {
                continue; // a feature
            }
            var texture = lab.device().createTexture(ALL, format, usage);
            for (var aspect : TextureAspect.values()) {
                var info = TexelCopyTextureInfo.of(texture).withAspect(aspect);
                try {
                    lab.queue().writeTexture(info, DATA, LAYOUT, ALL);
                    lab.queue().readTexture(info, ALL);
                } catch (IllegalArgumentException | graphics.wgpu.GPUValidationError e) {
                    // which of them can be is for another test
                    Lab.check(!e.toString().isEmpty(), "it says why");
                }
            }
        }
    }
}
