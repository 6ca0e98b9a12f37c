package graphics.wgpu.internal;

import java.util.Locale;

/// Settings from system properties and the environment; a property wins.
public final class Settings {
    private Settings() {}

    /// {@return the value of a property, else of a variable, else an empty string}
    public static String get(String property, String variable) {
        var value = System.getProperty(property);
        if (value == null) {
            value = System.getenv(variable);
        }
        return value == null ? "" : value.strip();
    }

    /// {@return the name of the backend that is asked for, empty for any}
    public static String backend() {
        return get("graphics.wgpu.backend", "WGPU_BACKEND_TYPE");
    }

    /// {@return the part of an adapter's summary that is asked for, empty for any}
    public static String adapterName() {
        return get("graphics.wgpu.adapter", "WGPU_ADAPTER_NAME");
    }

    /// {@return the name of the operating system in lower case, as `linux` or `windows 11`}
    public static String os() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }
}
