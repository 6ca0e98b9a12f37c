package graphics.wgpu.canvas.swing;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Paints a frame over a component.
final class FramePainter {
    private static final int MOVED_OR_SCALED =
            AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_MASK_SCALE;

    private FramePainter() {}

    /// Paints an image over the whole component: pixel by pixel where the image has as many as the
    /// component has on the screen, else scaled. Only what the clip shows is touched.
    ///
    /// @param graphics in the component's coordinates
    /// @param image the frame
    /// @param width the component's width in logical pixels
    /// @param height the component's height in logical pixels
    static void paint(Graphics2D graphics, BufferedImage image, int width, int height) {
        var transform = graphics.getTransform();
        if (!fits(image, transform, width, height)) {
            graphics.drawImage(image, 0, 0, width, height, null);
            return;
        }
        // The rounding is the one that Java2D uses for edges.
        int x = (int) Math.ceil(transform.getTranslateX() - 0.5);
        int y = (int) Math.ceil(transform.getTranslateY() - 0.5);
        // The usual case: it is so already.
        if (transform.getScaleX() == 1
                && transform.getScaleY() == 1
                && x == transform.getTranslateX()
                && y == transform.getTranslateY()) {
            graphics.drawImage(image, 0, 0, null);
            return;
        }
        graphics.setTransform(AffineTransform.getTranslateInstance(x, y));
        try {
            graphics.drawImage(image, 0, 0, null);
        } finally {
            graphics.setTransform(transform);
        }
    }

    private static boolean fits(
            BufferedImage image, AffineTransform transform, int width, int height) {
        return (transform.getType() & ~MOVED_OR_SCALED) == 0
                && transform.getScaleX() > 0
                && transform.getScaleY() > 0
                && image.getWidth() == PixelSize.scaled(width, transform.getScaleX())
                && image.getHeight() == PixelSize.scaled(height, transform.getScaleY());
    }
}
