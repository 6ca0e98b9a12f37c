package graphics.wgpu.abort;

import static graphics.wgpu.abort.CopyPrograms.fails;

import graphics.wgpu.BufferUsage;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.Origin3D;
import graphics.wgpu.TexelCopyBufferInfo;
import graphics.wgpu.TexelCopyTextureInfo;
import graphics.wgpu.TextureAspect;
import graphics.wgpu.TextureDescriptor;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;

/// Copies with textures that can't be made.
final class TextureCopyPrograms {
    private static final Extent3D ALL = Extent3D.of(16, 16);

    private TextureCopyPrograms() {}

    static void addTo(Programs programs) {
        programs.add("copy rows of no or odd length", TextureCopyPrograms::rows);
        programs.add("copy more texels than a buffer has", TextureCopyPrograms::tooFew);
        programs.add("copy texels outside of a texture", TextureCopyPrograms::outside);
        programs.add("copy texels with numbers that overflow", TextureCopyPrograms::overflow);
        programs.add(
                "copy no texels",
                lab -> {
                    var encoder = lab.device().createCommandEncoder();
                    for (var size :
                            new Extent3D[] {
                                Extent3D.of(0, 16), Extent3D.of(16, 0), Extent3D.of(16, 16, 0)
                            }) {
                        encoder.copyTextureToBuffer(source(lab), info(lab), size);
                        encoder.copyBufferToTexture(info(lab), target(lab), size);
                        encoder.copyTextureToTexture(source(lab), target(lab), size);
                    }
                    lab.queue().submit(encoder.finish());
                });
        programs.add(
                "copy a texture onto itself",
                lab -> {
                    var texture = lab.texture(TextureUsage.COPY_SRC, TextureUsage.COPY_DST);
                    var here = TexelCopyTextureInfo.of(texture);
                    fails(lab, e -> e.copyTextureToTexture(here, here, ALL), "texture");
                });
        programs.add(
                "copy between textures of different formats",
                lab -> {
                    var other =
                            lab.device()
                                    .createTexture(
                                            ALL, TextureFormat.R32FLOAT, TextureUsage.COPY_DST);
                    fails(
                            lab,
                            e ->
                                    e.copyTextureToTexture(
                                            source(lab), TexelCopyTextureInfo.of(other), ALL),
                            "Rgba8Unorm",
                            "R32Float");
                });
        programs.add("copy the wrong aspect", TextureCopyPrograms::aspects);
        programs.add(
                "copy a multisampled texture to a buffer",
                lab -> {
                    var texture =
                            lab.device()
                                    .createTexture(
                                            TextureDescriptor.of(
                                                            ALL,
                                                            TextureFormat.RGBA8UNORM,
                                                            TextureUsage.COPY_SRC.or(
                                                                    TextureUsage.RENDER_ATTACHMENT))
                                                    .withSampleCount(4));
                    fails(
                            lab,
                            e ->
                                    e.copyTextureToBuffer(
                                            TexelCopyTextureInfo.of(texture), info(lab), ALL),
                            "sample");
                });
        programs.add(
                "copy with textures and buffers that were not made for it",
                lab -> {
                    fails(lab, e -> e.copyTextureToBuffer(target(lab), info(lab), ALL), "COPY_SRC");
                    fails(lab, e -> e.copyBufferToTexture(info(lab), source(lab), ALL), "COPY_DST");
                });
    }

    private static TexelCopyTextureInfo source(Lab lab) {
        return TexelCopyTextureInfo.of(lab.texture(TextureUsage.COPY_SRC));
    }

    private static TexelCopyTextureInfo target(Lab lab) {
        return TexelCopyTextureInfo.of(lab.texture(TextureUsage.COPY_DST));
    }

    private static GPUBuffer room(Lab lab) {
        return lab.device().createBuffer(16 * 256, BufferUsage.COPY_DST.or(BufferUsage.COPY_SRC));
    }

