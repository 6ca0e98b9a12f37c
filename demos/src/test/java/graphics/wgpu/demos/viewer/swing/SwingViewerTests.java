package graphics.wgpu.demos.viewer.swing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.swing.AwtCanvas;
import graphics.wgpu.canvas.swing.ComponentCanvas;
import graphics.wgpu.canvas.swing.SwingCanvas;
import graphics.wgpu.canvas.testing.ScreenRobot;
import graphics.wgpu.demos.Pictures;
import graphics.wgpu.demos.viewer.Waiting;
import graphics.wgpu.demos.volume.RenderMode;
import graphics.wgpu.demos.volume.VolumeGrid;
import graphics.wgpu.demos.volume.VolumeView;
import graphics.wgpu.demos.volume.Volumes;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.JCheckBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A robot in front of the Swing viewer, on each of its canvases.
@Tag("window")
@Timeout(180)
class SwingViewerTests {
    enum Kind {
        LIGHTWEIGHT,
        HEAVYWEIGHT
    }

    private final ScreenRobot robot = new ScreenRobot();

    @SuppressWarnings("NullAway.Init") // made by show(), which each test calls first
    private JFrame frame;

    @SuppressWarnings("NullAway.Init")
    private SwingViewer viewer;

    private void show(Kind kind) throws Exception {
        onSwing(
                () -> {
                    SwingLauncher.dress();
                    ComponentCanvas canvas =
                            kind == Kind.HEAVYWEIGHT ? new AwtCanvas() : new SwingCanvas();
                    viewer = new SwingViewer(canvas);
                    frame = new JFrame("test");
                    frame.setContentPane(viewer);
                    frame.setBounds(30, 30, 760, 760);
                    frame.setVisible(true);
                    var ball = Volumes.ball(32);
                    viewer.model().show(ball, VolumeGrid.of(ball));
                    return true;
                });
        assertFinished();
    }

    @AfterEach
    void close() throws Exception {
        onSwing(
                () -> {
                    viewer.close();
                    frame.dispose();
                    return true;
                });
    }

    private static <T> T onSwing(Callable<T> task) throws Exception {
        var future = new FutureTask<>(task);
        EventQueue.invokeLater(future);
        return future.get();
    }

    private VolumeView view() {
        return Objects.requireNonNull(viewer.model().view());
    }

    private void assertFinished() throws Exception {
        assertThat(Waiting.until(() -> onSwing(() -> viewer.run().finished())))
                .as(viewer.model().problem())
                .isTrue();
        Thread.sleep(300);
    }

    private Component part(String name) {
        return Objects.requireNonNull(find(viewer, name), name);
    }

    private static @Nullable Component find(Container parent, String name) {
        for (var part : parent.getComponents()) {
            if (name.equals(part.getName())) {
                return part;
            }
            var inside = part instanceof Container container ? find(container, name) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private Point middle(Component part) throws Exception {
        return onSwing(
                () -> {
                    var at = part.getLocationOnScreen();
                    at.translate(part.getWidth() / 2, part.getHeight() / 2);
                    return at;
                });
    }

    private void click(String name) throws Exception {
        var at = middle(part(name));
        robot.move(at.x, at.y);
        robot.press(1);
        robot.release(1);
    }

    private void type(int... keys) throws Exception {
        for (var key : keys) {
            Thread.sleep(120);
            robot.keyDown(key);
            robot.keyUp(key);
        }
    }

    private void drag(Point from, int dx, int dy) throws Exception {
        robot.move(from.x, from.y);
        robot.press(1);
        for (var i = 1; i <= 8; i++) {
            Thread.sleep(30);
            robot.move(from.x + dx * i / 8, from.y + dy * i / 8);
        }
        robot.release(1);
    }

    /// {@return what the screen shows where the canvas is}
    private Snapshot picture() throws Exception {
        var part = viewer.canvas().component();
        var at = onSwing(part::getLocationOnScreen);
        return robot.grab(at.x, at.y, part.getWidth(), part.getHeight());
    }

    @ParameterizedTest
    @EnumSource
    void the_gpus_picture_is_on_the_screen(Kind kind) throws Exception {
        show(kind);

        var picture = picture();

        Pictures.keep(picture, "swing-" + kind);
        assertThat(Pictures.lit(picture, 110)).isBetween(0.1, 0.6);
        assertThat(Pictures.brightest(picture.argb(4, 4))).isLessThan(60);
        assertThat(Pictures.difference(picture, viewer.canvas().snapshot(), 2)).isLessThan(0.001);
    }

    @ParameterizedTest
    @EnumSource
    void the_controls_beside_it_work(Kind kind) throws Exception {
        show(kind);
        var before = picture();

        click("mode");
        type(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN, KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        assertThat(Waiting.until(() -> view().look().mode() == RenderMode.SLICES)).isTrue();
        assertFinished();
        var slices = picture();
        assertThat(Pictures.difference(slices, before, 8)).isGreaterThan(0.05);

        var number = ((JLabel) part("value-SLICE_Z")).getText();
        var slider = middle(part("slider-SLICE_Z"));
        drag(slider, 60, 0);
        assertThat(Waiting.until(() -> view().look().slices().z() > 0.6f)).isTrue();
        assertFinished();
        assertThat(((JLabel) part("value-SLICE_Z")).getText()).isNotEqualTo(number);
        assertThat(Pictures.difference(picture(), slices, 8)).isGreaterThan(0.01);
    }

    @ParameterizedTest
    @EnumSource
    void the_mouse_orbits_zooms_and_resets(Kind kind) throws Exception {
        show(kind);
        var first = view().camera();
        var at = middle(viewer.canvas().component());

        drag(at, 60, 30);
        assertThat(Waiting.until(() -> view().camera().yaw() != first.yaw())).isTrue();
        assertThat(view().camera().pitch()).isGreaterThan(first.pitch());

        robot.wheel(2);
        assertThat(Waiting.until(() -> view().camera().distance() > first.distance())).isTrue();

        click("reset-view");
        assertThat(Waiting.until(() -> view().camera().equals(first))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_problem_stands_above_the_picture(Kind kind) throws Exception {
        show(kind);

        onSwing(
                () -> {
                    viewer.model().fail("no GPU here");
                    return true;
                });

        var message = (JTextArea) part("message");
        assertThat(Waiting.until(() -> onSwing(message::isShowing))).isTrue();
        assertThat(message.getText()).isEqualTo("no GPU here");
    }

    @ParameterizedTest
    @EnumSource
    void a_click_is_answered_at_once_while_frames_are_drawn(Kind kind) throws Exception {
        show(kind);
        var cut = (JCheckBox) part("cut");
        var times = new long[15];

        for (var i = 0; i < times.length; i++) {
            var turn = 0.1f * i;
            onSwing(
                    () -> {
                        viewer.model().changeCamera(camera -> camera.orbit(turn, 0));
                        return true;
                    });
            Thread.sleep(40);
            var start = System.nanoTime();
            onSwing(
                    () -> {
                        cut.doClick(0);
                        return true;
                    });
            times[i] = System.nanoTime() - start;
        }

        Arrays.sort(times);
        assertThat(times[times.length / 2] / 1e6).isLessThan(50);
    }
}
