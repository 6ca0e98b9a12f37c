package graphics.wgpu.junit;

import graphics.wgpu.canvas.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/// Assertions on a picture.
///
/// What is tolerated is said first, then what the picture is compared with:
///
/// {@snippet file="SampleTests.java" region="picture"}
///
/// Without a word on tolerance all pixels must be equal. Adapters round differently, mostly at
/// edges: a tolerance of two steps and a small share of other pixels makes a test hold on all of
/// them.
///
/// When a comparison fails, the pictures and an amplified difference are written to
/// `target/gpu-tests` (or the folder that the property `graphics.wgpu.test.report` names), with a
/// page `index.html` for all of the run.
public final class PictureAssert extends AbstractAssert<PictureAssert, Snapshot> {
    private static final System.Logger LOGGER = System.getLogger("wgpu");

    private final int[] tolerance = new int[4];
    private final List<Mask> masks = new ArrayList<>();
    private long differingPixels;
    private double differingShare;
    private boolean byPixel;
    private @Nullable Double leastSimilarity;

    PictureAssert(@Nullable Snapshot actual) {
        super(actual, PictureAssert.class);
    }

    /// Lets each channel of each pixel differ.
    ///
    /// @param steps by so many steps of 1/255, from 0 to 255
    /// @return this
    public PictureAssert withTolerance(int steps) {
        return withTolerance(steps, steps, steps, steps);
    }

    /// Lets the channels of each pixel differ.
    ///
    /// @param red by so many steps of 1/255, from 0 to 255
    /// @param green by so many steps
    /// @param blue by so many steps
    /// @param alpha by so many steps
    /// @return this
    public PictureAssert withTolerance(int red, int green, int blue, int alpha) {
        int channel = 0;
        for (int steps : new int[] {red, green, blue, alpha}) {
            if (steps < 0 || steps > 255) {
                throw new IllegalArgumentException(
                        "tolerance is " + steps + "; it must be from 0 to 255");
            }
            tolerance[channel++] = steps;
        }
        byPixel = true;
        return this;
    }

