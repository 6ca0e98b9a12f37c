package graphics.wgpu.junit;

import graphics.wgpu.canvas.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The reference pictures of one name: one for all adapters, and others for families of them.
///
/// They lie in the folder of the test's package below `src/test/resources` (or the folder that the
/// property `graphics.wgpu.test.references` names) as `<name>.png` and `<name>.<family>.png`; else
/// on the class path.
final class References {
    static final String FOLDER = "graphics.wgpu.test.references";
    static final String UPDATE = "graphics.wgpu.test.update";

    private final Class<?> owner;
    private final String name;
    private final String family;

    private References(Class<?> owner, String name, String family) {
        this.owner = owner;
        this.name = name;
        this.family = family;
    }

    static References of(CurrentTest test, String name) {
        if (!name.matches("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*")) {
            throw new IllegalArgumentException(
                    "The reference's name is \"%s\"; it must be made of letters, digits, -, _ and ."
                                    .formatted(name)
                            + ", with / between folders");
        }
        return new References(test.owner(), name, AdapterFamily.of(test.adapter()));
    }

    /// A picture that was found.
    ///
    /// @param place where it lies, for people
    /// @param ofFamily whether it is one for a family of adapters
    record Reference(Snapshot picture, String place, boolean ofFamily) {}

    /// {@return whether references are to be written rather than compared}
    static boolean updating() {
        return update().equals("true") || update().equals("family");
    }

    private static String update() {
        return System.getProperty(UPDATE, "");
    }

    /// {@return the picture for this adapter's family, else the one for all; null if there is none}
    @Nullable Reference find() {
        for (var file : List.of(file(true), file(false))) {
            var found = read(file);
            if (found != null) {
                return new Reference(found, path(file).toString(), file.equals(file(true)));
            }
        }
        return null;
    }

    /// {@return the folder in which new ones are written, for people}
    String home() {
        return path(file(false)).toString();
    }

    private @Nullable Snapshot read(String file) {
        try {
            if (Files.exists(path(file))) {
                return Pictures.read(path(file));
            }
            try (var stream = owner.getResourceAsStream("/" + folder() + file)) {
                return stream == null ? null : Pictures.read(stream, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The reference " + path(file) + " can't be read", e);
        }
    }

    /// Writes a picture in place of the one that was found, or as the one for all adapters; with
    /// `family`, as the one for this adapter's.
    ///
    /// @return the file
    Path write(Snapshot picture, @Nullable Reference found) {
        var file = path(file(update().equals("family") || (found != null && found.ofFamily())));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            picture.writePng(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The reference " + file + " can't be written", e);
        }
    }

    private String file(boolean ofFamily) {
        return ofFamily ? name + "." + family + ".png" : name + ".png";
    }

    private Path path(String file) {
        return Path.of(System.getProperty(FOLDER, "src/test/resources")).resolve(folder() + file);
    }

    private String folder() {
        var folder = owner.getPackageName().replace('.', '/');
        return folder.isEmpty() ? "" : folder + "/";
    }
}
