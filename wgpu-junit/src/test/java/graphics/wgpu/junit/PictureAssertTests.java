package graphics.wgpu.junit;

import static graphics.wgpu.junit.GpuAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.canvas.Snapshot;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class PictureAssertTests {
    private final Snapshot picture = Painting.scene(50);
    private final Snapshot other = Painting.changed(picture, 20, 30, 8, 5);

    @BeforeEach
    void report(@TempDir Path folder) {
        System.setProperty(PictureReport.FOLDER, folder.toString());
    }

    @AfterEach
    void noReport() {
        System.clearProperty(PictureReport.FOLDER);
    }

    @Test
    void equal_pictures_look_alike() {
        assertThat(picture).looksLike(Painting.scene(50));
        assertThat(picture.toBufferedImage()).looksLike(picture);
    }

    @Test
    void without_tolerance_one_step_in_one_pixel_is_a_difference() {
        assertThatThrownBy(
                        () ->
                                assertThat(picture)
                                        .looksLike(Painting.changed(picture, 20, 30, 0, 1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 of 2500 pixels differ (0.04000 %), by at most 1")
                .hasMessageContaining("within columns 20–20, rows 30–30")
                .hasMessageContaining("Allowed: a difference of 0, more for 0 pixels.")
                .hasMessageContaining("amplified 255 times");
    }

    @Test
    void a_difference_may_be_within_the_tolerance() {
        assertThat(picture).withTolerance(5).looksLike(other);
        assertThat(picture).withTolerance(0, 5, 0, 0).looksLike(other);

        assertThatThrownBy(() -> assertThat(picture).withTolerance(4).looksLike(other))
                .hasMessageContaining("Allowed: a difference of 4, more for 0 pixels.");
        assertThatThrownBy(() -> assertThat(picture).withTolerance(5, 4, 5, 5).looksLike(other))
                .hasMessageContaining("Allowed: differences of 5, 4, 5, 5, more for 0 pixels.");
    }

    @Test
    void some_pixels_may_differ() {
        var two = Painting.changed(other, 1, 1, 0, 9);

        assertThat(picture).withDifferingPixels(2).looksLike(two);
        assertThat(picture).withDifferingShare(0.001).looksLike(two);
        assertThatThrownBy(() -> assertThat(picture).withDifferingPixels(1).looksLike(two))
                .hasMessageContaining("2 of 2500 pixels differ")
                .hasMessageContaining("more for 1 pixels");
        assertThatThrownBy(() -> assertThat(picture).withDifferingShare(0.0005).looksLike(two))
                .hasMessageContaining("more for 0.05000 % of the pixels");
    }

    @Test
    void alpha_counts() {
        var opaque = Snapshot.of(1, 1, new byte[] {1, 2, 3, (byte) 255});
        var clear = Snapshot.of(1, 1, new byte[] {1, 2, 3, 0});

        assertThatThrownBy(() -> assertThat(opaque).looksLike(clear))
                .hasMessageContaining("by at most 255");
        assertThat(opaque).withTolerance(0, 0, 0, 255).looksLike(clear);
    }

    @Test
    void similarity_alone_replaces_the_comparison_by_pixel() {
        assertThat(picture).withSimilarity(0.999).looksLike(other);

        assertThatThrownBy(
                        () ->
                                assertThat(picture)
                                        .withSimilarity(0.99)
                                        .looksLike(Painting.grey(50, 90)))
                .hasMessageContaining("Allowed: a similarity of 0.99000 or more.");
        assertThatThrownBy(
                        () ->
                                assertThat(picture)
                                        .withSimilarity(0.999)
                                        .withTolerance(4)
                                        .looksLike(other))
                .hasMessageContaining("similarity (SSIM)");
    }

    @Test
    void masks_leave_pixels_out() {
        var mask = Painting.of(50, 50, (x, y) -> x == 20 ? 0 : 0xffffff);

        assertThat(picture).ignoring(20, 30, 1, 1).looksLike(other);
        assertThat(picture).maskedBy(mask).looksLike(other);
        assertThatThrownBy(() -> assertThat(picture).ignoring(0, 0, 20, 50).looksLike(other))
                .hasMessageContaining("1 of 1500 pixels differ");
        assertThatThrownBy(
                        () ->
                                assertThat(picture)
                                        .ignoring(0, 0, 10, 50)
                                        .ignoring(10, 0, 5, 50)
                                        .looksLike(other))
                .hasMessageContaining("1 of 1750 pixels differ");
    }

    @Test
    void another_size_is_a_difference() {
        assertThatThrownBy(
                        () -> assertThat(picture).withSimilarity(0).looksLike(Painting.grey(9, 0)))
                .hasMessageContaining("It has 50 × 50 pixels, and must have 9 × 9.");
    }

    @Test
    void nothing_is_no_picture() {
        assertThatThrownBy(() -> assertThat((Snapshot) null).looksLike(picture))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 256})
    void a_tolerance_is_a_step_of_a_byte(int steps) {
        assertThatThrownBy(() -> assertThat(picture).withTolerance(steps))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tolerance is " + steps + "; it must be from 0 to 255");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void a_share_is_from_0_to_1(double share) {
        assertThatThrownBy(() -> assertThat(picture).withDifferingShare(share))
                .hasMessage("share is " + share + "; it must be from 0 to 1");
        assertThatThrownBy(() -> assertThat(picture).withSimilarity(share))
                .hasMessage("least is " + share + "; it must be from 0 to 1");
    }

    @Test
    void a_reference_needs_a_test() {
        assertThatThrownBy(() -> assertThat(picture).matchesReference("any"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("this thread runs none that has @GpuTest");
    }

    @Test
    void the_two_entries_go_together() {
        assertThat(1).isOne();
    }
}