    /// Lets some pixels differ by more than the tolerance.
    ///
    /// @param count so many at most
    /// @return this
    public PictureAssert withDifferingPixels(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is " + count + "; it must not be negative");
        }
        differingPixels = count;
        byPixel = true;
        return this;
    }

    /// Lets a part of the pixels differ by more than the tolerance.
    ///
    /// @param share the part, from 0 to 1
    /// @return this
    public PictureAssert withDifferingShare(double share) {
        differingShare = checkShare(share, "share");
        byPixel = true;
        return this;
    }

    /// Compares as the eye does: by the mean structural similarity (SSIM) of Wang, Bovik, Sheikh
    /// and Simoncelli (2004).
    ///
    /// Alone, it replaces the comparison pixel by pixel; together with a tolerance, both must hold.
    ///
    /// @param least how alike they must be at least; 1 is equal, 0.99 hardly to be told apart,
    ///     0.95 clearly different for those who look closely
    /// @return this
    public PictureAssert withSimilarity(double least) {
        leastSimilarity = checkShare(least, "least");
        return this;
    }

    /// Leaves a rectangle out of the comparison.
    ///
    /// @param left its first column
    /// @param top its first row
    /// @param width how many columns
    /// @param height how many rows
    /// @return this
    public PictureAssert ignoring(int left, int top, int width, int height) {
        masks.add(Mask.outside(left, top, width, height));
        return this;
    }

    /// Leaves the dark pixels of a mask out of the comparison.
    ///
    /// @param mask a picture: what is white counts, what is black does not
    /// @return this
    public PictureAssert maskedBy(Snapshot mask) {
        masks.add(Mask.bright(mask));
        return this;
    }

    /// Leaves the dark pixels of a mask out of the comparison.
    ///
    /// @param name the name of a picture that lies where the references do
    /// @return this
    public PictureAssert maskedBy(String name) {
        var references = References.of(CurrentTest.get(), name);
        var found = references.find();
        if (found == null) {
            throw new IllegalArgumentException("There is no mask " + references.home());
        }
        return maskedBy(found.picture());
    }

    /// Fails unless the picture is that of a reference.
    ///
    /// References lie below `src/test/resources` (or the folder that the property
    /// `graphics.wgpu.test.references` names) in the folder of the test's package: `<name>.png` for
    /// all adapters, `<name>.<family>.png` for a family of them, such as `lavapipe`, `swiftshader`,
    /// `nvidia` or `apple`, which then counts. With `graphics.wgpu.test.update=true`, a reference
    /// that is missing or not matched is written instead; with `family`, that of the adapter's
    /// family.
    ///
    /// @param name the reference's name; folders in it are parted by `/`
    /// @return this
    /// @throws IllegalStateException outside a [GpuTest]
    public PictureAssert matchesReference(String name) {
        isNotNull();
        var test = CurrentTest.get();
        var references = References.of(test, name);
        var found = references.find();
        if (References.updating()) {
            if (found == null || problem(found.picture()) != null) {
                LOGGER.log(
                        System.Logger.Level.INFO,
                        "wrote the reference {0}",
                        references.write(actual, found));
            }
            return this;
        }
        var id = test.id() + "-" + name.replace('/', '-');
        var title = test.name() + ": " + name;
        var drawn =
                "Drawn by %s (family %s)."
                        .formatted(test.adapter().device(), AdapterFamily.of(test.adapter()));
        if (found == null) {
            throw failure(
                    new PictureReport.Entry(
                            id,
                            title,
                            "There is no reference " + references.home() + ".\n" + drawn,
                            Map.of("actual", actual)),
                    "With -D" + References.UPDATE + "=true, this picture becomes the reference.");
        }
        compare(
                found.picture(),
                id,
                title,
                "Reference: " + found.place() + "\n" + drawn,
                "If the new picture is right, -D"
                        + References.UPDATE
                        + "=true makes it the reference.");
        return this;
    }

    /// Fails unless the picture is like another one.
    ///
    /// @param expected the other one
    /// @return this
    public PictureAssert looksLike(Snapshot expected) {
        isNotNull();
        compare(expected, "picture-" + System.nanoTime(), "A picture", "", "");
        return this;
    }

    private void compare(Snapshot expected, String id, String title, String origin, String advice) {
        var problem = problem(expected);
        var report = PictureReport.here();
        if (problem == null) {
            report.remove(id);
            return;
        }
        var pictures = new LinkedHashMap<String, Snapshot>();
        pictures.put("actual", actual);
        pictures.put("expected", expected);
        var message = problem;
        if (sameSize(expected)) {
            var mask = Mask.all(masks);
            var difference = PictureDifference.of(actual, expected, tolerance, mask);
            pictures.put("difference", difference.picture(actual, expected, mask));
            message += "\nThe difference is amplified " + difference.amplification() + " times.";
        }
        throw failure(
                new PictureReport.Entry(id, title, (message + "\n" + origin).strip(), pictures),
                advice);
    }

    private AssertionError failure(PictureReport.Entry entry, String advice) {
        var report = PictureReport.here();
        var folder = report.add(entry);
        var text = entry.title() + " is not as it should be.\n" + entry.message();
        text += "\nPictures: " + folder.toAbsolutePath();
        text += "\nReport: " + report.page().toAbsolutePath().toUri();
        return failure("%s", advice.isEmpty() ? text : text + "\n" + advice);
    }

    private boolean sameSize(Snapshot expected) {
        return actual.width() == expected.width() && actual.height() == expected.height();
    }

    /// What is wrong, null if nothing is.
    private @Nullable String problem(Snapshot expected) {
        if (!sameSize(expected)) {
            return "It has %d × %d pixels, and must have %d × %d."
                    .formatted(
                            actual.width(), actual.height(), expected.width(), expected.height());
        }
        var difference = PictureDifference.of(actual, expected, tolerance, Mask.all(masks));
        var least = leastSimilarity;
        boolean pixels =
                difference.differing() <= differingPixels || difference.share() <= differingShare;
        boolean good =
                least == null ? pixels : difference.similarity() >= least && (pixels || !byPixel);
        return good ? null : difference + ".\nAllowed: " + allowed();
    }

    private String allowed() {
        var rules = new ArrayList<String>();
        if (byPixel || leastSimilarity == null) {
            boolean grey = tolerance[0] == tolerance[1] && tolerance[1] == tolerance[2];
            rules.add(
                    grey && tolerance[2] == tolerance[3]
                            ? "a difference of " + tolerance[0]
                            : "differences of %d, %d, %d, %d"
                                    .formatted(
                                            tolerance[0],
                                            tolerance[1],
                                            tolerance[2],
                                            tolerance[3]));
            rules.add(
                    differingShare > 0
                            ? String.format(
                                    Locale.ROOT,
                                    "more for %.4g %% of the pixels",
                                    100 * differingShare)
                            : "more for " + differingPixels + " pixels");
        }
        if (leastSimilarity != null) {
            rules.add(String.format(Locale.ROOT, "a similarity of %.5f or more", leastSimilarity));
        }
        return String.join(", ", rules) + ".";
    }

    private static double checkShare(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be from 0 to 1");
        }
        return value;
    }
}
