package graphics.wgpu.abort;

import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BindGroupLayoutEntry;
import graphics.wgpu.BufferBinding;
import graphics.wgpu.BufferBindingLayout;
import graphics.wgpu.BufferBindingType;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.CompareFunction;
import graphics.wgpu.GPUBindGroupLayout;
import graphics.wgpu.SamplerBindingLayout;
import graphics.wgpu.SamplerDescriptor;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.StorageTextureAccess;
import graphics.wgpu.StorageTextureBindingLayout;
import graphics.wgpu.TextureBindingLayout;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureSampleType;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.TextureViewDimension;
import java.util.ArrayList;

/// Bind groups and layouts that can't be.
final class BindingPrograms {
    private static final BindGroupLayoutEntry UNIFORM =
            entry(0).withBuffer(BufferBindingLayout.of());

    private BindingPrograms() {}

    static void addTo(Programs programs) {
        programs.add("lay out bindings of no kind or of two", BindingPrograms::kinds);
        programs.add("lay out bindings with wrong numbers", BindingPrograms::numbers);
        programs.add("lay out textures that can't be bound", BindingPrograms::textures);
        programs.add("lay out storage textures of every format", BindingPrograms::storage);
        programs.add(
                "lay out 20000 bindings",
                lab -> {
                    var many = new ArrayList<BindGroupLayoutEntry>();
                    for (int i = 0; i < 20_000; i++) {
                        many.add(UNIFORM.withBinding(i));
                    }
                    lab.invalidWith(
                            () ->
                                    lab.device()
                                            .createBindGroupLayout(
                                                    many.toArray(BindGroupLayoutEntry[]::new)),
                            "binding");
                });
        programs.add("bind too few, too many, twice", BindingPrograms::count);
        programs.add("bind parts of buffers that are not there", BindingPrograms::ranges);
        programs.add("bind what was not made for it", BindingPrograms::usages);
        programs.add("bind what is of another kind", BindingPrograms::otherKind);
        programs.add("lay out pipelines with too much", BindingPrograms::pipelineLayouts);
        programs.add(
                "bind what is destroyed",
                lab -> {
                    var buffer = lab.buffer(BufferUsage.UNIFORM);
                    buffer.destroy();
                    lab.invalid(
                            "createBindGroup: GPUBuffer \"b\" is destroyed",
                            () ->
                                    lab.device()
                                            .createBindGroup(
                                                    layout(lab, UNIFORM),
                                                    BindGroupEntry.of(0, buffer)));
                });
    }

    private static BindGroupLayoutEntry entry(int binding) {
        return BindGroupLayoutEntry.of(binding, ShaderStage.COMPUTE);
    }

    private static GPUBindGroupLayout layout(Lab lab, BindGroupLayoutEntry... entries) {
        return lab.device().createBindGroupLayout(entries);
    }

    private static void refused(Lab lab, String part, BindGroupLayoutEntry... entries) {
        lab.invalidWith(() -> layout(lab, entries), part);
    }

    private static void kinds(Lab lab) {
        lab.illegal(
                "BindGroupLayoutEntry.binding 3 has no kind; it must have one of buffer, sampler,"
                        + " texture, storageTexture",
                () -> layout(lab, entry(3)));
        lab.illegal(
                "BindGroupLayoutEntry.binding 3 has several kinds; it must have one of buffer,"
                        + " sampler, texture, storageTexture",
                () ->
                        layout(
                                lab,
                                entry(3).withBuffer(BufferBindingLayout.of())
                                        .withSampler(SamplerBindingLayout.of())));
        layout(lab).close();
        layout(lab, UNIFORM.withVisibility(ShaderStage.NONE)).close();
        lab.refusesWith(IllegalArgumentException.class, () -> new ShaderStage(1 << 9), "0x200");
    }

    private static void numbers(Lab lab) {
        refused(lab, "binding", UNIFORM, UNIFORM);
        refused(lab, "binding", UNIFORM.withBinding(Integer.MAX_VALUE));
        refused(
                lab,
                "storage",
                UNIFORM.withVisibility(ShaderStage.VERTEX)
                        .withBuffer(BufferBindingLayout.of().withType(BufferBindingType.STORAGE)));
        layout(lab, UNIFORM.withBuffer(BufferBindingLayout.of().withMinBindingSize(Long.MAX_VALUE)))
                .close();
    }

    private static void textures(Lab lab) {
        var texture = TextureBindingLayout.of().withMultisampled(true);
        refused(lab, "multisampled", entry(0).withTexture(texture));
        refused(
                lab,
                "multisampled",
                entry(0).withTexture(
                                texture.withSampleType(TextureSampleType.UNFILTERABLE_FLOAT)
                                        .withViewDimension(TextureViewDimension.D3)));
    }

