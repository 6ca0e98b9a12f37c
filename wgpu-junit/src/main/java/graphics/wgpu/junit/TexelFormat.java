package graphics.wgpu.junit;

import graphics.wgpu.TextureFormat;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/// How the texels of a colour format lie in memory.
///
/// @param channels how many there are
/// @param bits the size of one
/// @param kind `unorm`, `snorm`, `uint`, `sint` or `float`
/// @param bgra whether blue comes first
record TexelFormat(int channels, int bits, String kind, boolean bgra) {
    private static final Pattern NAME =
            Pattern.compile("(r|rg|rgba|bgra)(8|16|32)(unorm|snorm|uint|sint|float)(-srgb)?");

    static TexelFormat of(TextureFormat format) {
        var match = NAME.matcher(format.toString());
        if (!match.matches()) {
            throw new IllegalArgumentException(
                    "Texels of the format "
                            + format
                            + " can't be told apart here; it must have 1, 2 or 4 channels of 8, 16 or"
                            + " 32 bits each");
        }
        return new TexelFormat(
                match.group(1).length(),
                Integer.parseInt(match.group(2)),
                match.group(3),
                match.group(1).equals("bgra"));
    }

    int bytes() {
        return channels * bits / 8;
    }

    /// {@return a texel: red, green, blue, alpha, as many as there are}
    double[] read(ByteBuffer bytes, int index) {
        var texel = new double[channels];
        for (int i = 0; i < channels; i++) {
            texel[i] = channel(bytes, index * bytes() + i * bits / 8);
        }
        if (bgra) {
            double blue = texel[0];
            texel[0] = texel[2];
            texel[2] = blue;
        }
        return texel;
    }

    private double channel(ByteBuffer bytes, int at) {
        int value =
                switch (bits) {
                    case 8 -> bytes.get(at);
                    case 16 -> bytes.getShort(at);
                    default -> bytes.getInt(at);
                };
        long most = (1L << bits) - 1;
        return switch (kind) {
            case "float" ->
                    bits == 16 ? Float.float16ToFloat((short) value) : Float.intBitsToFloat(value);
            case "sint" -> value;
            case "uint" -> value & most;
            case "snorm" -> Math.max(-1, value / (double) (most >> 1));
            default -> (value & most) / (double) most;
        };
    }
}
