package graphics.wgpu.demos.viewer.fx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.demos.Pictures;
import graphics.wgpu.demos.nifti.NiftiSource;
import graphics.wgpu.demos.viewer.LoadStatus;
import graphics.wgpu.demos.viewer.Waiting;
import graphics.wgpu.demos.volume.ColorMap;
import graphics.wgpu.demos.volume.RenderMode;
import graphics.wgpu.demos.volume.VolumeGrid;
import graphics.wgpu.demos.volume.VolumeView;
import graphics.wgpu.demos.volume.Volumes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("javafx")
@Timeout(180)
@ExtendWith(ApplicationExtension.class)
class FxViewerTests {
    private FxViewer viewer;

    @Start
    void start(Stage stage) {
        viewer = new FxViewer();
        stage.setScene(new Scene(viewer, 760, 780));
        stage.setX(20);
        stage.setY(20);
        stage.show();
    }

    @BeforeEach
    void showBall() throws Exception {
        var ball = Volumes.ball(32);
        onFx(
                () -> {
                    viewer.model().show(ball, VolumeGrid.of(ball));
                    return true;
                });
        assertFinished();
    }

    @AfterEach
    void close() throws Exception {
        onFx(
                () -> {
                    viewer.close();
                    return true;
                });
        FxToolkit.hideStage();
    }

    private static <T> T onFx(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get(60, TimeUnit.SECONDS);
    }

    private VolumeView view() {
        return Objects.requireNonNull(viewer.model().view());
    }

    private void assertFinished() throws Exception {
        assertThat(Waiting.until(() -> onFx(() -> viewer.show().finished())))
                .as(viewer.model().problem())
                .isTrue();
        // The last frame is with JavaFX now; its own next pulses paint it.
        WaitForAsyncUtils.waitForFxEvents();
        Thread.sleep(250);
    }

    /// {@return what the window shows where the canvas is}
    private Snapshot picture(FxRobot robot) {
        var image = robot.capture(viewer.canvas()).getImage();
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return Snapshot.ofArgb(width, height, pixels, width, Snapshot.Alpha.OPAQUE);
    }

    @Test
    void the_gpus_picture_is_in_the_window(FxRobot robot) throws Exception {
        var picture = picture(robot);

        Pictures.keep(picture, "javafx");
        assertThat(picture.width()).isEqualTo(viewer.canvas().physicalWidth());
        assertThat(Pictures.difference(picture, viewer.canvas().snapshot(), 2)).isLessThan(0.001);
        assertThat(Pictures.lit(picture, 110)).isBetween(0.1, 0.6);
        assertThat(Pictures.brightest(picture.argb(4, 4))).isLessThan(60);
    }

    @Test
    void the_mode_is_chosen_beside_the_picture(FxRobot robot) throws Exception {
        var before = picture(robot);
        ComboBox<RenderMode> mode = robot.lookup("#mode").queryComboBox();

        robot.clickOn(mode);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(Waiting.until(() -> view().look().mode() == RenderMode.SLICES)).isTrue();
        assertFinished();
        assertThat(Pictures.difference(picture(robot), before, 8)).isGreaterThan(0.05);
    }

    @Test
    void colours_are_chosen_beside_the_picture(FxRobot robot) throws Exception {
        var before = picture(robot);

        robot.clickOn("#colors");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(Waiting.until(() -> view().look().colorMap() == ColorMap.OCEAN)).isTrue();
        assertFinished();
        assertThat(Pictures.difference(picture(robot), before, 8)).isGreaterThan(0.05);
    }

    @Test
    void a_slider_changes_the_picture_and_its_number(FxRobot robot) throws Exception {
        var before = picture(robot);
        var slider = robot.lookup("#slider-LEVEL").queryAs(Slider.class);
        var number = robot.lookup("#value-LEVEL").queryAs(Label.class).getText();

        robot.drag(slider.lookup(".thumb"), MouseButton.PRIMARY).moveBy(70, 0).drop();

        assertThat(Waiting.until(() -> view().look().level() > 0.6f)).isTrue();
        assertFinished();
        assertThat(robot.lookup("#value-LEVEL").queryAs(Label.class).getText())
                .isNotEqualTo(number);
        assertThat(Pictures.difference(picture(robot), before, 8)).isGreaterThan(0.05);
    }

    @Test
    void a_check_box_cuts_a_corner_away(FxRobot robot) throws Exception {
        var before = picture(robot);

        robot.clickOn("#cut");

        assertThat(Waiting.until(() -> view().look().cut())).isTrue();
        assertFinished();
        assertThat(Pictures.difference(picture(robot), before, 8)).isGreaterThan(0.03);
        assertThat(robot.lookup("#slider-SLICE_X").query().isDisabled()).isFalse();
    }

    @Test
    void the_mouse_orbits_zooms_and_resets(FxRobot robot) throws Exception {
        var first = view().camera();

        robot.drag(viewer.canvas(), MouseButton.PRIMARY).moveBy(60, 30).drop();

        assertThat(Waiting.until(() -> view().camera().yaw() != first.yaw())).isTrue();
        assertThat(view().camera().pitch()).isGreaterThan(first.pitch());

        robot.scroll(VerticalDirection.DOWN);
        assertThat(Waiting.until(() -> view().camera().distance() != first.distance())).isTrue();

        robot.clickOn("#reset-view");
        assertThat(Waiting.until(() -> view().camera().equals(first))).isTrue();
    }

    @Test
    void sliders_without_effect_are_disabled(FxRobot robot) {
        assertThat(robot.lookup("#slider-ISO").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#slider-OPACITY").query().isDisabled()).isFalse();
        assertThat(robot.lookup("#cut").queryAs(CheckBox.class).isDisabled()).isFalse();
    }

    @Test
    void a_file_that_is_no_scan_is_explained(FxRobot robot, @TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("letter.nii"), "hello");

        onFx(() -> viewer.model().open(() -> NiftiSource.of(file)));

        assertThat(
                        Waiting.until(
                                () ->
                                        onFx(
                                                () ->
                                                        viewer.model().status()
                                                                instanceof LoadStatus.Failed)))
                .isTrue();
        var error = robot.lookup("#error").queryAs(Label.class);
        assertThat(error.isVisible()).isTrue();
        assertThat(error.getText()).startsWith("letter.nii cannot be shown");
    }

    @Test
    void a_click_is_answered_at_once_while_frames_are_drawn(FxRobot robot) throws Exception {
        var cut = robot.lookup("#cut").queryAs(CheckBox.class);
        var times = new long[15];

        for (var i = 0; i < times.length; i++) {
            // Each click changes the look, so frames are being drawn all the time.
            var turn = 0.1f * i;
            onFx(
                    () -> {
                        viewer.model().changeCamera(camera -> camera.orbit(turn, 0));
                        return true;
                    });
            Thread.sleep(40);
            var start = System.nanoTime();
            onFx(
                    () -> {
                        cut.fire();
                        return true;
                    });
            times[i] = System.nanoTime() - start;
        }

        Arrays.sort(times);
        assertThat(times[times.length / 2] / 1e6).isLessThan(50);
    }
}
