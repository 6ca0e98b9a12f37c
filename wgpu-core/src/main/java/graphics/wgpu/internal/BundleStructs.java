package graphics.wgpu.internal;

import graphics.wgpu.RenderBundleEncoderDescriptor;
import graphics.wgpu.ffi.WGPURenderBundleDescriptor;
import graphics.wgpu.ffi.WGPURenderBundleEncoderDescriptor;

/// Render bundles and their encoders.
public final class BundleStructs {
    private BundleStructs() {}

    /// {@return the address of a `WGPURenderBundleEncoderDescriptor`}
    public static long encoder(Call call, RenderBundleEncoderDescriptor descriptor) {
        var struct = WGPURenderBundleEncoderDescriptor.allocate(call);
        Strings.put(call, WGPURenderBundleEncoderDescriptor.label(struct), descriptor.label());
        var formats = descriptor.colorFormats();
        WGPURenderBundleEncoderDescriptor.colorFormatCount(struct, formats.size());
        WGPURenderBundleEncoderDescriptor.colorFormats(
                struct, TextureStructs.formats(call, formats));
        WGPURenderBundleEncoderDescriptor.depthStencilFormat(
                struct, EnumValues.of(descriptor.depthStencilFormat()));
        WGPURenderBundleEncoderDescriptor.sampleCount(struct, descriptor.sampleCount());
        WGPURenderBundleEncoderDescriptor.depthReadOnly(struct, descriptor.depthReadOnly() ? 1 : 0);
        WGPURenderBundleEncoderDescriptor.stencilReadOnly(
                struct, descriptor.stencilReadOnly() ? 1 : 0);
        return struct.address();
    }

    /// {@return the address of a `WGPURenderBundleDescriptor`, 0 where nothing is to be said}
    public static long bundle(Call call, String label) {
        if (label.isEmpty()) {
            return 0;
        }
        var struct = WGPURenderBundleDescriptor.allocate(call);
        Strings.put(call, WGPURenderBundleDescriptor.label(struct), label);
        return struct.address();
    }
}
