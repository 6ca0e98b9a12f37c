package graphics.wgpu.internal;

import graphics.wgpu.NativeLibraryError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Looks into a file that is to be opened as a library.
///
/// The system's own loader says little of why it refuses a file, and Java passes on even less.
final class NativeFile {
    private static final int HEADER = 4096;
    private static final int ELF = 0x464c457f;
    private static final int MACH_O = 0xfeedfacf;
    private static final int MACH_O_UNIVERSAL = 0xbebafeca;
    private static final short DOS = 0x5a4d;
    private static final int PE = 0x4550;

    private NativeFile() {}

    /// Throws unless the file is a whole library for the platform.
    ///
    /// @param file the file to look into
    /// @param platform the platform of this JVM
    /// @param source who named the file, for the message
    static void check(Path file, NativePlatform platform, String source) {
        requireFile(file, source);
        byte[] header;
        long size;
        try (var stream = Files.newInputStream(file)) {
            header = stream.readNBytes(HEADER);
            size = Files.size(file);
        } catch (IOException e) {
            throw new NativeLibraryError(
                    "%s cannot be read (%s): %s; make it readable for this user"
                            .formatted(file, source, e),
                    e);
        }
        var made = platformOf(header);
        if (made == null) {
            throw new NativeLibraryError(
                    "%s is no shared library, or is damaged (%s); name an intact %s"
                            .formatted(file, source, NativePlatform.fileName()));
        }
        if (!made.equals("any") && !made.equals(platform.name())) {
            throw new NativeLibraryError(
                    "%s is a library for %s, but this JVM runs on %s (%s); name one for %s"
                            .formatted(file, made, platform, source, platform));
        }
        if (made.startsWith("linux") && !NativeElf.isWhole(littleEndian(header), size)) {
            throw new NativeLibraryError(
                    "%s is damaged: it ends before its last part (%s); get it again"
                            .formatted(file, source));
        }
    }

    private static void requireFile(Path file, String source) {
        if (!Files.exists(file)) {
            throw new NativeLibraryError(
                    "%s does not exist (%s); name the file of the library, or unset it to use the jar"
                            .formatted(file, source));
        }
        if (Files.isDirectory(file)) {
            throw new NativeLibraryError(
                    "%s is a folder (%s); name the file in it, such as %s"
                            .formatted(file, source, file.resolve(NativePlatform.fileName())));
        }
    }

    private static ByteBuffer littleEndian(byte[] header) {
        return ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// {@return the platform that a library was made for; null if it is no library, and `any` for
    /// one that holds several}
    ///
    /// @param header the first bytes of its file
    static @Nullable String platformOf(byte[] header) {
        var bytes = littleEndian(header);
        if (bytes.limit() < 64) {
            return null;
        }
        return switch (bytes.getInt(0)) {
            case ELF -> "linux-" + elfProcessor(bytes);
            case MACH_O -> "macos-" + machProcessor(bytes);
            case MACH_O_UNIVERSAL -> "any";
            default -> bytes.getShort(0) == DOS ? windows(bytes) : null;
        };
    }

    private static String elfProcessor(ByteBuffer bytes) {
        int machine = Short.toUnsignedInt(bytes.getShort(18));
        return switch (machine) {
            case 62 -> "x86_64";
            case 183 -> "aarch64";
            default -> "processor-" + machine;
        };
    }

    private static String machProcessor(ByteBuffer bytes) {
        int machine = bytes.getInt(4);
        return switch (machine) {
            case 0x01000007 -> "x86_64";
            case 0x0100000c -> "aarch64";
            default -> "processor-" + HexFormat.of().toHexDigits(machine);
        };
    }

    private static @Nullable String windows(ByteBuffer bytes) {
        int offset = bytes.getInt(60);
        if (offset < 0 || offset > bytes.limit() - 6 || bytes.getInt(offset) != PE) {
            return null;
        }
        int machine = Short.toUnsignedInt(bytes.getShort(offset + 4));
        return switch (machine) {
            case 0x8664 -> "windows-x86_64";
            case 0xaa64 -> "windows-aarch64";
            default -> "windows-processor-" + HexFormat.of().toHexDigits((short) machine);
        };
    }
}
