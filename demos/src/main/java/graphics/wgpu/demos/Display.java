package graphics.wgpu.demos;

import java.util.Locale;
import java.util.Map;

/// Whether windows can be opened here.
final class Display {
    private Display() {}

    /// {@return whether there is a display}
    static boolean exists() {
        return exists(System.getProperty("os.name", ""), System.getenv());
    }

    /// {@return whether there is a display}
    ///
    /// @param system the operating system's name
    /// @param environment its environment variables
    static boolean exists(String system, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
