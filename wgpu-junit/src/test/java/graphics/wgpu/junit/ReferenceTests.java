package graphics.wgpu.junit;

import static graphics.wgpu.junit.GpuAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.GPUAdapter;
import graphics.wgpu.canvas.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
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
class ReferenceTests {
    private static final Snapshot PICTURE = Painting.scene(40);
    private static Snapshot drawn = PICTURE;
    private static String family = "";

    @TempDir Path references;
    @TempDir Path report;

    @BeforeEach
    void folders() {
        System.setProperty(References.FOLDER, references.toString());
        System.setProperty(PictureReport.FOLDER, report.toString());
        drawn = PICTURE;
    }

    @AfterEach
    void clear() {
        System.clearProperty(References.FOLDER);
        System.clearProperty(PictureReport.FOLDER);
        System.clearProperty(References.UPDATE);
    }

    @GpuTest
    static class Drawing {
        @Test
        void draws(GPUAdapter adapter) {
            family = AdapterFamily.of(adapter.info());
            assertThat(drawn).withTolerance(2).matchesReference("shapes/scene");
        }
    }

    @GpuTest
    static class Several {
        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void draws(int level) {
            assertThat(Painting.grey(8, level)).matchesReference("several");
        }
    }

    @GpuTest
    static class BadName {
        @Test
        void draws() {
            assertThat(drawn).matchesReference("../else");
        }
    }

    @GpuTest
    static class Masked {
        @Test
        void draws() {
            assertThat(drawn).maskedBy("mask").matchesReference("shapes/scene");
        }
    }

    private Path reference(String name) {
        return references.resolve("graphics/wgpu/junit/" + name);
    }

    private void save(Snapshot picture, String name) throws IOException {
        Files.createDirectories(reference(name).getParent());
        picture.writePng(reference(name));
    }

    private void assertDifferent() throws IOException {
        assertThat(Cases.failures(Cases.run(Drawing.class))).hasSize(1);
    }

    @Test
    void a_missing_reference_fails_and_the_picture_is_kept() throws IOException {
        var failures = Cases.failures(Cases.run(Drawing.class));

        assertThat(failures)
                .singleElement()
                .asString()
                .contains("Drawing › draws(GPUAdapter): shapes/scene is not as it should be.")
                .contains("There is no reference " + reference("shapes/scene.png"))
                .contains("With -Dgraphics.wgpu.test.update=true, this picture becomes");
        assertThat(report.resolve("index.html")).exists();
        try (var files = Files.walk(report)) {
            assertThat(files).anyMatch(file -> file.endsWith("actual.png"));
        }
    }

    @Test
    void a_reference_is_written_when_asked_for_and_matched_from_then_on() {
        System.setProperty(References.UPDATE, "true");
        Cases.assertGood(1, Cases.run(Drawing.class));
        System.clearProperty(References.UPDATE);

        assertThat(reference("shapes/scene.png")).exists();
        Cases.assertGood(1, Cases.run(Drawing.class));
    }

    @Test
    void one_that_is_matched_is_not_written_again() throws IOException {
        save(Painting.changed(PICTURE, 1, 1, 0, 2), "shapes/scene.png");
        var before = Files.readAllBytes(reference("shapes/scene.png"));
        System.setProperty(References.UPDATE, "true");

        Cases.assertGood(1, Cases.run(Drawing.class));

        assertThat(Files.readAllBytes(reference("shapes/scene.png"))).isEqualTo(before);
    }

    @Test
    void the_reference_of_the_family_counts_before_that_of_all() throws IOException {
        save(PICTURE, "shapes/scene.png");
        Cases.assertGood(1, Cases.run(Drawing.class));

        save(Painting.grey(40, 9), "shapes/scene." + family + ".png");
        assertDifferent();

        save(PICTURE, "shapes/scene." + family + ".png");
        save(Painting.grey(40, 9), "shapes/scene.png");
        Cases.assertGood(1, Cases.run(Drawing.class));
    }

    @Test
    void an_update_of_the_family_leaves_that_of_all_alone() throws IOException {
        save(Painting.grey(40, 9), "shapes/scene.png");
        System.setProperty(References.UPDATE, "family");

        Cases.assertGood(1, Cases.run(Drawing.class));

        assertThat(reference("shapes/scene." + family + ".png")).exists();
        assertThat(Pictures.read(reference("shapes/scene.png"))).isEqualTo(Painting.grey(40, 9));
    }

    @Test
    void a_difference_is_told_and_shown() throws IOException {
        save(Painting.changed(PICTURE, 7, 9, 16, 30), "shapes/scene.png");

        assertThat(Cases.failures(Cases.run(Drawing.class)))
                .singleElement()
                .asString()
                .contains("1 of 1600 pixels differ", "by at most 30", "columns 7–7, rows 9–9")
                .contains("Reference: " + reference("shapes/scene.png"))
                .contains("Drawn by ", "(family " + family + ")")
                .contains("If the new picture is right, -Dgraphics.wgpu.test.update=true");
        var page = Files.readString(report.resolve("index.html"));
        assertThat(page)
                .contains("1 picture differs", "actual.png", "expected.png", "difference.png")
                .contains("type=\"range\"", "amplified 8 times");
    }

    @Test
    void a_picture_that_is_good_again_leaves_the_page() throws IOException {
        save(Painting.grey(40, 9), "shapes/scene.png");
        assertDifferent();
        save(PICTURE, "shapes/scene.png");

        Cases.assertGood(1, Cases.run(Drawing.class));

        assertThat(Files.readString(report.resolve("index.html")))
                .contains("All pictures are as they should be")
                .doesNotContain("actual.png");
    }

    @Test
    void each_invocation_has_its_own_part_of_the_page() throws IOException {
        save(Painting.grey(8, 0), "several.png");

        assertThat(Cases.failures(Cases.run(Several.class))).hasSize(2);

        assertThat(Files.readString(report.resolve("index.html")))
                .contains(
                        "2 pictures differ", "Several.draws-1-several", "Several.draws-2-several");
    }

    @Test
    void a_reference_that_is_no_picture_is_told() throws IOException {
        Files.createDirectories(reference("shapes"));
        Files.writeString(reference("shapes/scene.png"), "no picture");

        assertThat(Cases.failures(Cases.run(Drawing.class)))
                .singleElement()
                .asString()
                .contains("can't be read");
    }

    @Test
    void a_name_cannot_lead_out_of_the_folder() {
        assertThat(Cases.failures(Cases.run(BadName.class)))
                .singleElement()
                .asString()
                .startsWith("The reference's name is \"../else\"; it must be made of");
    }

    @Test
    void a_mask_may_lie_beside_the_references() throws IOException {
        assertThat(Cases.failures(Cases.run(Masked.class)))
                .containsExactly("There is no mask " + reference("mask.png"));

        save(Painting.changed(PICTURE, 7, 9, 16, 30), "shapes/scene.png");
        save(Painting.of(40, 40, (x, y) -> x == 7 ? 0 : 0xffffff), "mask.png");
        Cases.assertGood(1, Cases.run(Masked.class));
    }
}
