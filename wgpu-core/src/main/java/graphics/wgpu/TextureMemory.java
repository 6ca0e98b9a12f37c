package graphics.wgpu;

import graphics.wgpu.internal.Formats;

/// How much memory a texture needs at least: what its texels have, without a driver's padding.
final class TextureMemory {
    private TextureMemory() {}

    static long bytes(TextureDescriptor descriptor) {
        var size = descriptor.size();
        var volume = descriptor.dimension() == TextureDimension.D3;
        var format = descriptor.format();
        var texelBytes = (long) blockBytes(format) * descriptor.sampleCount();
        var bytes = 0.0; // a wrong descriptor can ask for more than a long has
        for (int level = 0; level < Math.min(descriptor.mipLevelCount(), 32); level++) {
            var depth = size.depthOrArrayLayers();
            bytes +=
                    (double) blocks(size.width() >> level, Formats.blockWidth(format))
                            * blocks(size.height() >> level, Formats.blockHeight(format))
                            * (volume ? Math.max(1, depth >> level) : depth)
                            * texelBytes;
        }
        return (long) bytes;
    }

    private static long blocks(int texels, int block) {
        return (Math.max(1L, texels) + block - 1) / block;
    }

    private static int blockBytes(TextureFormat format) {
        return switch (format) {
            case DEPTH24PLUS, DEPTH24PLUS_STENCIL8 -> 4;
            case DEPTH32FLOAT_STENCIL8 -> 5;
            default -> Formats.blockBytes(format, TextureAspect.ALL);
        };
    }
}
