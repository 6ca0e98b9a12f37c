package graphics.wgpu.junit;

import graphics.wgpu.canvas.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The pictures that differ, in a folder with one HTML page for the whole run.
///
/// Each has a folder of its own. JVMs that test at the same time, or one after the other in one
/// build, write to the same page; the first one of a build clears what is left of the last build.
final class PictureReport {
    static final String FOLDER = "graphics.wgpu.test.report";

    private static final String PAGE = "index.html";
    private static final String PART = "part.html";

    private final Path folder;

    PictureReport(Path folder) {
        this.folder = folder;
    }

    /// {@return the report of this JVM, in `target/gpu-tests` or the folder that is named}
    static PictureReport here() {
        return new PictureReport(Path.of(System.getProperty(FOLDER, "target/gpu-tests")));
    }

    Path page() {
        return folder.resolve(PAGE);
    }

    /// One comparison that failed.
    ///
    /// @param id the name of its folder
    /// @param title the test and the picture
    /// @param message what is wrong
    /// @param pictures the pictures by their names, `actual` and maybe `expected` and `difference`
    record Entry(String id, String title, String message, Map<String, Snapshot> pictures) {}

    /// Adds a comparison that failed.
    ///
    /// @return the folder with its pictures
    Path add(Entry entry) {
        var own = folder.resolve(entry.id());
        change(
                () -> {
                    delete(own);
                    Files.createDirectories(own);
                    for (var picture : entry.pictures().entrySet()) {
                        picture.getValue().writePng(own.resolve(picture.getKey() + ".png"));
                    }
                    Files.writeString(own.resolve(PART), PictureReportPage.part(entry));
                });
        return own;
    }

    /// Takes a comparison out that has failed before and is good now.
    void remove(String id) {
        var own = folder.resolve(id);
        if (Files.exists(own)) {
            change(() -> delete(own));
        }
    }

    private interface Change {
        void run() throws IOException;
    }

    private void change(Change change) {
        synchronized (PictureReport.class) {
            try {
                Files.createDirectories(folder);
                try (var channel =
                                FileChannel.open(
                                        folder.resolve("lock"),
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.WRITE);
                        var lock = channel.lock()) {
                    if (lock.isValid()) {
                        clearLastBuild();
                        change.run();
                        writePage();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The report in " + folder + " can't be written", e);
            }
        }
    }

    /// A build is known by the process that started this JVM.
    private void clearLastBuild() throws IOException {
        var parent = ProcessHandle.current().parent().orElse(ProcessHandle.current());
        var build = parent.pid() + " " + parent.info().startInstant().orElse(null);
        var mark = folder.resolve("build");
        if (Files.exists(mark) && Files.readString(mark).equals(build)) {
            return;
        }
        for (var own : entries()) {
            delete(own);
        }
        Files.writeString(mark, build);
    }

    private void writePage() throws IOException {
        var parts = new StringBuilder();
        int count = 0;
        for (var own : entries()) {
            parts.append(Files.readString(own.resolve(PART)));
            count++;
        }
        Files.writeString(page(), PictureReportPage.page(count, parts.toString()));
    }

    private List<Path> entries() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> Files.exists(file.resolve(PART))).sorted().toList();
        }
    }

    private static void delete(Path own) throws IOException {
        if (!Files.exists(own)) {
            return;
        }
        try (var files = Files.walk(own)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
