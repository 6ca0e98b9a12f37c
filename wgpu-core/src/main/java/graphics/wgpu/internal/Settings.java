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

    /// {@return the name of the operating system in lower case, as `linux` or `windows 11`}
    public static String os() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }
}
