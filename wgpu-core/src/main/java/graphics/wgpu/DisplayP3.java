package graphics.wgpu;

/// The colour space Display P3: other primaries than sRGB's, the same curve and white.
final class DisplayP3 {
    /// From linear sRGB to linear Display P3; rows. Follows from the primaries of both.
    private static final double[][] MATRIX = {
        {0.8224619687143623, 0.1775380312856377, 0.0},
        {0.03319419885096161, 0.9668058011490384, 0.0},
        {0.01708263072112004, 0.0723974407397302, 0.9105199285391498}
    };

    private DisplayP3() {}

    /// Converts the first three of the channels, which are between 0 and 1.
    static void ofSrgb(float[] colour) {
        var red = linear(colour[0]);
        var green = linear(colour[1]);
        var blue = linear(colour[2]);
        for (int i = 0; i < 3; i++) {
            var row = MATRIX[i];
            colour[i] = (float) encoded(row[0] * red + row[1] * green + row[2] * blue);
        }
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double value) {
        return value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
    }
}
