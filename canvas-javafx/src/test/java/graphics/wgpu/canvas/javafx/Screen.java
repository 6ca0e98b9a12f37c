package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.Snapshot;
import java.util.function.IntBinaryOperator;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;

/// Pixels as the user sees them: of the X screen, or of the headless platform's.
final class Screen {
    private static final double TINY = 1e-6;

    private Screen() {}

    /// {@return the pixels of the screen that a node covers, of the screen's own resolution}
    static WritableImage of(FxCanvas node) {
        return Fx.call(() -> capture(node));
    }

    private static WritableImage capture(FxCanvas node) {
        var at = node.localToScreen(node.content().x(), node.content().y());
        var window = node.getScene().getWindow();
        double scaleX = window.getOutputScaleX();
        double scaleY = window.getOutputScaleY();
        // The robot cuts off fractions, which may be what is left of a whole number.
        return new Robot()
                .getScreenCapture(
                        null,
                        Math.round(at.getX() * scaleX) / scaleX + TINY,
                        Math.round(at.getY() * scaleY) / scaleY + TINY,
                        node.physicalWidth() / scaleX + TINY,
                        node.physicalHeight() / scaleY + TINY,
                        false);
    }

    /// {@return the same as a snapshot}
    static Snapshot snapshot(FxCanvas node) {
        var image = of(node);
        int width = node.physicalWidth();
        int height = node.physicalHeight();
        var argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return Snapshot.ofArgb(width, height, argb, width, Snapshot.Alpha.OPAQUE);
    }

    /// {@return where the screen differs from what is expected, or nothing}
    static String difference(FxCanvas node, IntBinaryOperator expected) {
        if (node.physicalWidth() == 0 || node.physicalHeight() == 0) {
            return "nothing is to be seen";
        }
        return difference(of(node), node.physicalWidth(), node.physicalHeight(), expected);
    }

    static String difference(
            WritableImage image, int width, int height, IntBinaryOperator expected) {
        // With a fractional scale the robot takes one pixel more.
        if (image.getWidth() < width || image.getHeight() < height) {
            return image.getWidth()
                    + "x"
                    + image.getHeight()
                    + " instead of "
                    + width
                    + "x"
                    + height;
        }
        PixelReader pixels = image.getPixelReader();
        int wrong = 0;
        String first = "";
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int seen = pixels.getArgb(x, y);
                int wanted = expected.applyAsInt(x, y);
                if (seen != wanted && wrong++ == 0) {
                    first = "at %d, %d: %08x instead of %08x".formatted(x, y, seen, wanted);
                }
            }
        }
        return wrong == 0 ? "" : wrong + " of " + width * height + ", first " + first;
    }

    /// Waits until the screen shows what is expected at a node.
    static void await(FxCanvas node, IntBinaryOperator expected) {
        long end = System.nanoTime() + 20_000_000_000L;
        String difference = difference(node, expected);
        while (!difference.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the screen stays wrong: " + difference);
            }
            Fx.sleep(20);
            difference = difference(node, expected);
        }
    }

    /// {@return the colour at a place in a node}
    static int argb(Node node, double x, double y) {
        return Fx.call(
                () -> {
                    var color = new Robot().getPixelColor(node.localToScreen(x, y));
                    return 0xFF000000
                            | (int) Math.round(color.getRed() * 255) << 16
                            | (int) Math.round(color.getGreen() * 255) << 8
                            | (int) Math.round(color.getBlue() * 255);
                });
    }

    /// Waits until a place in a node has a colour, give or take two in each component.
    static void awaitColor(Node node, double x, double y, int expected) {
        long end = System.nanoTime() + 20_000_000_000L;
        int seen = argb(node, x, y);
        while (!isNear(seen, expected)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("%08x instead of %08x".formatted(seen, expected));
            }
            Fx.sleep(20);
            seen = argb(node, x, y);
        }
    }

    private static boolean isNear(int a, int b) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((a >> shift & 255) - (b >> shift & 255)) > 2) {
                return false;
            }
        }
        return true;
    }
}