    private static TexelCopyBufferInfo info(Lab lab) {
        return TexelCopyBufferInfo.of(room(lab)).withBytesPerRow(256).withRowsPerImage(16);
    }

    private static void rows(Lab lab) {
        var encoder = lab.device().createCommandEncoder();
        lab.illegal(
                "source.bytesPerRow is 100; it must be a multiple of 256",
                () ->
                        encoder.copyBufferToTexture(
                                info(lab).withBytesPerRow(100), target(lab), ALL));
        lab.illegal(
                "destination.bytesPerRow is 0; it must be at least 1",
                () -> encoder.copyTextureToBuffer(source(lab), info(lab).withBytesPerRow(0), ALL));
        lab.illegal(
                "destination.rowsPerImage is 0; it must be at least 1",
                () -> encoder.copyTextureToBuffer(source(lab), info(lab).withRowsPerImage(0), ALL));
        lab.queue().submit(encoder.finish());
        fails(
                lab,
                e -> e.copyTextureToBuffer(source(lab), TexelCopyBufferInfo.of(room(lab)), ALL),
                "bytes per row");
        fails(
                lab,
                e -> e.copyTextureToBuffer(source(lab), info(lab).withRowsPerImage(4), ALL),
                "ows per image");
    }

    private static void tooFew(Lab lab) {
        fails(
                lab,
                e -> e.copyTextureToBuffer(source(lab), info(lab).withOffset(256), ALL),
                "overrun");
        fails(
                lab,
                e -> e.copyBufferToTexture(info(lab).withBytesPerRow(512), target(lab), ALL),
                "overrun");
    }

    private static void outside(Lab lab) {
        fails(
                lab,
                e -> e.copyTextureToBuffer(source(lab), info(lab), Extent3D.of(17, 16)),
                "overrun");
        fails(
                lab,
                e ->
                        e.copyTextureToBuffer(
                                source(lab).withOrigin(Origin3D.of(8, 8, 0)), info(lab), ALL),
                "overrun");
        fails(
                lab,
                e -> e.copyBufferToTexture(info(lab), target(lab).withMipLevel(1), Extent3D.of(1)),
                "mip level");
        fails(
                lab,
                e ->
                        e.copyTextureToTexture(
                                source(lab).withMipLevel(Integer.MAX_VALUE),
                                target(lab),
                                Extent3D.of(1)),
                "mip level");
    }

    private static void overflow(Lab lab) {
        var most = Integer.MAX_VALUE;
        fails(
                lab,
                e ->
                        e.copyTextureToBuffer(
                                source(lab).withOrigin(Origin3D.of(most, most, most)),
                                info(lab),
                                Extent3D.of(most, most, most)),
                "overrun");
        fails(
                lab,
                e -> e.copyBufferToTexture(info(lab), target(lab), Extent3D.of(most, most, most)),
                "overrun");
        var huge = info(lab).withBytesPerRow(most & -256).withRowsPerImage(most);
        fails(lab, e -> e.copyBufferToTexture(huge, target(lab), ALL), "overrun");
        fails(
                lab,
                e ->
                        e.copyTextureToBuffer(
                                source(lab), info(lab).withOffset(Long.MAX_VALUE & -256), ALL),
                "overrun");
    }

    private static void aspects(Lab lab) {
        fails(
                lab,
                e ->
                        e.copyTextureToBuffer(
                                source(lab).withAspect(TextureAspect.STENCIL_ONLY), info(lab), ALL),
                "aspect");
        depth(lab, TextureFormat.DEPTH24PLUS, "with format Depth24Plus is forbidden");
        depth(lab, TextureFormat.DEPTH24PLUS_STENCIL8, "must refer to a single aspect");
    }

    private static void depth(Lab lab, TextureFormat format, String message) {
        var texture = lab.device().createTexture(ALL, format, TextureUsage.COPY_SRC);
        fails(
                lab,
                e -> e.copyTextureToBuffer(TexelCopyTextureInfo.of(texture), info(lab), ALL),
                message);
    }
}
