package graphics.wgpu.demos.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import graphics.wgpu.demos.nifti.NiftiSource;
import graphics.wgpu.demos.volume.RenderMode;
import graphics.wgpu.demos.volume.VolumeGrid;
import graphics.wgpu.demos.volume.VolumeView;
import graphics.wgpu.demos.volume.Volumes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // both futures are waited for
class ViewerModelTests {
    private final ExecutorService ui = Executors.newSingleThreadExecutor();
    private final ViewerModel model = new ViewerModel(ui);

    @AfterEach
    void end() {
        ui.shutdownNow();
    }

    private void onUi(Runnable task) throws ExecutionException, InterruptedException {
        Future<?> done = ui.submit(task);
        done.get();
    }

    private VolumeView view() {
        return Objects.requireNonNull(model.view());
    }

    private void showBall() throws ExecutionException, InterruptedException {
        var ball = Volumes.ball(16);
        onUi(() -> model.show(ball, VolumeGrid.of(ball)));
    }

    @Test
    void shows_the_brain_that_comes_along() throws Exception {
        var stages = new ArrayList<String>();
        onUi(
                () ->
                        model.onChange(
                                () -> {
                                    if (model.status()
                                            instanceof LoadStatus.Loading(var n, var s, var f)) {
                                        stages.add(s);
                                    }
                                }));

        var shown = ui.submit(() -> model.open(Brain::source)).get().get();

        assertThat(shown).isTrue();
        assertThat(view().volume().width()).isEqualTo(197);
        assertThat(view().volume().notes()).isEmpty();
        assertThat(model.status()).isEqualTo(new LoadStatus.Idle());
        assertThat(stages)
                .contains(
                        "Opening",
                        "Finding the range of values",
                        "Reading the voxels",
                        "Preparing");
    }

    @Test
    void says_what_is_wrong_with_a_file_and_keeps_the_last(@TempDir Path folder) throws Exception {
        showBall();
        var before = view();
        var file = Files.writeString(folder.resolve("notes.nii"), "hello");

        var shown = ui.submit(() -> model.open(() -> NiftiSource.of(file))).get().get();

        assertThat(shown).isFalse();
        assertThat(model.status())
                .isEqualTo(
                        new LoadStatus.Failed(
                                "notes.nii cannot be shown: it is not a NIfTI-1 file: it has 5 bytes,"
                                        + " a header alone has 348."));
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void says_that_there_is_no_such_file(@TempDir Path folder) throws Exception {
        var file = folder.resolve("missing.nii");

        ui.submit(() -> model.open(() -> NiftiSource.of(file))).get().get();

        assertThat(model.status())
                .isEqualTo(new LoadStatus.Failed("There is no file " + file + "."));
    }

    @Test
    void gives_up_loading_when_told_to() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var loading =
                ui.submit(
                                () ->
                                        model.open(
                                                () -> {
                                                    begun.countDown();
                                                    await(go);
                                                    return Brain.source();
                                                }))
                        .get();
        begun.await();

        onUi(model::cancelLoading);
        go.countDown();

        assertThat(loading.get()).isFalse();
        assertThat(model.status()).isEqualTo(new LoadStatus.Idle());
        assertThat(model.view()).isNull();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void is_moving_until_nothing_has_changed_for_a_while() throws Exception {
        showBall();
        assertThat(view().moving()).isFalse();

        onUi(() -> model.changeCamera(camera -> camera.orbit(1, 0)));

        assertThat(view().moving()).isTrue();
        var rested = new CountDownLatch(1);
        onUi(
                () ->
                        model.onChange(
                                () -> {
                                    if (!view().moving()) {
                                        rested.countDown();
                                    }
                                }));
        assertThat(rested.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(view().camera().yaw()).isCloseTo((float) Math.toRadians(-48) + 1, byLittle());
    }

    private static Offset<Float> byLittle() {
        return within(1e-5f);
    }

    @Test
    void a_change_to_the_same_is_none() throws Exception {
        showBall();
        var told = new ArrayList<String>();
        onUi(() -> model.onChange(() -> told.add("change")));

        onUi(() -> model.changeLook(look -> look.withMode(RenderMode.COMPOSITE)));

        assertThat(told).isEmpty();
        assertThat(view().moving()).isFalse();
    }

    @Test
    void another_scan_keeps_mode_and_colours() throws Exception {
        showBall();
        onUi(() -> model.changeLook(look -> look.withMode(RenderMode.SLICES).withCut(true)));

        var other = Volumes.ball(24);
        onUi(() -> model.show(other, VolumeGrid.of(other)));

        assertThat(view().volume().width()).isEqualTo(24);
        assertThat(view().look().mode()).isEqualTo(RenderMode.SLICES);
        assertThat(view().look().cut()).isTrue();
    }

    @Test
    void resets_take_values_and_eye_back() throws Exception {
        showBall();
        var first = view();
        onUi(() -> model.changeLook(look -> look.withWindow(0.9f, 0.05f)));
        onUi(() -> model.changeCamera(camera -> camera.zoom(3)));

        onUi(model::resetLook);
        onUi(model::resetCamera);

        assertThat(view().look()).isEqualTo(first.look());
        assertThat(view().camera()).isEqualTo(first.camera());
    }

    @Test
    void does_nothing_without_a_scan() throws Exception {
        onUi(() -> model.changeLook(look -> look.withCut(true)));
        onUi(() -> model.changeCamera(camera -> camera.zoom(2)));
        onUi(model::resetCamera);

        assertThat(model.view()).isNull();
    }
}
