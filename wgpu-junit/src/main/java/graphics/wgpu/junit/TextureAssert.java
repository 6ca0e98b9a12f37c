package graphics.wgpu.junit;

import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.Origin3D;
import graphics.wgpu.TexelCopyTextureInfo;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.Snapshot;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/// Assertions on the texels of a texture, which is read back.
///
/// {@snippet file="TextureAssertTests.java" region="texture"}
///
/// Values are what a shader would load: from 0 to 1 (or -1 to 1) for normalised formats, but for
/// sRGB formats as they are stored, encoded. Formats with 1, 2 or 4 channels of 8, 16 or 32 bits.
public final class TextureAssert extends AbstractAssert<TextureAssert, GPUTexture> {
    private int mipLevel;
    private int layer;
    private double tolerance;

    TextureAssert(@Nullable GPUTexture actual) {
        super(actual, TextureAssert.class);
    }

    /// Looks at another mip level than 0.
    ///
    /// @param level the level
    /// @return this
    public TextureAssert atMipLevel(int level) {
        mipLevel = level;
        return this;
    }

    /// Looks at another layer, or slice of a 3-D texture, than 0.
    ///
    /// @param index the layer
    /// @return this
    public TextureAssert atLayer(int index) {
        layer = index;
        return this;
    }

    /// Lets each channel differ.
    ///
    /// @param most by so much at most
    /// @return this
    public TextureAssert within(double most) {
        if (!(most >= 0)) {
            throw new IllegalArgumentException("most is " + most + "; it must be zero or more");
        }
        tolerance = most;
        return this;
    }

    /// Fails unless a texel has a value.
    ///
    /// @param x its column
    /// @param y its row
    /// @param channels red, green, blue and alpha, as many as the format has
    /// @return this
    public TextureAssert hasTexel(int x, int y, double... channels) {
        isNotNull();
        checkChannels(channels);
        if (x < 0 || y < 0 || x >= width() || y >= height()) {
            throw new IllegalArgumentException(
                    "the texel is (%d, %d); it must lie within %d × %d"
                            .formatted(x, y, width(), height()));
        }
        var texel = format().read(read(x, y, 1, 1), 0);
        if (!near(texel, channels)) {
            throw failure(
                    "%s: texel (%d, %d) is %s, and must be %s",
                    actual, x, y, Arrays.toString(texel), Arrays.toString(channels));
        }
        return this;
    }

    /// Fails unless all texels have one value. The failure tells the first that has another.
    ///
    /// @param channels red, green, blue and alpha, as many as the format has
    /// @return this
    public TextureAssert hasOnlyTexels(double... channels) {
        isNotNull();
        checkChannels(channels);
        var bytes = read(0, 0, width(), height());
        int count = width() * height();
        int wrong = 0;
        String first = "";
        for (int i = 0; i < count; i++) {
            var texel = format().read(bytes, i);
            if (!near(texel, channels)) {
                wrong++;
                first =
                        wrong > 1
                                ? first
                                : "texel (%d, %d) is %s"
                                        .formatted(
                                                i % width(), i / width(), Arrays.toString(texel));
            }
        }
        if (wrong > 0) {
            throw failure(
                    "%s: %s, and must be %s; %d of %d texels differ",
                    actual, first, Arrays.toString(channels), wrong, count);
        }
        return this;
    }

    /// Goes on with the texels as a picture; for `rgba8unorm`, `bgra8unorm` and their sRGB forms.
    ///
    /// @return the assertion on it
    public PictureAssert asPicture() {
        isNotNull();
        var format = actual.format();
        boolean blueFirst =
                format == TextureFormat.BGRA8UNORM || format == TextureFormat.BGRA8UNORM_SRGB;
        boolean redFirst =
                format == TextureFormat.RGBA8UNORM || format == TextureFormat.RGBA8UNORM_SRGB;
        if (!blueFirst && !redFirst) {
            throw new IllegalArgumentException(
                    "The format is "
                            + format
                            + "; a picture has rgba8unorm, bgra8unorm or their sRGB forms");
        }
        var bytes = read(0, 0, width(), height()).array();
        for (int i = 0; blueFirst && i < bytes.length; i += 4) {
            byte blue = bytes[i];
            bytes[i] = bytes[i + 2];
            bytes[i + 2] = blue;
        }
        return new PictureAssert(Snapshot.of(width(), height(), bytes));
    }

    private TexelFormat format() {
        return TexelFormat.of(actual.format());
    }

    private int width() {
        return Math.max(1, actual.width() >> mipLevel);
    }

    private int height() {
        return Math.max(1, actual.height() >> mipLevel);
    }

    private void checkChannels(double[] channels) {
        if (channels.length != format().channels()) {
            throw new IllegalArgumentException(
                    "there are %d channels; %s has %d"
                            .formatted(channels.length, actual.format(), format().channels()));
        }
    }

    private ByteBuffer read(int x, int y, int width, int height) {
        var source =
                TexelCopyTextureInfo.of(actual)
                        .withMipLevel(mipLevel)
                        .withOrigin(Origin3D.of(x, y, layer));
        var bytes = actual.device().queue().readTexture(source, Extent3D.of(width, height));
        return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    }

    private boolean near(double[] texel, double[] channels) {
        for (int i = 0; i < channels.length; i++) {
            if (!(Math.abs(texel[i] - channels[i]) <= tolerance)) {
                return false;
            }
        }
        return true;
    }
}
