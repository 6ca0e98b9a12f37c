package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import javax.swing.JFrame;

/// A window on the screen, and what the screen shows of a canvas in it.
final class TestWindow implements AutoCloseable {
    private final JFrame frame;

    private TestWindow(JFrame frame) {
        this.frame = frame;
    }

    /// Shows a component in a window of its own.
    static TestWindow show(Component content, int width, int height) {
        return show(content, width, height, 20, 20);
    }

    static TestWindow show(Component content, int width, int height, int x, int y) {
        assertThat(GraphicsEnvironment.isHeadless()).as("these tests need a screen").isFalse();
        return Edt.get(
                () -> {
                    var frame = new JFrame("test");
                    content.setPreferredSize(new Dimension(width, height));
                    frame.add(content, BorderLayout.CENTER);
                    frame.setLocation(x, y);
                    frame.pack();
                    frame.setVisible(true);
                    return new TestWindow(frame);
                });
    }

    static TestWindow of(ComponentCanvas canvas, int width, int height) {
        return show(canvas.component(), width, height);
    }

    JFrame frame() {
        return frame;
    }

    /// Gives the component in the middle another size.
    void size(Component content, int width, int height) {
        Edt.run(
                () -> {
                    content.setPreferredSize(new Dimension(width, height));
                    frame.pack();
                });
    }

    /// {@return what the screen shows where a component is, in physical pixels}
    static BufferedImage grab(Component component) {
        var place =
                Edt.get(
                        () -> {
                            var at = component.getLocationOnScreen();
                            return new Rectangle(at, component.getSize());
                        });
        Toolkit.getDefaultToolkit().sync();
        var capture = robot().createMultiResolutionScreenCapture(place);
        var variants = capture.getResolutionVariants();
        return (BufferedImage) variants.getLast();
    }

    static Robot robot() {
        try {
            return new Robot();
        } catch (AWTException e) {
            throw new AssertionError(e);
        }
    }

    /// Waits until the screen shows the four quarters in full.
    static void awaitQuarters(Component component) {
        long end = System.nanoTime() + 20_000_000_000L;
        var wrong = wrongPixel(grab(component));
        while (!wrong.isEmpty() && System.nanoTime() < end) {
            Edt.sleep(20);
            wrong = wrongPixel(grab(component));
        }
        assertThat(wrong).as("the first wrong pixel on the screen").isEmpty();
    }

    /// {@return where the picture isn't the four quarters with their border, or an empty text}
    static String wrongPixel(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int expected = expected(x, y, width, height);
                int actual = image.getRGB(x, y) | 0xff000000;
                // Of an odd size, the pixels in the middle may be on either side.
                boolean middle = 2 * x + 1 == width || 2 * y + 1 == height;
                if (actual != expected && !middle) {
                    return "%d, %d of %dx%d is %08x and must be %08x"
                            .formatted(x, y, width, height, actual, expected);
                }
            }
        }
        return "";
    }

    private static int expected(int x, int y, int width, int height) {
        if (x == 0 || y == 0 || x == width - 1 || y == height - 1) {
            return TestScene.YELLOW;
        }
        boolean left = 2 * x + 1 < width;
        boolean top = 2 * y + 1 < height;
        if (top) {
            return left ? TestScene.RED : TestScene.GREEN;
        }
        return left ? TestScene.BLUE : TestScene.WHITE;
    }

    @Override
    public void close() {
        Edt.run(frame::dispose);
    }
}
