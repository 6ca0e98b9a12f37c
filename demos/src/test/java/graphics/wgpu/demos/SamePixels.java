package graphics.wgpu.demos;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.OffscreenCanvas;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.testing.XScreen;
import graphics.wgpu.demos.nifti.NiftiReader;
import graphics.wgpu.demos.scene.Scene;
import graphics.wgpu.demos.scene.TriangleScene;
import graphics.wgpu.demos.viewer.Brain;
import graphics.wgpu.demos.viewer.ScenePainter;
import graphics.wgpu.demos.viewer.Waiting;
import graphics.wgpu.demos.volume.Camera;
import graphics.wgpu.demos.volume.LoadMonitor;
import graphics.wgpu.demos.volume.Look;
import graphics.wgpu.demos.volume.VolumeGrid;
import graphics.wgpu.demos.volume.VolumeScene;
import graphics.wgpu.demos.volume.VolumeView;
import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.io.IOException;
import java.util.function.Function;
import javax.swing.JWindow;

/// Shows a scene on a canvas, and compares the pixels of the screen with the offscreen canvas's.
///
/// @param kind the canvas
/// @param format the format that is drawn in
/// @param scale how many pixels of the screen there are for a logical one
record SamePixels(ShownKind kind, TextureFormat format, int scale) {
    // No multiple of 64: rows are padded on their way out of the GPU.
    private static final int WIDTH = 250;
    private static final int HEIGHT = 190;

    void ofTriangle() throws Exception {
        compare("triangle", TriangleScene::new, 1);
    }

    void ofBrain() throws Exception {
        var view = brain();
        compare("brain", device -> new VolumeScene(device, () -> view), VolumeScene.SAMPLES);
    }

    private static VolumeView brain() throws IOException {
        var brain = NiftiReader.of().read(Brain.source(), LoadMonitor.NONE);
        var grid = VolumeGrid.of(brain);
        return new VolumeView(brain, grid, Look.of(brain, grid), Camera.of(grid), false);
    }

    private void compare(String name, Function<GPUDevice, Scene> scene, int frames)
            throws Exception {
        var expected = offscreen(scene, frames);
        try (var screen = new XScreen();
                var shown = kind.open(WIDTH / scale, HEIGHT / scale)) {
            paint(shown.canvas(), scene);

            Waiting.until(() -> grab(screen, shown).equals(expected));

            var picture = grab(screen, shown);
            Pictures.keep(picture, name + "-on-" + kind + "-" + format + "-" + scale);
            assertThat(shown.canvas().pixelRatio()).isEqualTo(scale);
            assertThat(Pictures.difference(picture, expected, 0)).isZero();
            assertThat(Pictures.lit(picture, 128)).isGreaterThan(0.1);
            assertBlankDiffers(screen, shown, expected);
        }
    }

    /// The control: what is on the screen counts, and nothing else.
    private void assertBlankDiffers(XScreen screen, ShownCanvas shown, Snapshot expected)
            throws Exception {
        var blind = cover(shown.corner());
        assertThat(Waiting.until(() -> Pictures.lit(grab(screen, shown), 1) == 0)).isTrue();
        assertThat(Pictures.difference(grab(screen, shown), expected, 0)).isGreaterThan(0.5);
        ShownCanvas.onSwing(
                () -> {
                    blind.dispose();
                    return true;
                });
    }

    private Snapshot offscreen(Function<GPUDevice, Scene> scene, int frames) {
        try (var canvas = OffscreenCanvas.of(WIDTH, HEIGHT, scale)) {
            paint(canvas, scene);
            var picture = canvas.draw();
            for (var i = 1; i < frames; i++) {
                picture = canvas.draw();
            }
            assertThat(canvas.format()).isEqualTo(format);
            return picture;
        }
    }

    private void paint(RenderCanvas canvas, Function<GPUDevice, Scene> scene) {
        ScenePainter.on(
                canvas,
                device -> {
                    canvas.context().configure(CanvasConfiguration.of(device, format));
                    return scene.apply(device);
                },
                message -> {});
    }

    private static Snapshot grab(XScreen screen, ShownCanvas shown) {
        shown.pump();
        var corner = shown.corner();
        return screen.grab(corner.x, corner.y, WIDTH, HEIGHT);
    }

    /// Blanks a part of the screen by a black window.
    private static JWindow cover(Point corner) throws Exception {
        return ShownCanvas.onSwing(
                () -> {
                    double ofAwt =
                            GraphicsEnvironment.getLocalGraphicsEnvironment()
                                    .getDefaultScreenDevice()
                                    .getDefaultConfiguration()
                                    .getDefaultTransform()
                                    .getScaleX();
                    var blind = new JWindow();
                    blind.setBackground(Color.BLACK);
                    blind.getContentPane().setBackground(Color.BLACK);
                    blind.setBounds(
                            (int) (corner.x / ofAwt),
                            (int) (corner.y / ofAwt),
                            (int) (WIDTH / ofAwt),
                            (int) (HEIGHT / ofAwt));
                    blind.setAlwaysOnTop(true);
                    blind.setVisible(true);
                    return blind;
                });
    }
}
