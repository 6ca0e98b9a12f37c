package graphics.wgpu.internal;

import java.util.Map;

/// Settings of a JVM that is not this one.
final class TestSettings {

    private TestSettings() {}

    static NativeSettings of(Map<String, String> properties, Map<String, String> variables) {
        return new NativeSettings(properties::get, variables::get);
    }

    /// This machine's platform, and the properties given.
    static NativeSettings here(Map<String, String> properties, Map<String, String> variables) {
        return new NativeSettings(
                name ->
                        name.startsWith("os.") || name.equals("user.home")
                                ? properties.getOrDefault(name, System.getProperty(name))
                                : properties.get(name),
                variables::get);
    }
}
