package graphics.wgpu.internal;

import graphics.wgpu.NativeLibraryError;
import graphics.wgpu.natives.NativeLibrary;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// The folder of this user where libraries from jars are unpacked, each once, under its hash.
///
/// A file appears there whole or not at all: several JVMs may unpack at once. Its SHA-256 is
/// checked when it is unpacked, and a CRC-32 that is written beside it at every use, since a digest
/// of a file of this size costs a starting JVM a third of a second. A damaged file is replaced.
final class NativeCache {
    private final Path folder;

    NativeCache(Path folder) {
        this.folder = folder;
    }

    /// {@return the user's cache, by the custom of the platform}
    ///
    /// @param settings where `graphics.wgpu.cache` may name another folder
    /// @param platform the platform of this JVM
    static NativeCache of(NativeSettings settings, NativePlatform platform) {
        var chosen = settings.property("graphics.wgpu.cache");
        if (chosen != null) {
            return new NativeCache(Path.of(chosen));
        }
        var home = Path.of(String.valueOf(settings.property("user.home")));
        var local = settings.variable("LOCALAPPDATA");
        var xdg = settings.variable("XDG_CACHE_HOME");
        Path base;
        if (platform.name().startsWith("windows") && local != null) {
            base = Path.of(local);
        } else if (platform.name().startsWith("macos")) {
            base = home.resolve("Library").resolve("Caches");
        } else {
            base = xdg == null ? home.resolve(".cache") : Path.of(xdg);
        }
        return new NativeCache(base.resolve("wgpu-java"));
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    /// {@return the file of an unpacked library, checked}
    ///
    /// @param library what to unpack
    /// @throws NativeLibraryError if the jar is damaged or the folder cannot be written
    Path unpack(NativeLibrary library) {
        var parent = folder.resolve(library.sha256());
        var target = parent.resolve(library.fileName());
        try {
            if (!holds(target)) {
                createPrivate(parent);
                write(library, parent, target);
            }
        } catch (IOException e) {
            throw new NativeLibraryError(
                    "The native library cannot be unpacked to %s: %s; make the folder writable, or name"
                                    .formatted(target, e)
                            + " another one with -Dgraphics.wgpu.cache=FOLDER",
                    e);
        }
        return target;
    }

    private static void write(NativeLibrary library, Path parent, Path target) throws IOException {
        var part = Files.createTempFile(parent, library.fileName(), ".part");
        try {
            var hash = copy(library, part);
            var mark = crc(part);
            if (!hash.equals(library.sha256())) {
                throw new NativeLibraryError(
                        "The native library in the jar of %s is damaged: its SHA-256 is %s and must be %s;"
                                        .formatted(
                                                library.getClass().getName(),
                                                hash,
                                                library.sha256())
                                + " get the jar again (delete it from the local repository first)");
            }
            Files.writeString(mark(target), mark);
            move(part, target, mark);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Writes a small file whole or not at all, unless it holds the text already.
    static void writeText(Path file, String text) throws IOException {
        if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
            return;
        }
        var name = String.valueOf(file.getFileName());
        var part = Files.createTempFile(file.toAbsolutePath().getParent(), name, ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String copy(NativeLibrary library, Path part) throws IOException {
        var digest = sha256();
        try (var stream = new DigestInputStream(library.open(), digest)) {
            Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void move(Path part, Path target, String mark) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Windows does not replace a file that another JVM has open: then that one is as good.
            if (!crc(target).equals(mark)) {
                throw e;
            }
        }
    }

    private void createPrivate(Path parent) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var owner = PosixFilePermissions.fromString("rwx------");
            Files.createDirectories(parent, PosixFilePermissions.asFileAttribute(owner));
        } else {
            Files.createDirectories(parent);
        }
    }

    private static boolean holds(Path file) throws IOException {
        var mark = mark(file);
        return Files.isRegularFile(file)
                && Files.isRegularFile(mark)
                && Files.readString(mark).equals(crc(file));
    }

    private static Path mark(Path file) {
        return file.resolveSibling(file.getFileName() + ".crc32");
    }

    private static String crc(Path file) throws IOException {
        var crc = new CRC32();
        try (var stream = Files.newInputStream(file)) {
            var buffer = new byte[1 << 18];
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                crc.update(buffer, 0, n);
            }
        }
        return Long.toHexString(crc.getValue());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
