package graphics.wgpu.internal;

import graphics.wgpu.TextureAspect;
import graphics.wgpu.TextureFormat;

/// How the texels of each format lie in memory.
public final class Formats {
    private Formats() {}

    /// {@return the width in texels of a block; 1 for a format that is not compressed}
    public static int blockWidth(TextureFormat format) {
        return blockSide(format, 0);
    }

    /// {@return the height in texels of a block; 1 for a format that is not compressed}
    public static int blockHeight(TextureFormat format) {
        return blockSide(format, 1);
    }

    private static int blockSide(TextureFormat format, int side) {
        var name = format.toString();
        if (name.startsWith("astc-")) {
            var by = name.indexOf('x');
            return Integer.parseInt(
                    side == 0
                            ? name.substring(5, by)
                            : name.substring(by + 1, name.indexOf('-', by)));
        }
        return compressed(name) ? 4 : 1;
    }

    private static boolean compressed(String name) {
        return name.startsWith("bc") || name.startsWith("etc2-") || name.startsWith("eac-");
    }

    /// {@return whether texels have a depth}
    public static boolean hasDepth(TextureFormat format) {
        return format.toString().startsWith("depth");
    }

    /// {@return whether WebGPU lets one draw to texels as colours, on some device at least}
    public static boolean drawable(TextureFormat format) {
        // In WebGPU's order, those of depth and stencil follow all colours, and the compressed
        // them.
        return format.compareTo(TextureFormat.STENCIL8) < 0 && format != TextureFormat.RGB9E5UFLOAT;
    }

    /// {@return whether texels have a stencil number}
    public static boolean hasStencil(TextureFormat format) {
        return format.toString().endsWith("stencil8");
    }

    /// {@return the bytes of a block in a copy}
    ///
    /// @throws IllegalArgumentException if the aspect is none that can be copied
    public static int blockBytes(TextureFormat format, TextureAspect aspect) {
        return switch (format) {
            case R8UNORM, R8SNORM, R8UINT, R8SINT, STENCIL8 -> 1;
            case R16UNORM, R16SNORM, R16UINT, R16SINT, R16FLOAT -> 2;
            case RG8UNORM, RG8SNORM, RG8UINT, RG8SINT, DEPTH16UNORM -> 2;
            case R32UINT, R32SINT, R32FLOAT, DEPTH32FLOAT -> 4;
            case RG16UNORM, RG16SNORM, RG16UINT, RG16SINT, RG16FLOAT -> 4;
            case RGBA8UNORM, RGBA8UNORM_SRGB, RGBA8SNORM, RGBA8UINT, RGBA8SINT -> 4;
            case BGRA8UNORM, BGRA8UNORM_SRGB -> 4;
            case RGB9E5UFLOAT, RGB10A2UINT, RGB10A2UNORM, RG11B10UFLOAT -> 4;
            case RG32UINT, RG32SINT, RG32FLOAT -> 8;
            case RGBA16UNORM, RGBA16SNORM, RGBA16UINT, RGBA16SINT, RGBA16FLOAT -> 8;
            case RGBA32UINT, RGBA32SINT, RGBA32FLOAT -> 16;
            case DEPTH24PLUS -> throw notCopied(format, aspect);
            case DEPTH24PLUS_STENCIL8, DEPTH32FLOAT_STENCIL8 -> depthStencil(format, aspect);
            case BC1_RGBA_UNORM, BC1_RGBA_UNORM_SRGB, BC4_R_UNORM, BC4_R_SNORM -> 8;
            case ETC2_RGB8UNORM, ETC2_RGB8UNORM_SRGB, ETC2_RGB8A1UNORM, ETC2_RGB8A1UNORM_SRGB -> 8;
            case EAC_R11UNORM, EAC_R11SNORM -> 8;
            default -> 16; // the rest of the compressed ones
        };
    }

    private static int depthStencil(TextureFormat format, TextureAspect aspect) {
        if (aspect == TextureAspect.STENCIL_ONLY) {
            return 1;
        }
        if (aspect == TextureAspect.DEPTH_ONLY && format == TextureFormat.DEPTH32FLOAT_STENCIL8) {
            return 4;
        }
        throw notCopied(format, aspect);
    }

    private static IllegalArgumentException notCopied(TextureFormat format, TextureAspect aspect) {
        return new IllegalArgumentException(
                "aspect is "
                        + aspect
                        + "; of a texture in "
                        + format
                        + " only the aspects whose layout is known can be copied: depth-only of"
                        + " 32-bit float depth, and stencil-only");
    }
}
