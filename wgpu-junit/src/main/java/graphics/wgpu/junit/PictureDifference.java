package graphics.wgpu.junit;

import graphics.wgpu.canvas.Snapshot;
import java.util.Locale;

/// How two pictures of one size differ.
///
/// @param counted how many pixels count
/// @param differing how many of them differ by more than the tolerance in a channel
/// @param largest the largest difference in a channel, in steps of 1/255
/// @param mean the mean difference of a channel
/// @param left the leftmost column with a differing pixel, -1 if there is none
/// @param top the uppermost row with one
/// @param right the rightmost column with one
/// @param bottom the lowest row with one
/// @param similarity how alike they are, see [StructuralSimilarity]
record PictureDifference(
        long counted,
        long differing,
        int largest,
        double mean,
        int left,
        int top,
        int right,
        int bottom,
        double similarity) {
    private static final int LEAST_AMPLIFICATION = 4;

    /// @param tolerance for red, green, blue and alpha
    static PictureDifference of(Snapshot actual, Snapshot expected, int[] tolerance, Mask mask) {
        long counted = 0;
        long differing = 0;
        int largest = 0;
        long sum = 0;
        int left = Integer.MAX_VALUE;
        int top = -1;
        int right = -1;
        int bottom = -1;
        for (int y = 0; y < actual.height(); y++) {
            for (int x = 0; x < actual.width(); x++) {
                if (!mask.counts(x, y)) {
                    continue;
                }
                counted++;
                boolean differs = false;
                for (int channel = 0; channel < 4; channel++) {
                    int delta = delta(actual.argb(x, y), expected.argb(x, y), channel);
                    largest = Math.max(largest, delta);
                    sum += delta;
                    differs |= delta > tolerance[channel];
                }
                if (differs) {
                    differing++;
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = top < 0 ? y : top;
                    bottom = y;
                }
            }
        }
        return new PictureDifference(
                counted,
                differing,
                largest,
                counted == 0 ? 0 : sum / 4.0 / counted,
                differing == 0 ? -1 : left,
                top,
                right,
                bottom,
                largest == 0 ? 1 : StructuralSimilarity.of(actual, expected, mask));
    }

    /// The difference of a channel: red, green, blue, alpha.
    private static int delta(int a, int b, int channel) {
        int shift = channel == 3 ? 24 : 16 - 8 * channel;
        return Math.abs(((a >> shift) & 255) - ((b >> shift) & 255));
    }

    /// {@return the part of the pixels that differ, from 0 to 1}
    double share() {
        return counted == 0 ? 0 : (double) differing / counted;
    }

    /// {@return by how much the picture of the differences is to be amplified to be seen well}
    ///
    /// Small differences show beside large ones too, which are cut off.
    int amplification() {
        return largest == 0 ? LEAST_AMPLIFICATION : Math.max(LEAST_AMPLIFICATION, 255 / largest);
    }

    /// {@return a picture of the differences, amplified; white where no pixel counts}
    Snapshot picture(Snapshot actual, Snapshot expected, Mask mask) {
        int width = actual.width();
        var pixels = new int[width * actual.height()];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            pixels[i] = 0xffffffff;
            if (mask.counts(x, y)) {
                int a = actual.argb(x, y);
                int b = expected.argb(x, y);
                int alpha = delta(a, b, 3);
                pixels[i] = 0xff000000;
                for (int channel = 0; channel < 3; channel++) {
                    int value = Math.max(delta(a, b, channel), alpha) * amplification();
                    pixels[i] |= Math.min(255, value) << (16 - 8 * channel);
                }
            }
        }
        return Snapshot.ofArgb(width, actual.height(), pixels, width, Snapshot.Alpha.OPAQUE);
    }

    @Override
    public String toString() {
        var text =
                String.format(
                        Locale.ROOT,
                        "%d of %d pixels differ (%.4g %%), by at most %d (mean %.3g); similarity"
                                + " (SSIM) %.5f",
                        differing,
                        counted,
                        100 * share(),
                        largest,
                        mean,
                        similarity);
        return differing == 0
                ? text
                : text + "; within columns %d–%d, rows %d–%d".formatted(left, right, top, bottom);
    }
}
