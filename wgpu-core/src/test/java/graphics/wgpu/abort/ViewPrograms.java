package graphics.wgpu.abort;

import graphics.wgpu.CompareFunction;
import graphics.wgpu.Extent3D;
import graphics.wgpu.FilterMode;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUTextureView;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.MipmapFilterMode;
import graphics.wgpu.SamplerDescriptor;
import graphics.wgpu.TextureAspect;
import graphics.wgpu.TextureDescriptor;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.TextureViewDescriptor;
import graphics.wgpu.TextureViewDimension;

/// Views and samplers that can't be.
final class ViewPrograms {
    private static final TextureViewDescriptor ALL = TextureViewDescriptor.of().withLabel("v");

    private ViewPrograms() {}

    static void addTo(Programs programs) {
        programs.add(
                "see mip levels that are not there",
                lab -> {
                    lab.illegal(
                            "TextureViewDescriptor.mipLevelCount is 0; it must be at least 1",
                            () -> texture(lab).createView(ALL.withMipLevelCount(0)));
                    refused(lab, ALL.withMipLevelCount(6), "mip level");
                    refused(lab, ALL.withBaseMipLevel(5), "mip level");
                    refused(
                            lab,
                            ALL.withBaseMipLevel(Integer.MAX_VALUE)
                                    .withMipLevelCount(Integer.MAX_VALUE),
                            "mip level");
                });
        programs.add(
                "see layers that are not there",
                lab -> {
                    lab.illegal(
                            "TextureViewDescriptor.arrayLayerCount is 0; it must be at least 1",
                            () -> texture(lab).createView(ALL.withArrayLayerCount(0)));
                    refused(lab, ALL.withArrayLayerCount(7), "array layer");
                    refused(lab, ALL.withBaseArrayLayer(6), "array layer");
                    refused(
                            lab,
                            ALL.withBaseArrayLayer(Integer.MAX_VALUE)
                                    .withArrayLayerCount(Integer.MAX_VALUE),
                            "array layer");
                });
        programs.add(
                "see a texture in a wrong dimension",
                lab -> {
                    refused(lab, ALL.withDimension(TextureViewDimension.D3), "imension");
                    refused(lab, ALL.withDimension(TextureViewDimension.D1), "imension");
                    refused(
                            lab,
                            ALL.withDimension(TextureViewDimension.CUBE).withArrayLayerCount(5),
                            "layerCount of 5");
                });
        programs.add(
                "see a texture in a wrong format, aspect or use",
                lab -> {
                    refused(lab, ALL.withFormat(TextureFormat.R32FLOAT), "R32Float");
                    refused(lab, ALL.withAspect(TextureAspect.STENCIL_ONLY), "spect");
                    refused(lab, ALL.withUsage(TextureUsage.STORAGE_BINDING), "STORAGE_BINDING");
                });
        programs.add("see textures in every way", ViewPrograms::sweep);
        programs.add("make samplers with wrong numbers", ViewPrograms::samplers);
        programs.add(
                "ask a view of a closed texture for its size",
                lab -> {
                    var texture = texture(lab);
                    var view = texture.createView(ALL.withBaseMipLevel(4));
                    texture.close();
                    Lab.check(view.size().equals(Extent3D.of(1, 1, 6)), "" + view.size());
                });
    }

    private static GPUTexture texture(Lab lab) {
        return lab.device()
                .createTexture(
                        TextureDescriptor.of(
                                        Extent3D.of(16, 16, 6),
                                        TextureFormat.RGBA8UNORM,
                                        TextureUsage.TEXTURE_BINDING)
                                .withMipLevelCount(5));
    }

    private static void refused(Lab lab, TextureViewDescriptor descriptor, String part) {
        lab.invalidWith(() -> texture(lab).createView(descriptor), part);
    }

    private static void sweep(Lab lab) {
        var made = 0;
        for (var format :
                new TextureFormat[] {
                    TextureFormat.RGBA8UNORM,
                    TextureFormat.DEPTH24PLUS_STENCIL8,
                    TextureFormat.STENCIL8,
                    TextureFormat.RG32FLOAT
                }) {
            var texture =
                    lab.device()
                            .createTexture(
                                    Extent3D.of(16, 16, 6), format, TextureUsage.TEXTURE_BINDING);
            for (var dimension : TextureViewDimension.values()) {
                for (var aspect : TextureAspect.values()) {
                    for (var seen : TextureFormat.values()) {
                        var descriptor =
                                ALL.withDimension(dimension).withAspect(aspect).withFormat(seen);
                        try (GPUTextureView view = texture.createView(descriptor)) {
                            made += view.size().width() / 16;
                        } catch (GPUValidationError e) {
                            Lab.check(!e.message().isEmpty(), "it says why");
                        }
                    }
                }
            }
        }
        Lab.check(made > 10, "made " + made);
    }

    private static void samplers(Lab lab) {
        var device = lab.device();
        var sampler = SamplerDescriptor.of().withLabel("s");
        lab.illegal(
                "SamplerDescriptor.maxAnisotropy is 0; it must be at least 1",
                () -> device.createSampler(sampler.withMaxAnisotropy(0)));
        lab.invalidWith(() -> device.createSampler(sampler.withLodMinClamp(-1)), "-1");
        lab.invalidWith(
                () -> device.createSampler(sampler.withLodMinClamp(2).withLodMaxClamp(1)), "1");
        lab.invalidWith(
                () -> device.createSampler(sampler.withMaxAnisotropy(16)), "must be linear");
        var smooth =
                sampler.withMagFilter(FilterMode.LINEAR)
                        .withMinFilter(FilterMode.LINEAR)
                        .withMipmapFilter(MipmapFilterMode.LINEAR);
        for (int most : new int[] {1, 2, 16, 17, 65535, 65536, 65537, Integer.MAX_VALUE}) {
            device.createSampler(smooth.withMaxAnisotropy(most)).close();
        }
        for (var function : CompareFunction.values()) {
            device.createSampler(smooth.withCompare(function)).close();
        }
        for (var number : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
            lab.refusesWith(
                    IllegalArgumentException.class,
                    () -> device.createSampler(sampler.withLodMinClamp(number)),
                    "SamplerDescriptor.lodMinClamp is " + number);
            lab.refusesWith(
                    IllegalArgumentException.class,
                    () -> device.createSampler(sampler.withLodMaxClamp(number)),
                    "SamplerDescriptor.lodMaxClamp is " + number);
        }
    }
}
