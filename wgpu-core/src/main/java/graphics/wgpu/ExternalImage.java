package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/// Copies an image of the program into a texture: the conversion is done here, texel by texel.
final class ExternalImage {
    private final ImagePixels image;
    private final CopyExternalImageSourceInfo source;
    private final CopyExternalImageDestInfo destination;
    private final TexelWriter writer;

    private ExternalImage(
            CopyExternalImageSourceInfo source,
            CopyExternalImageDestInfo destination,
            TexelWriter writer) {
        this.image = source.source();
        this.source = source;
        this.destination = destination;
        this.writer = writer;
    }

    static void copy(
            GPUQueue queue,
            CopyExternalImageSourceInfo source,
            CopyExternalImageDestInfo destination,
            Extent3D size) {
        Arguments.notNull(source, "source");
        Arguments.notNull(destination, "destination");
        Arguments.notNull(size, "copySize");
        var origin = source.origin();
        var image = source.source();
        inside(origin.x(), size.width(), image.width(), "x", "width");
        inside(origin.y(), size.height(), image.height(), "y", "height");
        if (size.depthOrArrayLayers() > 1) {
            throw new IllegalArgumentException(
                    "copySize.depthOrArrayLayers is "
                            + size.depthOrArrayLayers()
                            + "; it must be at most 1");
        }
        var texture = destination.texture();
        var writer = TexelWriter.of(texture.format());
        var mistake = mistake(texture, writer);
        if (mistake != null || writer == null) {
            queue.device.raise(
                    new GPUValidationError("copyExternalImageToTexture: " + texture + mistake));
            return;
        }
        if (size.width() == 0 || size.height() == 0) {
            texture.checkOpen();
            return;
        }
        var texels = new ExternalImage(source, destination, writer).convert(size);
        queue.writeTexture(
                TexelCopyTextureInfo.of(texture)
                        .withMipLevel(destination.mipLevel())
                        .withOrigin(destination.origin())
                        .withAspect(destination.aspect()),
                MemorySegment.ofArray(texels),
                TexelCopyBufferLayout.of()
                        .withBytesPerRow(size.width() * writer.bytes())
                        .withRowsPerImage(size.height()),
                size);
    }

    private static void inside(int origin, int size, int all, String axis, String name) {
        if (origin > all || size > all - origin) {
            throw new IllegalArgumentException(
                    "source.origin.%s %d and copySize.%s %d are not inside the image, whose %s is %d"
                            .formatted(axis, origin, name, size, name, all));
        }
    }

    private static @Nullable String mistake(GPUTexture texture, @Nullable TexelWriter writer) {
        var needed = TextureUsage.COPY_DST.or(TextureUsage.RENDER_ATTACHMENT);
        if (!texture.usage().has(needed)) {
            return " is made for " + texture.usage() + "; it must be for " + needed;
        }
        if (texture.dimension() != TextureDimension.D2) {
            return " has the dimension " + texture.dimension() + "; it must be 2d";
        }
        if (texture.sampleCount() != 1) {
            return " has " + texture.sampleCount() + " samples; it must have 1";
        }
        return writer != null
                ? null
                : " has the format "
                        + texture.format()
                        + "; it must be a colour format of 8-bit unorm, 10-bit unorm or float";
    }

    private byte[] convert(Extent3D size) {
        var width = size.width();
        var height = size.height();
        var texels =
                new byte
                        [Arguments.arrayLength(
                                (long) width * height * writer.bytes(), "the size in bytes")];
        var target = MemorySegment.ofArray(texels);
        var colour = new float[4];
        for (int y = 0; y < height; y++) {
            var row = source.origin().y() + (source.flipY() ? height - 1 - y : y);
            for (int x = 0; x < width; x++) {
                read(source.origin().x() + x, row, colour);
                writer.write(colour, target, ((long) y * width + x) * writer.bytes());
            }
        }
        return texels;
    }

    /// Reads a pixel as red, green, blue, alpha, in the colours of the destination.
    private void read(int x, int y, float[] colour) {
        var at = ((long) y * image.width() + x) * 4;
        var bgr = image.layout() == PixelLayout.BGRA8;
        colour[0] = channel(at + (bgr ? 2 : 0));
        colour[1] = channel(at + 1);
        colour[2] = channel(at + (bgr ? 0 : 2));
        colour[3] = channel(at + 3);
        if (destination.colorSpace() == PredefinedColorSpace.DISPLAY_P3) {
            DisplayP3.ofSrgb(colour);
        }
        if (destination.premultipliedAlpha()) {
            for (int i = 0; i < 3; i++) {
                colour[i] *= colour[3];
            }
        }
    }

    private float channel(long at) {
        return Byte.toUnsignedInt(image.bytes().get(ValueLayout.JAVA_BYTE, at)) / 255f;
    }
}