    private static void storage(Lab lab) {
        var made = 0;
        for (var format : TextureFormat.values()) {
            for (var access : StorageTextureAccess.values()) {
                for (var dimension : TextureViewDimension.values()) {
                    var storage =
                            StorageTextureBindingLayout.of(format)
                                    .withAccess(access)
                                    .withViewDimension(dimension);
                    try (var layout = layout(lab, entry(0).withStorageTexture(storage))) {
                        made += layout.closed() ? 0 : 1;
                    } catch (graphics.wgpu.GPUValidationError e) {
                        Lab.check(!e.message().isEmpty(), "it says why");
                    }
                }
            }
        }
        Lab.check(made > 10, "made " + made);
    }

    private static void group(
            Lab lab, String part, GPUBindGroupLayout layout, BindGroupEntry... entries) {
        lab.invalidWith(() -> lab.device().createBindGroup(layout, entries), part);
    }

    private static void count(Lab lab) {
        var layout = layout(lab, UNIFORM, UNIFORM.withBinding(1));
        var buffer = lab.buffer(BufferUsage.UNIFORM);
        var first = BindGroupEntry.of(0, buffer);
        group(lab, "number of bindings", layout);
        group(lab, "number of bindings", layout, first);
        group(lab, "binding 0", layout, first, first);
        group(lab, "number of bindings", layout, first, first, first);
        group(lab, "binding", layout, first, BindGroupEntry.of(7, buffer));
    }

    private static void ranges(Lab lab) {
        var layout = layout(lab, UNIFORM);
        var buffer = BufferBinding.of(lab.buffer(BufferUsage.UNIFORM));
        for (var part :
                new BufferBinding[] {
                    buffer.withOffset(4),
                    buffer.withOffset(256),
                    buffer.withOffset(512),
                    buffer.withOffset(Long.MAX_VALUE & -256),
                    buffer.withSize(512),
                    buffer.withSize(Long.MAX_VALUE),
                    buffer.withOffset(Long.MAX_VALUE & -256).withSize(Long.MAX_VALUE)
                }) {
            group(lab, "b", layout, BindGroupEntry.of(0, part));
        }
        lab.illegal(
                "BufferBinding.size is 0; it must be at least 1",
                () ->
                        lab.device()
                                .createBindGroup(layout, BindGroupEntry.of(0, buffer.withSize(0))));
        group(
                lab,
                "size",
                layout,
                BindGroupEntry.of(0, lab.device().createBuffer(0, BufferUsage.UNIFORM)));
    }

    private static void usages(Lab lab) {
        group(
                lab,
                "UNIFORM",
                layout(lab, UNIFORM),
                BindGroupEntry.of(0, lab.buffer(BufferUsage.STORAGE)));
        group(
                lab,
                "TEXTURE_BINDING",
                layout(lab, entry(0).withTexture(TextureBindingLayout.of())),
                BindGroupEntry.of(0, lab.texture(TextureUsage.COPY_DST)));
    }

    private static void otherKind(Lab lab) {
        var buffer = lab.buffer(BufferUsage.UNIFORM);
        var texture = lab.texture(TextureUsage.TEXTURE_BINDING);
        var uniform = layout(lab, UNIFORM);
        var sampled = layout(lab, entry(0).withTexture(TextureBindingLayout.of()));
        var sampler = layout(lab, entry(0).withSampler(SamplerBindingLayout.of()));
        group(lab, "binding 0", uniform, BindGroupEntry.of(0, texture));
        group(lab, "binding 0", uniform, BindGroupEntry.of(0, lab.device().createSampler()));
        group(lab, "binding 0", sampled, BindGroupEntry.of(0, buffer));
        group(lab, "binding 0", sampler, BindGroupEntry.of(0, texture.createView()));
        var comparing =
                lab.device()
                        .createSampler(SamplerDescriptor.of().withCompare(CompareFunction.LESS));
        group(lab, "binding 0", sampler, BindGroupEntry.of(0, comparing));
        var cube =
                layout(
                        lab,
                        entry(0).withTexture(
                                        TextureBindingLayout.of()
                                                .withViewDimension(TextureViewDimension.CUBE)));
        group(lab, "binding 0", cube, BindGroupEntry.of(0, texture));
    }

    private static void pipelineLayouts(Lab lab) {
        var layout = layout(lab, UNIFORM);
        var groups = (int) lab.device().limits().maxBindGroups();
        var many = new GPUBindGroupLayout[groups + 1];
        java.util.Arrays.fill(many, layout);
        lab.invalidWith(() -> lab.device().createPipelineLayout(many), "" + groups);
        lab.device().createPipelineLayout(null, layout, null).close();
        lab.device().createPipelineLayout(new GPUBindGroupLayout[groups]).close();
        lab.invalidWith(
                () ->
                        lab.device()
                                .createPipelineLayout(
                                        graphics.wgpu.PipelineLayoutDescriptor.of(layout)
                                                .withImmediateSize(Integer.MAX_VALUE)),
                "mmediate");
    }
}
