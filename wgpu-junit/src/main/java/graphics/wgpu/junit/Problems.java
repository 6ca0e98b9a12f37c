package graphics.wgpu.junit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was wrong after a test, thrown as one error.
final class Problems {
    private final List<String> messages = new ArrayList<>();
    private final List<Throwable> causes = new ArrayList<>();

    void add(String message) {
        messages.add(message);
    }

    void add(String message, Throwable cause) {
        messages.add(message);
        causes.add(cause);
    }

    /// Throws if there were any.
    void check() {
        if (messages.isEmpty()) {
            return;
        }
        @Nullable Throwable first = causes.isEmpty() ? null : causes.getFirst();
        var error = new AssertionError(String.join("\n", messages), first);
        causes.stream().skip(1).forEach(error::addSuppressed);
        throw error;
    }
}
