package graphics.wgpu.canvas.backend;

/// A canvas's size. The pixels are the truth.
record CanvasSize(int width, int height, double ratio) {
    static final CanvasSize NONE = new CanvasSize(0, 0, 1);

    CanvasSize {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException(
                    "size is " + width + "x" + height + ", and must not be negative");
        }
        if (!(ratio > 0) || ratio == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "pixelRatio is " + ratio + ", and must be above zero");
        }
    }

    boolean empty() {
        return width == 0 || height == 0;
    }

    double logicalWidth() {
        return width / ratio;
    }

    double logicalHeight() {
        return height / ratio;
    }
}
