package graphics.wgpu.junit;

import graphics.wgpu.canvas.Snapshot;

/// How alike two pictures are to the eye: the mean structural similarity (SSIM).
///
/// As published: Z. Wang, A. C. Bovik, H. R. Sheikh, E. P. Simoncelli, "Image quality assessment:
/// from error visibility to structural similarity", IEEE Transactions on Image Processing 13 (4),
/// 2004. Of the luma (ITU-R BT.601), with a Gaussian window of 11 × 11 pixels and a standard
/// deviation of 1.5, K₁ = 0.01, K₂ = 0.03 and L = 255. At the border the window is cut off and its
/// weights are scaled up, so that every pixel counts.
final class StructuralSimilarity {
    private static final int RADIUS = 5;
    private static final double SIGMA = 1.5;
    private static final double C1 = Math.pow(0.01 * 255, 2);
    private static final double C2 = Math.pow(0.03 * 255, 2);
    private static final double[] WEIGHTS = weights();

    private StructuralSimilarity() {}

    /// {@return the mean over the pixels that count: 1 for equal pictures, less for others}
    ///
    /// @param a a picture
    /// @param b one of the same size
    /// @param mask the pixels that count
    static double of(Snapshot a, Snapshot b, Mask mask) {
        int width = a.width();
        int height = a.height();
        var x = luma(a, b, mask);
        var y = luma(b, b, mask);
        var meanX = blur(x, width, height);
        var meanY = blur(y, width, height);
        var squareX = blur(product(x, x), width, height);
        var squareY = blur(product(y, y), width, height);
        var cross = blur(product(x, y), width, height);
        double sum = 0;
        long count = 0;
        for (int i = 0; i < x.length; i++) {
            if (mask.counts(i % width, i / width)) {
                double varianceX = squareX[i] - meanX[i] * meanX[i];
                double varianceY = squareY[i] - meanY[i] * meanY[i];
                double covariance = cross[i] - meanX[i] * meanY[i];
                sum +=
                        (2 * meanX[i] * meanY[i] + C1)
                                * (2 * covariance + C2)
                                / ((meanX[i] * meanX[i] + meanY[i] * meanY[i] + C1)
                                        * (varianceX + varianceY + C2));
                count++;
            }
        }
        return count == 0 ? 1 : sum / count;
    }

    /// Pixels that don't count are those of the other picture, so that no window sees a difference.
    private static double[] luma(Snapshot picture, Snapshot elsewhere, Mask mask) {
        var luma = new double[picture.width() * picture.height()];
        for (int y = 0, i = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++, i++) {
                int argb = (mask.counts(x, y) ? picture : elsewhere).argb(x, y);
                luma[i] =
                        0.299 * (argb >> 16 & 255)
                                + 0.587 * (argb >> 8 & 255)
                                + 0.114 * (argb & 255);
            }
        }
        return luma;
    }

    private static double[] product(double[] a, double[] b) {
        var product = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            product[i] = a[i] * b[i];
        }
        return product;
    }

    private static double[] blur(double[] values, int width, int height) {
        var rows = new double[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                rows[y * width + x] = around(values, y * width, 1, x, width);
            }
        }
        var blurred = new double[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                blurred[y * width + x] = around(rows, x, width, y, height);
            }
        }
        return blurred;
    }

    private static double around(double[] values, int start, int step, int at, int length) {
        double sum = 0;
        double weight = 0;
        int last = Math.min(length - 1, at + RADIUS);
        for (int i = Math.max(0, at - RADIUS); i <= last; i++) {
            double w = WEIGHTS[i - at + RADIUS];
            sum += w * values[start + i * step];
            weight += w;
        }
        return sum / weight;
    }

    private static double[] weights() {
        var weights = new double[2 * RADIUS + 1];
        for (int i = 0; i < weights.length; i++) {
            int distance = i - RADIUS;
            weights[i] = Math.exp(-distance * distance / (2 * SIGMA * SIGMA));
        }
        return weights;
    }
}
