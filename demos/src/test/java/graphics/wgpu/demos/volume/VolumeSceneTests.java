package graphics.wgpu.demos.volume;

import static graphics.wgpu.junit.GpuAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.demos.Pictures;
import graphics.wgpu.demos.nifti.NiftiReader;
import graphics.wgpu.demos.viewer.Brain;
import graphics.wgpu.junit.GpuTest;
import graphics.wgpu.junit.LeakCheck;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@GpuTest(leaks = LeakCheck.CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VolumeSceneTests {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 180;

    /// What another driver may round differently: few pixels, mostly on edges.
    private static final int TOLERANCE = 10;

    private static final double SHARE = 0.02;

    private final GPUDevice device;
    private final AtomicReference<@Nullable VolumeView> view = new AtomicReference<>();
    private final VolumeScene scene;
    private final GPUTexture target;
    private Volume brain;
    private VolumeGrid grid;
    private Look look;
    private Camera camera;

    VolumeSceneTests(GPUDevice device) {
        this.device = device;
        scene = new VolumeScene(device, view::get);
        target = target(TextureFormat.RGBA8UNORM_SRGB);
    }

    @BeforeAll
    void load() throws IOException {
        brain = NiftiReader.of().read(Brain.source(), LoadMonitor.NONE);
        grid = VolumeGrid.of(brain);
        look = Look.of(brain, grid);
        camera = Camera.of(grid);
    }

    @AfterAll
    void close() {
        scene.close();
        target.close();
    }

    private GPUTexture target(TextureFormat format) {
        return device.createTexture(
                Extent3D.of(WIDTH, HEIGHT),
                format,
                TextureUsage.RENDER_ATTACHMENT.or(TextureUsage.COPY_SRC));
    }

    private Snapshot draw(Look shown, Camera from) {
        return draw(new VolumeView(brain, grid, shown, from, false), target);
    }

    private Snapshot draw(@Nullable VolumeView shown, GPUTexture into) {
        view.set(shown);
        boolean more;
        do {
            more = scene.draw(into);
        } while (more);
        return Snapshot.of(
                WIDTH, HEIGHT, device.queue().readTexture(into, Extent3D.of(WIDTH, HEIGHT)));
    }

    @ParameterizedTest
    @EnumSource
    void looks_like_the_reference(RenderMode mode) {
        var picture = draw(look.withMode(mode), camera);

        assertThat(picture)
                .withTolerance(TOLERANCE)
                .withDifferingShare(SHARE)
                .matchesReference(mode.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void looks_like_the_reference_with_a_corner_cut_away() {
        var picture = draw(look.withCut(true), camera);

        assertThat(picture)
                .withTolerance(TOLERANCE)
                .withDifferingShare(SHARE)
                .matchesReference("cut");
    }

    @Test
    void shows_a_bright_brain_on_a_dark_ground() {
        var picture = draw(look, camera);

        assertThat(Pictures.lit(picture, 90)).isBetween(0.24, 0.45);
        assertThat(Pictures.lit(picture, 254)).isLessThan(0.02);
        assertThat(Pictures.brightest(picture.argb(3, 3))).isBetween(10, 60);
        var middle = picture.argb(WIDTH / 2, HEIGHT / 2);
        // Tissue: more red than green than blue.
        assertThat(middle >> 16 & 255).isGreaterThan(middle >> 8 & 255);
        assertThat(middle >> 8 & 255).isGreaterThanOrEqualTo(middle & 255);
    }

    @Test
    void is_equal_each_time() {
        var once = draw(look, camera);
        draw(look.withMode(RenderMode.SLICES), camera.orbit(1, 0));

        assertThat(draw(look, camera)).isEqualTo(once);
    }

    @Test
    void looks_the_same_in_a_format_that_is_not_srgb() {
        var once = draw(look, camera);
        try (var plain = target(TextureFormat.RGBA8UNORM)) {
            var again = draw(new VolumeView(brain, grid, look, camera, false), plain);

            assertThat(again).withTolerance(1).looksLike(once);
        }
    }

    @Test
    void a_quick_picture_resembles_the_good_one() {
        var good = draw(look, camera);

        var quick = draw(new VolumeView(brain, grid, look, camera, true), target);

        assertThat(scene.samples()).isEqualTo(1);
        assertThat(Pictures.difference(quick, good, 60)).isLessThan(0.1);
        assertThat(Pictures.difference(quick, good, 2)).isGreaterThan(0.05);
    }

    @Test
    void changes_with_camera_window_colours_and_slices() {
        var first = draw(look, camera);

        assertThat(Pictures.difference(draw(look, camera.orbit(0.4f, 0)), first, 8))
                .isGreaterThan(0.1);
        assertThat(Pictures.difference(draw(look.withWindow(0.9f, 0.3f), camera), first, 8))
                .isGreaterThan(0.1);
        assertThat(Pictures.difference(draw(look.withColorMap(ColorMap.OCEAN), camera), first, 8))
                .isGreaterThan(0.1);
        assertThat(Pictures.difference(draw(look.withOpacity(0.02f), camera), first, 8))
                .isGreaterThan(0.1);
        var slices = look.withMode(RenderMode.SLICES);
        assertThat(
                        Pictures.difference(
                                draw(slices.withSlice(2, 0.7f), camera), draw(slices, camera), 8))
                .isGreaterThan(0.03);
    }

    @Test
    void shows_the_ground_alone_without_a_scan() {
        var picture = draw(null, target);

        assertThat(Pictures.lit(picture, 70)).isZero();
        assertThat(Pictures.lit(picture, 10)).isOne();
    }

    @Test
    void leaps_over_nothing_without_losing_anything() {
        // Given the same ball once alone, once with a far voxel that makes the box large.
        var ball = Volumes.ball(40);
        var ballGrid = VolumeGrid.of(ball);
        var ballLook = Look.of(ball, ballGrid).withMode(RenderMode.PROJECTION);
        var wide =
                Volumes.of(
                        160,
                        40,
                        40,
                        (x, y, z) ->
                                x < 40
                                        ? Math.round(255 * ball.normalised(x, y, z))
                                        : x == 159 ? 120 : 0);
        var eye = Camera.of(ballGrid);

        var alone = draw(new VolumeView(ball, ballGrid, ballLook, eye, false), target);
        var inWide = draw(new VolumeView(wide, VolumeGrid.of(wide), ballLook, eye, false), target);

        // The projection has no light, which would know of the larger box.
        assertThat(Pictures.lit(alone, 100)).isGreaterThan(0.1);
        assertThat(Pictures.difference(inWide, alone, 24)).isLessThan(0.02);
    }

    @Test
    void shows_half_floats_as_well_as_bytes() throws IOException {
        var bytes = Volumes.ball(32);
        var halves = Volumes.halves(bytes);
        var ballGrid = VolumeGrid.of(bytes);
        var ballLook = Look.of(bytes, ballGrid);
        var eye = Camera.of(ballGrid);

        var one = draw(new VolumeView(bytes, ballGrid, ballLook, eye, false), target);
        var other =
                draw(new VolumeView(halves, VolumeGrid.of(halves), ballLook, eye, false), target);

        assertThat(Pictures.difference(other, one, 4)).isLessThan(0.01);
    }
}
