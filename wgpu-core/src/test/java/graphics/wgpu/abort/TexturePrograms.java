package graphics.wgpu.abort;

import graphics.wgpu.Absent;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUError;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.TextureDescriptor;
import graphics.wgpu.TextureDimension;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;

/// Textures that can't be.
final class TexturePrograms {
    private static final TextureDescriptor FINE =
            TextureDescriptor.of(
                            Extent3D.of(16, 16),
                            TextureFormat.RGBA8UNORM,
                            TextureUsage.TEXTURE_BINDING)
                    .withLabel("t");

    private TexturePrograms() {}

    static void addTo(Programs programs) {
        programs.add(
                "make textures without texels",
                lab -> {
                    for (var size :
                            new Extent3D[] {
                                Extent3D.of(0), Extent3D.of(1, 0), Extent3D.of(1, 1, 0)
                            }) {
                        refused(lab, FINE.withSize(size), "is zero");
                    }
                });
        programs.add("make textures that are too large", TexturePrograms::tooLarge);
        programs.add(
                "make textures with wrong numbers of mip levels",
                lab -> {
                    refused(lab, FINE.withMipLevelCount(0), "mip level count");
                    refused(lab, FINE.withMipLevelCount(6), "mip level count");
                    refused(lab, FINE.withMipLevelCount(100), "mip level count");
                    refused(lab, FINE.withMipLevelCount(Integer.MAX_VALUE), "mip level count");
                });
        programs.add(
                "make textures with wrong numbers of samples",
                lab -> {
                    var target = FINE.withUsage(TextureUsage.RENDER_ATTACHMENT);
                    refused(lab, target.withSampleCount(0), "ample count 0");
                    refused(lab, target.withSampleCount(3), "ample count 3");
                    refused(lab, target.withSampleCount(64), "ample count 64");
                    refused(lab, target.withSampleCount(Integer.MAX_VALUE), "ample count");
                    refused(lab, target.withSampleCount(4).withMipLevelCount(2), "mip level count");
                    refused(
                            lab,
                            target.withSampleCount(4).withSize(Extent3D.of(4, 4, 2)),
                            "ultisampled");
                    refused(
                            lab,
                            target.withSampleCount(4)
                                    .withUsage(
                                            TextureUsage.RENDER_ATTACHMENT.or(
                                                    TextureUsage.STORAGE_BINDING)),
                            "ultisampled");
                });
        programs.add(
                "make textures of a wrong dimension",
                lab -> {
                    refused(lab, FINE.withDimension(TextureDimension.D1), "imension");
                    refused(
                            lab,
                            FINE.withDimension(TextureDimension.D3)
                                    .withFormat(TextureFormat.DEPTH32FLOAT),
                            "D3");
                    refused(
                            lab,
                            FINE.withDimension(TextureDimension.D3).withSampleCount(4),
                            "sample count 4");
                });
        programs.add(
                "make textures with wrong usage",
                lab -> {
                    refused(lab, FINE.withUsage(TextureUsage.NONE), "usage");
                    refused(
                            lab,
                            FINE.withUsage(TextureUsage.STORAGE_BINDING)
                                    .withFormat(TextureFormat.DEPTH32FLOAT),
                            "STORAGE_BINDING");
                    lab.refusesWith(
                            IllegalArgumentException.class,
                            () -> new TextureUsage(1 << 30),
                            "0x40000000");
                });
        programs.add(
                "make textures with wrong view formats",
                lab -> {
                    refused(lab, FINE.withViewFormats(TextureFormat.R32FLOAT), "view format");
                    lab.illegal(
                            "TextureDescriptor.viewFormats[0] is null; it must not be null",
                            () -> FINE.withViewFormats(Absent.<TextureFormat>value()));
                });
        programs.add("make textures of every format and use", TexturePrograms::sweep);
        programs.add(
                "destroy a texture in every state, many times",
                lab -> {
                    var texture = lab.device().createTexture(FINE);
                    var view = texture.createView();
                    texture.destroy();
                    texture.destroy();
                    lab.invalid("createView: GPUTexture \"t\" is destroyed", texture::createView);
                    view.close();
                    texture.close();
                    texture.destroy();
                });
    }

    private static void refused(Lab lab, TextureDescriptor descriptor, String part) {
        lab.invalidWith(() -> lab.device().createTexture(descriptor), part);
    }

    private static void tooLarge(Lab lab) {
        var limits = lab.device().limits();
        var most = Integer.MAX_VALUE;
        var side = (int) limits.maxTextureDimension2D();
        refused(lab, FINE.withSize(Extent3D.of(side + 1, 1)), "" + side);
        refused(lab, FINE.withSize(Extent3D.of(most, most, most)), "exceed");
        refused(
                lab,
                FINE.withSize(Extent3D.of(1, 1, (int) limits.maxTextureArrayLayers() + 1)),
                "exceed");
        refused(lab, FINE.withSize(Extent3D.of(most)).withDimension(TextureDimension.D1), "exceed");
        refused(
                lab,
                FINE.withSize(Extent3D.of(most, most, most)).withDimension(TextureDimension.D3),
                "exceed");
        // 16 GB of 16 bytes a texel, on a machine that has them or not
        try (var huge =
                lab.device()
                        .createTexture(
                                FINE.withSize(Extent3D.of(16384, 16384, 4))
                                        .withFormat(TextureFormat.RGBA32FLOAT))) {
            Lab.check(huge.width() == 16384, "there is as much memory");
        } catch (GPUError e) {
            Lab.check(!e.message().isEmpty(), "it says so");
        }
    }

    private static void sweep(Lab lab) {
        var made = 0;
        for (var format : TextureFormat.values()) {
            for (var dimension : TextureDimension.values()) {
                for (int bits = 0; bits < 32; bits++) {
                    var size = dimension == TextureDimension.D1 ? Extent3D.of(16) : FINE.size();
                    var descriptor =
                            FINE.withFormat(format)
                                    .withDimension(dimension)
                                    .withSize(size)
                                    .withUsage(new TextureUsage(bits));
                    try (GPUTexture texture = lab.device().createTexture(descriptor)) {
                        made += texture.width() / 16;
                    } catch (graphics.wgpu.GPUValidationError e) {
                        Lab.check(!e.message().isEmpty(), "it says why");
                    }
                }
            }
        }
        Lab.check(made > 1000, "made " + made);
    }
}
