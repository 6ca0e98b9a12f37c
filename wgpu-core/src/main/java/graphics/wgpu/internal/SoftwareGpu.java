package graphics.wgpu.internal;

import graphics.wgpu.GPUError;
import graphics.wgpu.NativeLibraryError;
import graphics.wgpu.natives.NativeLibrary;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The software GPU that a wgpu-software jar carries: a Vulkan driver, and a Vulkan loader for
/// systems without one.
///
/// It must be started before the native library makes the instance that will use it, because the
/// loader looks for drivers then.
final class SoftwareGpu {
    /// Says when it is used: `auto`, `always` or `never`.
    static final String PROPERTY = "graphics.wgpu.software";

    /// The platforms that it is packed for.
    static final List<String> PACKED = List.of("linux-x86_64");

    private static final String LOADER = "libvulkan.so.1";

    /// When it is used.
    enum Mode {
        /// If no other adapter answers.
        AUTO,
        /// In place of any other adapter.
        ALWAYS,
        /// Not at all.
        NEVER
    }

    private final NativeSettings settings;
    private final NativePlatform platform;
    private final Mode mode;
    private final @Nullable NativeLibrary driver;
    private final @Nullable NativeLibrary loader;

    SoftwareGpu(NativeSettings settings, NativeJars jars) {
        this.settings = settings;
        this.platform = NativePlatform.of(settings);
        this.mode = mode(settings.property(PROPERTY));
        this.driver = library(jars, "swiftshader");
        this.loader = library(jars, "vulkan-loader");
    }

    /// Looks at the settings and at the jars of this JVM.
    static SoftwareGpu find() {
        return new SoftwareGpu(NativeSettings.system(), NativeJars.find());
    }

    private static Mode mode(@Nullable String value) {
        if (value == null) {
            return Mode.AUTO;
        }
        for (var mode : Mode.values()) {
            if (mode.name().equalsIgnoreCase(value.strip())) {
                return mode;
            }
        }
        Log.LOGGER.log(
                Level.WARNING,
                "{0} is \"{1}\", it must be one of auto, always, never; auto is used",
                PROPERTY,
                value);
        return Mode.AUTO;
    }

    private @Nullable NativeLibrary library(NativeJars jars, String name) {
        for (var library : jars.libraries(name)) {
            if (library.platform().equals(platform.name())) {
                return library;
            }
        }
        return null;
    }

    /// {@return when it is used}
    Mode mode() {
        return mode;
    }

    /// {@return whether a jar for this platform is there}
    boolean present() {
        return driver != null;
    }

    /// Makes it the only Vulkan driver of this process, and says so in the log.
    ///
    /// @param reason why, as the end of a sentence
    /// @throws GPUError if there is no jar
    /// @throws NativeLibraryError if a library cannot be unpacked or opened
    void start(String reason) {
        if (driver == null) {
            throw new GPUError(missing());
        }
        var cache = NativeCache.of(settings, platform);
        var manifest = manifest(cache.unpack(driver));
        // An older loader knows only the second.
        Environment.set("VK_DRIVER_FILES", manifest.toString());
        Environment.set("VK_ICD_FILENAMES", manifest.toString());
        if (loader != null && !systemHasLoader()) {
            open(cache.unpack(loader));
        }
        Log.LOGGER.log(
                Level.INFO,
                "software renders (SwiftShader {0}, from a jar), because {1}",
                driver.version(),
                reason);
    }

    private String missing() {
        var message = PROPERTY + " is \"" + mode.name().toLowerCase(Locale.ROOT) + "\", but ";
        return PACKED.contains(platform.name())
                ? message + "no jar brings a software GPU; add graphics.wgpu:wgpu-software"
                : message
                        + "there is no software GPU for "
                        + platform
                        + ", only for "
                        + String.join(", ", PACKED)
                        + "; unset it";
    }

    private static boolean systemHasLoader() {
        try {
            SymbolLookup.libraryLookup(LOADER, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// The native library asks for the loader by its name, and gets the one that is open already.
    private static void open(Path file) {
        try {
            SymbolLookup.libraryLookup(file, Arena.global());
        } catch (IllegalArgumentException e) {
            throw new NativeLibraryError(
                    "The system cannot open the Vulkan loader %s of wgpu-software".formatted(file),
                    e);
        }
    }

    /// Writes the file by which the loader finds the driver, beside it.
    private static Path manifest(Path driver) {
        var file = driver.resolveSibling("vk_swiftshader_icd.json");
        var text =
                """
                {"file_format_version": "1.0.0",
                 "ICD": {"library_path": "./%s", "api_version": "1.0.5"}}
                """
                        .formatted(driver.getFileName());
        try {
            NativeCache.writeText(file, text);
        } catch (IOException e) {
            throw new NativeLibraryError(
                    "%s cannot be written: %s; make its folder writable, or name another one with"
                                    .formatted(file, e)
                            + " -Dgraphics.wgpu.cache=FOLDER",
                    e);
        }
        return file;
    }
}
