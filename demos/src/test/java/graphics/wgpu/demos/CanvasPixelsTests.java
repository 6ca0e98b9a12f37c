package graphics.wgpu.demos;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.canvas.OffscreenCanvas;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.testing.ScreenRobot;
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
import java.io.IOException;
import java.util.function.Function;
import javax.swing.JWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One scene has the same pixels on all five canvases: those of windows are taken from the screen,
/// and compared with the offscreen canvas's.
@Tag("window")
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanvasPixelsTests {
    // No multiple of 64: rows are padded on their way out of the GPU.
    private static final int WIDTH = 250;
    private static final int HEIGHT = 190;

    private final ScreenRobot robot = new ScreenRobot();
    private VolumeView view;

    @BeforeAll
    void load() throws IOException {
        var brain = NiftiReader.of().read(Brain.source(), LoadMonitor.NONE);
        var grid = VolumeGrid.of(brain);
        view = new VolumeView(brain, grid, Look.of(brain, grid), Camera.of(grid), false);
    }

    private Scene volume(GPUDevice device) {
        return new VolumeScene(device, () -> view);
    }

    private static Snapshot offscreen(Function<GPUDevice, Scene> scene, int frames) {
        try (var canvas = OffscreenCanvas.of(WIDTH, HEIGHT)) {
            ScenePainter.on(canvas, scene, message -> {});
            var picture = canvas.draw();
            for (var i = 1; i < frames; i++) {
                picture = canvas.draw();
            }
            return picture;
        }
    }

    private Snapshot grab(ShownCanvas shown) {
        shown.pump();
        return robot.grab(shown.at().x, shown.at().y, WIDTH, HEIGHT);
    }

    private void assertSame(
            CanvasKind kind, String name, Function<GPUDevice, Scene> scene, Snapshot expected)
            throws Exception {
        try (var shown = ShownCanvas.open(kind, WIDTH, HEIGHT)) {
            ScenePainter.on(shown.canvas(), scene, message -> {});

            Waiting.until(() -> grab(shown).equals(expected));

            var picture = grab(shown);
            Pictures.keep(picture, name + "-on-" + kind);
            assertThat(Pictures.difference(picture, expected, 0)).isZero();

            // The control: what is on the screen counts, and nothing else.
            var blind = cover(shown);
            assertThat(Waiting.until(() -> Pictures.lit(grab(shown), 1) == 0)).isTrue();
            assertThat(Pictures.difference(grab(shown), expected, 0)).isGreaterThan(0.5);
            ShownCanvas.onSwing(
                    () -> {
                        blind.dispose();
                        return true;
                    });
        }
    }

    /// Blanks a window by a black one in front of it.
    private static JWindow cover(ShownCanvas shown) throws Exception {
        return ShownCanvas.onSwing(
                () -> {
                    var blind = new JWindow();
                    blind.setBackground(Color.BLACK);
                    blind.getContentPane().setBackground(Color.BLACK);
                    blind.setBounds(shown.at().x, shown.at().y, WIDTH, HEIGHT);
                    blind.setAlwaysOnTop(true);
                    blind.setVisible(true);
                    return blind;
                });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFSCREEN")
    void a_triangle_is_equal_on_all_canvases(CanvasKind kind) throws Exception {
        assertSame(kind, "triangle", TriangleScene::new, offscreen(TriangleScene::new, 1));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFSCREEN")
    void the_brain_is_equal_on_all_canvases(CanvasKind kind) throws Exception {
        assertSame(kind, "brain", this::volume, offscreen(this::volume, VolumeScene.SAMPLES));
    }
}
