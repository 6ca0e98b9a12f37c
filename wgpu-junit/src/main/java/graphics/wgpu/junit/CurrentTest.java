package graphics.wgpu.junit;

import graphics.wgpu.GPUAdapterInfo;
import graphics.wgpu.GPUDevice;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The test that a thread runs, for what the assertions need to know of it.
///
/// @param owner its class
/// @param name what it is called in reports
/// @param id a name for its files, other than that of any other test
/// @param adapter what draws
record CurrentTest(Class<?> owner, String name, String id, GPUAdapterInfo adapter) {
    /// Threads that a test starts belong to it too.
    private static final InheritableThreadLocal<@Nullable CurrentTest> CURRENT =
            new InheritableThreadLocal<>();

    static void begin(ExtensionContext context, GPUDevice device) {
        CURRENT.set(of(context, device.adapterInfo()));
    }

    static void end() {
        CURRENT.remove();
    }

    /// {@return the test that this thread runs}
    ///
    /// @throws IllegalStateException if it runs none
    static CurrentTest get() {
        var current = CURRENT.get();
        if (current == null) {
            throw new IllegalStateException(
                    "References belong to a test, but this thread runs none that has @GpuTest on"
                            + " the method or the class; add it, or compare with looksLike(Snapshot)");
        }
        return current;
    }

    private static CurrentTest of(ExtensionContext context, GPUAdapterInfo adapter) {
        var owner = context.getRequiredTestClass();
        var name = owner.getSimpleName() + " › " + context.getDisplayName();
        var method = context.getTestMethod().map(m -> "." + m.getName()).orElse("");
        // Invocations of one template differ in numbers of the unique id.
        var numbers =
                Pattern.compile("#\\d+")
                        .matcher(context.getUniqueId())
                        .results()
                        .map(match -> match.group().replace('#', '-'))
                        .collect(Collectors.joining());
        return new CurrentTest(owner, name, owner.getName() + method + numbers, adapter);
    }
}
