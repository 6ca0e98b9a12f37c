package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.CanvasAlphaMode;
import graphics.wgpu.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import javax.swing.JDesktopPane;
import javax.swing.JInternalFrame;
import javax.swing.JLayer;
import javax.swing.JPanel;
import javax.swing.OverlayLayout;
import javax.swing.plaf.LayerUI;
import org.junit.jupiter.api.Test;

/// What a lightweight canvas can do beside others.
class LightweightTests {
    private static final java.awt.Color MAGENTA = new java.awt.Color(255, 0, 255);

    private static SwingCanvas create() {
        return Edt.get(SwingCanvas::new);
    }

    private static void drawQuarters(SwingCanvas canvas) {
        var format = TestScene.configure(canvas);
        canvas.requestDraw(TestScene.quarters(canvas, format));
    }

    private static int pixel(Component component, int x, int y) {
        return TestWindow.grab(component).getRGB(x, y) | 0xff000000;
    }

    /// A component that only fills a part of its area, over others.
    private static JComponent patch(int x, int y, int width, int height) {
        return new JComponent() {
            private static final long serialVersionUID = 1;

            @Override
            protected void paintComponent(Graphics graphics) {
                graphics.setColor(MAGENTA);
                graphics.fillRect(x, y, width, height);
            }
        };
    }

    /// Swing's rule for overlapping components: their parent says that they do.
    private static final class OverlapPanel extends JPanel {
        private static final long serialVersionUID = 1;

        OverlapPanel() {
            setLayout(new OverlayLayout(this));
        }

        @Override
        public boolean isOptimizedDrawingEnabled() {
            return false;
        }
    }

    @Test
    void other_components_overlap_it() {
        var panel = new OverlapPanel();
        var patch = patch(10, 20, 30, 40);
        try (var canvas = create();
                var _ = TestWindow.show(panel, 200, 150)) {
            Edt.run(
                    () -> {
                        panel.add(patch);
                        panel.add(canvas);
                        panel.validate();
                    });
            drawQuarters(canvas);
            Edt.await("the canvas shows", () -> pixel(canvas, 150, 20) == TestScene.GREEN);

            assertThat(pixel(canvas, 10, 20)).isEqualTo(MAGENTA.getRGB());
            assertThat(pixel(canvas, 39, 59)).isEqualTo(MAGENTA.getRGB());
            assertThat(pixel(canvas, 40, 59)).isEqualTo(TestScene.RED);
            assertThat(pixel(canvas, 9, 20)).isEqualTo(TestScene.RED);
        }
    }

    @Test
    void what_is_behind_shows_through_a_transparent_picture() {
        var panel = new JPanel(new java.awt.BorderLayout());
        panel.setBackground(new java.awt.Color(0, 0, 255));
        try (var canvas = create();
                var _ = TestWindow.show(panel, 200, 150)) {
            Edt.run(
                    () -> {
                        canvas.setOpaque(false);
                        panel.add(canvas);
                        panel.validate();
                    });
            TestScene.configure(canvas, CanvasAlphaMode.PREMULTIPLIED);
            canvas.requestDraw(TestScene.fill(canvas, Color.of(0, 0, 0, 0)));
            Edt.await("a frame", () -> canvas.statistics().frames() > 0);
            Edt.sleep(100);

            assertThat(pixel(canvas, 100, 75)).isEqualTo(TestScene.BLUE);

            canvas.requestDraw(TestScene.fill(canvas, Color.of(0, 1, 0, 1)));
            Edt.await("opaque parts cover", () -> pixel(canvas, 100, 75) == TestScene.GREEN);
        }
    }

    @Test
    void an_opaque_canvas_shows_its_background_through_a_transparent_picture() {
        try (var canvas = create();
                var _ = TestWindow.of(canvas, 200, 150)) {
            Edt.run(() -> canvas.setBackground(MAGENTA));
            TestScene.configure(canvas, CanvasAlphaMode.PREMULTIPLIED);
            canvas.requestDraw(TestScene.fill(canvas, Color.of(0, 0, 0, 0)));

            Edt.await("a frame", () -> canvas.statistics().frames() > 0);
            Edt.await("background", () -> pixel(canvas, 100, 75) == MAGENTA.getRGB());
        }
    }

    @Test
    void a_layer_paints_over_it() {
        try (var canvas = create()) {
            var layer =
                    Edt.get(
                            () ->
                                    new JLayer<>(
                                            canvas,
                                            new LayerUI<SwingCanvas>() {
                                                private static final long serialVersionUID = 1;

                                                @Override
                                                public void paint(Graphics graphics, JComponent c) {
                                                    super.paint(graphics, c);
                                                    graphics.setColor(MAGENTA);
                                                    graphics.fillRect(0, 0, 20, 20);
                                                }
                                            }));
            try (var _ = TestWindow.show(layer, 200, 150)) {
                drawQuarters(canvas);
                Edt.await("the canvas shows", () -> pixel(canvas, 50, 50) == TestScene.RED);

                assertThat(pixel(canvas, 10, 10)).isEqualTo(MAGENTA.getRGB());
            }
        }
    }

