package graphics.wgpu.internal;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// Where the loader reads its settings, so that a test can give it others.
final class NativeSettings {
    private final UnaryOperator<@Nullable String> properties;
    private final UnaryOperator<@Nullable String> variables;

    NativeSettings(
            UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> variables) {
        this.properties = properties;
        this.variables = variables;
    }

    @NullUnmarked // the operators never see a null
    static NativeSettings system() {
        return new NativeSettings(System::getProperty, System::getenv);
    }

    /// {@return a system property, or null where it is not set or blank}
    @Nullable String property(String name) {
        return nonBlank(properties.apply(name));
    }

    /// {@return an environment variable, or null where it is not set or blank}
    @Nullable String variable(String name) {
        return nonBlank(variables.apply(name));
    }

    private static @Nullable String nonBlank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
