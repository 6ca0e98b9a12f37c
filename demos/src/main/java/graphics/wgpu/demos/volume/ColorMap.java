package graphics.wgpu.demos.volume;

/// Colours for the values in the window, from its lower to its upper end.
public enum ColorMap {
    /// From deep red over skin to ivory: what tissue looks like.
    ANATOMY(
            "Anatomy", 0, 0x0d0405, 30, 0x3a1512, 50, 0x8a3f33, 62, 0xc57c68, 74, 0xe3ae98, 86,
            0xf3d9c4, 100, 0xfff6ea),
    /// Black to white, as radiologists have it.
    GREY("Grey", 0, 0x000000, 100, 0xffffff),
    /// Black over violet, red and orange to pale yellow.
    EMBER(
            "Ember", 0, 0x050308, 20, 0x2e0f4a, 40, 0x86206b, 60, 0xd9434e, 80, 0xf99a3e, 100,
            0xfdf3b0),
    /// Black over blue and teal to white.
    OCEAN("Ocean", 0, 0x03060c, 25, 0x0b2a55, 50, 0x12628f, 75, 0x4bb3b0, 100, 0xeefbf4),
    /// All hues while the lightness rises evenly.
    SPECTRUM(
            "Spectrum",
            0,
            0x1b0b2e,
            20,
            0x2b3c8f,
            40,
            0x1f7f8c,
            60,
            0x57ad5a,
            80,
            0xd9c443,
            100,
            0xfff2c9);

    /// Entries of the table.
    public static final int SIZE = 256;

    private final String label;

    // Never changed, and never given out.
    @SuppressWarnings("ImmutableEnumChecker")
    private final int[] stops;

    ColorMap(String label, int... stops) {
        this.label = label;
        this.stops = stops;
    }

    /// {@return the colour at a place, `0xRRGGBB`, sRGB}
    ///
    /// @param position from 0 to 1
    public int rgb(double position) {
        var at = Math.clamp(position, 0, 1) * 100;
        var i = 0;
        while (i + 4 < stops.length && at > stops[i + 2]) {
            i += 2;
        }
        var share = Math.clamp((at - stops[i]) / (stops[i + 2] - stops[i]), 0, 1);
        var rgb = 0;
        for (var shift = 16; shift >= 0; shift -= 8) {
            var from = stops[i + 1] >> shift & 255;
            var to = stops[i + 3] >> shift & 255;
            rgb |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return rgb;
    }

    /// {@return the table for a texture: 256 times red, green, blue (sRGB) and opacity}
    byte[] transferFunction() {
        var table = new byte[4 * SIZE];
        for (var i = 0; i < SIZE; i++) {
            var position = i / (SIZE - 1.0);
            var rgb = rgb(position);
            table[4 * i] = (byte) (rgb >> 16);
            table[4 * i + 1] = (byte) (rgb >> 8);
            table[4 * i + 2] = (byte) rgb;
            table[4 * i + 3] = (byte) Math.round(255 * opacity(position));
        }
        return table;
    }

    /// {@return the opacity of a value in the window, 0 to 1}: what is dark is clear, what is
    /// bright is dense, with a soft step between them.
    ///
    /// @param position from 0 to 1
    static double opacity(double position) {
        var t = Math.clamp((position - FIRST_VISIBLE) / (0.70 - FIRST_VISIBLE), 0, 1);
        return t * t * (3 - 2 * t);
    }

    /// Place in the window under which nothing is seen.
    static final double FIRST_VISIBLE = 0.36;

    /// {@return the map's name for people}
    @Override
    public String toString() {
        return label;
    }
}
