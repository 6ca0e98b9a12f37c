package graphics.wgpu.natives;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// A native library that lies in the same jar as the class that extends this one.
///
/// It lies in `META-INF/native/<platform>/`, beside a file `<name>.properties` with its `version`,
/// `sha256` and `fileName`. That folder is no Java package, so that a module needs not open it.
public abstract class PackedLibrary implements NativeLibrary {
    private final String name;
    private final String platform;
    private @Nullable Properties properties;

    /// Describes a library; nothing is read yet.
    ///
    /// @param name what is carried, such as `wgpu`
    /// @param platform operating system and processor, such as `linux-x86_64`
    protected PackedLibrary(String name, String platform) {
        this.name = name;
        this.platform = platform;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String platform() {
        return platform;
    }

    @Override
    public final String version() {
        return property("version");
    }

    @Override
    public final String sha256() {
        return property("sha256");
    }

    @Override
    public final String fileName() {
        return property("fileName");
    }

    @Override
    public final InputStream open() throws IOException {
        return resource(fileName());
    }

    private synchronized String property(String key) {
        if (properties == null) {
            properties = read();
        }
        var value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(
                    path(name + ".properties") + " lacks " + key + advice());
        }
        return value;
    }

    private Properties read() {
        var read = new Properties();
        try (var stream = resource(name + ".properties")) {
            read.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private InputStream resource(String file) throws IOException {
        var stream = getClass().getResourceAsStream(path(file));
        if (stream == null) {
            throw new FileNotFoundException(path(file) + " is missing" + advice());
        }
        return stream;
    }

    private String path(String file) {
        return "/META-INF/native/" + platform + "/" + file;
    }

    private String advice() {
        return " in the jar of " + getClass().getName() + ": take a whole wgpu-natives jar instead";
    }
}
