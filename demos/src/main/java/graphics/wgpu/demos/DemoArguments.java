package graphics.wgpu.demos;

import graphics.wgpu.demos.scene.SceneKind;
import graphics.wgpu.demos.viewer.ViewerOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What can be said to the demo on the command line.
@Command(
        name = "demo",
        header = "Shows a scene, drawn by the GPU, on one of five canvases.",
        description = {
            "",
            "Without arguments: the volume viewer with the brain that comes along, in JavaFX."
                    + " Where there is no display: offscreen, into a PNG whose path is printed.",
            ""
        },
        sortOptions = false,
        usageHelpAutoWidth = true)
final class DemoArguments {
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,5})x([1-9][0-9]{0,5})");
    private static final int SMALLEST = 16;
    private static final int LARGEST = 16384;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SCENE",
            description = "volume (the default), triangle, cube or workbench")
    private @Nullable String scene;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "a scan for the volume viewer: NIfTI-1, .nii or .nii.gz")
    private @Nullable Path file;

    @Option(
            names = "--canvas",
            paramLabel = "CANVAS",
            description = "javafx, swing, awt, glfw or offscreen")
    private @Nullable String canvas;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "size of the window's content, or of the picture, such as 1280x800")
    private @Nullable String size;

    @Option(
            names = "--frames",
            paramLabel = "N",
            description = "turn the picture for N frames, print their times, and end")
    private @Nullable Integer frames;

    @Option(
            names = "--screenshot",
            paramLabel = "FILE.png",
            description =
                    "write the window with its controls, as it is on the screen, into a file, and"
                            + " end; offscreen: the picture")
    private @Nullable Path screenshot;

    @Option(names = "--help", usageHelp = true, description = "this text")
    @SuppressWarnings("UnusedVariable") // Picocli asks for a field.
    private boolean help;

    /// {@return the canvas that was asked for, or the one that suits the machine}
    ///
    /// @param display whether windows can be opened
    CanvasKind canvas(boolean display) {
        if (canvas == null) {
            return display ? CanvasKind.JAVAFX : CanvasKind.OFFSCREEN;
        }
        var kind = find(CanvasKind.values(), canvas);
        if (kind == null) {
            throw mistake(
                    "--canvas cannot be '%s'; it is one of: %s"
                            .formatted(canvas, names(CanvasKind.values())));
        }
        var headlessFx =
                kind == CanvasKind.JAVAFX
                        && "Headless".equals(System.getProperty("glass.platform"));
        if (kind != CanvasKind.OFFSCREEN && !display && !headlessFx) {
            throw mistake(
                    ("--canvas %s needs a display, and DISPLAY is not set; start it under xvfb-run,"
                                    + " or use --canvas offscreen")
                            .formatted(kind));
        }
        return kind;
    }

    /// {@return all the rest}
    ///
    /// @param kind the canvas
    ViewerOptions options(CanvasKind kind) {
        var chosen = scene();
        checkFile(chosen);
        checkWorkbench(chosen, kind);
        var width = kind == CanvasKind.OFFSCREEN ? 960 : 1180;
        var height = kind == CanvasKind.OFFSCREEN ? 720 : 760;
        if (size != null) {
            var match = SIZE.matcher(size);
            if (!match.matches()) {
                throw mistake(
                        "--size cannot be '%s'; it is WIDTHxHEIGHT in pixels, such as 640x480"
                                .formatted(size));
            }
            width = Integer.parseInt(match.group(1));
            height = Integer.parseInt(match.group(2));
            if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
                throw mistake(
                        "--size cannot be '%s'; each side has %d to %d pixels"
                                .formatted(size, SMALLEST, LARGEST));
            }
        }
        if (frames != null && frames < 1) {
            throw mistake(
                    "--frames cannot be '%d'; it is a number of at least 1".formatted(frames));
        }
        checkScreenshot();
        return new ViewerOptions(
                chosen, file, width, height, frames == null ? 0 : frames, screenshot);
    }

    private SceneKind scene() {
        if (scene == null) {
            return SceneKind.VOLUME;
        }
        var kind = find(SceneKind.values(), scene);
        if (kind != null) {
            return kind;
        }
        // A scan alone is plain enough.
        if (file == null && (scene.contains(".nii") || Files.isRegularFile(Path.of(scene)))) {
            file = Path.of(scene);
            return SceneKind.VOLUME;
        }
        throw mistake(
                "there is no scene '%s'; there are: %s"
                        .formatted(scene, names(SceneKind.values())));
    }

    private void checkFile(SceneKind chosen) {
        if (file == null) {
            return;
        }
        if (chosen != SceneKind.VOLUME) {
            throw mistake("the scene %s shows no files; volume does".formatted(chosen));
        }
        if (Files.isDirectory(file)) {
            throw mistake("%s is a folder; a scan is a file, .nii or .nii.gz".formatted(file));
        }
        if (!Files.isReadable(file)) {
            throw mistake(
                    (Files.exists(file) ? "the file %s cannot be read" : "there is no file %s")
                            .formatted(file));
        }
    }

    private void checkWorkbench(SceneKind chosen, CanvasKind kind) {
        if (chosen != SceneKind.WORKBENCH) {
            return;
        }
        if (kind == CanvasKind.GLFW || kind == CanvasKind.OFFSCREEN) {
            throw mistake(
                    "the workbench is for --canvas javafx, swing or awt, not %s".formatted(kind));
        }
        if (frames != null || screenshot != null) {
            throw mistake("the workbench has neither --frames nor --screenshot");
        }
    }

    private void checkScreenshot() {
        if (screenshot == null) {
            return;
        }
        if (!screenshot.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw mistake(
                    "--screenshot cannot be '%s'; it is a file that ends in .png"
                            .formatted(screenshot));
        }
        var folder = screenshot.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw mistake(
                    "--screenshot cannot be '%s'; there is no folder %s"
                            .formatted(screenshot, folder));
        }
    }

    private static <T extends Enum<T>> @Nullable T find(T[] kinds, String name) {
        return Arrays.stream(kinds)
                .filter(kind -> kind.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static String names(Enum<?>[] kinds) {
        return Arrays.stream(kinds).map(Enum::toString).collect(Collectors.joining(", "));
    }

    private ParameterException mistake(String message) {
        if (spec == null) {
            throw new IllegalStateException("not made by picocli");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
