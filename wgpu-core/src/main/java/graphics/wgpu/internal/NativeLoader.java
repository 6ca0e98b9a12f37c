package graphics.wgpu.internal;

import graphics.wgpu.NativeLibraryError;
import graphics.wgpu.natives.NativeLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the native library: the one that the user names, else the jar's, else the system's.
final class NativeLoader {
    private static final String PROPERTY = "graphics.wgpu.lib.path";
    private static final String VARIABLE = "WGPU_LIB_PATH";

    private final NativeSettings settings;
    private final NativePlatform platform;
    private final List<NativeLibrary> jars;
    private final @Nullable Throwable brokenJar;

    NativeLoader(NativeSettings settings) {
        this.settings = settings;
        this.platform = NativePlatform.of(settings);
        var found = NativeJars.find();
        this.jars = found.libraries("wgpu");
        this.brokenJar = found.broken();
    }

    /// For tests, which bring their own jars.
    NativeLoader(NativeSettings settings, List<NativeLibrary> jars) {
        this.settings = settings;
        this.platform = NativePlatform.of(settings);
        this.jars = jars;
        this.brokenJar = null;
    }

    /// {@return the library, opened and of a version that fits}
    NativeHandle load() {
        var handle = NativeAccess.call(NativeLoader.class.getModule(), this::open);
        NativeVersion.check(handle.version(), handle.origin(), settings);
        return handle;
    }

    private NativeHandle open() {
        var property = settings.property(PROPERTY);
        var variable = settings.variable(VARIABLE);
        if (property != null) {
            return named(property, "named by -D" + PROPERTY);
        }
        if (variable != null) {
            return named(variable, "named by the environment variable " + VARIABLE);
        }
        var packed = packed();
        if (packed.isPresent()) {
            return file(
                    NativeCache.of(settings, platform).unpack(packed.get()), "unpacked from a jar");
        }
        return system();
    }

    private NativeHandle named(String file, String source) {
        var path = Path.of(file).toAbsolutePath().normalize();
        NativeFile.check(path, platform, source);
        return file(path, source);
    }

    private NativeHandle file(Path file, String source) {
        try {
            return handle(SymbolLookup.libraryLookup(file, Arena.global()), file.toString());
        } catch (IllegalArgumentException e) {
            var reason = reason(file);
            throw new NativeLibraryError(
                    "The system cannot open %s (%s): %s".formatted(file, source, reason), e);
        }
    }

    /// SymbolLookup keeps the system's reason to itself, System.load tells it.
    private static String reason(Path file) {
        try {
            System.load(file.toString());
            return "it opened at the second try; try again";
        } catch (UnsatisfiedLinkError e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Optional<NativeLibrary> packed() {
        for (var jar : jars) {
            if (jar.name().equals("wgpu") && jar.platform().equals(platform.name())) {
                return Optional.of(jar);
            }
        }
        return Optional.empty();
    }

    private NativeHandle system() {
        var name = NativePlatform.fileName();
        try {
            return handle(SymbolLookup.libraryLookup(name, Arena.global()), name);
        } catch (IllegalArgumentException e) {
            var cause = brokenJar == null ? e : brokenJar;
            throw new NativeLibraryError(missing(name), cause);
        }
    }

    private String missing(String name) {
        var others = jars.stream().map(NativeLibrary::platform).sorted().toList();
        var message = new StringBuilder("There is no native library for ").append(platform);
        if (!others.isEmpty()) {
            message.append(" (only jars for ").append(String.join(", ", others)).append(')');
        }
        message.append(", and the system has no ").append(name).append(". ");
        if (platform.isPacked()) {
            message.append("Add the jar ").append(platform.artifact());
        } else {
            message.append("Jars exist for ")
                    .append(String.join(", ", NativePlatform.PACKED))
                    .append("; elsewhere build wgpu-native ")
                    .append(NativeVersion.toString(NativeVersion.EXPECTED));
        }
        message.append(", or name a library with -D").append(PROPERTY).append("=FILE");
        return message.append(" or ").append(VARIABLE).append('.').toString();
    }

    private static NativeHandle handle(SymbolLookup functions, String origin) {
        var getVersion = functions.find("wgpuGetVersion").orElse(MemorySegment.NULL);
        if (getVersion.address() == 0) {
            throw new NativeLibraryError(
                    origin
                            + " is a library, but not wgpu-native: it has no wgpuGetVersion; name"
                            + " another one");
        }
        try {
            // as Native would call it, whose class needs the library that is being opened here
            var version = (int) (long) Shapes.JJJ_to_J.HANDLE.invokeExact(getVersion, 0L, 0L, 0L);
            return new NativeHandle(functions, origin, version);
        } catch (Throwable e) {
            throw new AssertionError("wgpuGetVersion throws nothing", e);
        }
    }
}