    @Test
    void internal_frames_overlap_each_other() {
        var desktop = new JDesktopPane();
        try (var lower = create();
                var upper = create();
                var _ = TestWindow.show(desktop, 500, 400)) {
            Edt.run(
                    () -> {
                        open(desktop, lower, 10, 10);
                        open(desktop, upper, 60, 60);
                    });
            drawQuarters(lower);
            drawQuarters(upper);

            TestWindow.awaitQuarters(upper);
            assertThat(pixel(lower, 5, 5)).isEqualTo(TestScene.RED);
            Edt.run(() -> ((JInternalFrame) desktop.getComponent(1)).toFront());
            TestWindow.awaitQuarters(lower);
        }
    }

    private static void open(JDesktopPane desktop, SwingCanvas canvas, int x, int y) {
        var frame = new JInternalFrame("frame", true, true);
        frame.add(canvas);
        frame.setBounds(x, y, 250, 200);
        desktop.add(frame);
        frame.toFront();
        frame.setVisible(true);
    }

    @Test
    void a_round_clip_cuts_it() {
        var panel =
                new JPanel(new java.awt.BorderLayout()) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected void paintChildren(Graphics graphics) {
                        var clipped = (Graphics2D) graphics.create();
                        clipped.clip(new Ellipse2D.Double(0, 0, getWidth(), getHeight()));
                        super.paintChildren(clipped);
                        clipped.dispose();
                    }

                    @Override
                    public boolean isOptimizedDrawingEnabled() {
                        return false;
                    }
                };
        panel.setBackground(MAGENTA);
        try (var canvas = create();
                var _ = TestWindow.show(panel, 200, 200)) {
            Edt.run(
                    () -> {
                        canvas.setOpaque(false);
                        panel.add(canvas);
                        panel.validate();
                    });
            drawQuarters(canvas);
            Edt.await("the canvas shows", () -> pixel(canvas, 70, 70) == TestScene.RED);

            assertThat(pixel(canvas, 4, 4)).isEqualTo(MAGENTA.getRGB());
            assertThat(pixel(canvas, 195, 195)).isEqualTo(MAGENTA.getRGB());
        }
    }

    @Test
    void paints_and_prints_to_an_image() {
        try (var canvas = create();
                var _ = TestWindow.of(canvas, 200, 150)) {
            drawQuarters(canvas);
            TestWindow.awaitQuarters(canvas);
            var painted = new BufferedImage(200, 150, BufferedImage.TYPE_INT_RGB);
            var printed = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);

            Edt.run(() -> canvas.paint(painted.createGraphics()));
            Edt.run(
                    () -> {
                        var graphics = printed.createGraphics();
                        graphics.scale(2, 2);
                        canvas.print(graphics);
                    });

            assertThat(TestWindow.wrongPixel(painted)).isEmpty();
            assertThat(printed.getRGB(100, 100)).isEqualTo(TestScene.RED);
            assertThat(printed.getRGB(300, 200)).isEqualTo(TestScene.WHITE);
        }
    }

    @Test
    void the_snapshot_is_what_the_screen_shows() {
        try (var canvas = create();
                var _ = TestWindow.of(canvas, 200, 150)) {
            drawQuarters(canvas);
            TestWindow.awaitQuarters(canvas);

            var snapshot = canvas.snapshot();

            assertThat(TestWindow.wrongPixel(snapshot.toBufferedImage())).isEmpty();
        }
    }

    @Test
    void never_shows_half_a_frame() {
        try (var canvas = create();
                var _ = TestWindow.of(canvas, 300, 200)) {
            TestScene.configure(canvas);
            var red = TestScene.fill(canvas, Color.of(1, 0, 0));
            var blue = TestScene.fill(canvas, Color.of(0, 0, 1));
            var count = new int[1];
            canvas.updateMode(graphics.wgpu.canvas.UpdateMode.FASTEST);
            canvas.requestDraw(() -> (count[0]++ % 2 == 0 ? red : blue).run());
            Edt.await("frames", () -> canvas.statistics().frames() > 3);
            var image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);

            for (int i = 0; i < 200; i++) {
                Edt.run(() -> canvas.paint(image.createGraphics()));
                int first = image.getRGB(0, 0);
                int[] pixels = image.getRGB(0, 0, 300, 200, null, 0, 300);
                assertThat(pixels).containsOnly(first);
            }
        }
    }
}
