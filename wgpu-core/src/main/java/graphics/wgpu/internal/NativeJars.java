package graphics.wgpu.internal;

import graphics.wgpu.natives.NativeLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/// The jars with native libraries that the application has brought.
///
/// @param all what they carry, for any platform
/// @param broken why a jar could not be read, null if all could
record NativeJars(List<NativeLibrary> all, @Nullable Throwable broken) {
    /// A bound for the search, which might else meet the same broken jar for ever.
    private static final int MOST_JARS = 100;

    /// Looks for them on the paths of this class, else on those of the thread's class loader.
    static NativeJars find() {
        var jars = on(NativeJars.class.getClassLoader());
        return jars.libraries("wgpu").isEmpty()
                ? on(Thread.currentThread().getContextClassLoader()).or(jars)
                : jars;
    }

    /// {@return what is carried of a name, for any platform} Streams and lambdas, here and in what
    /// else every program's start goes through, would cost it milliseconds.
    List<NativeLibrary> libraries(String name) {
        var named = new ArrayList<NativeLibrary>();
        for (var library : all) {
            if (library.name().equals(name)) {
                named.add(library);
            }
        }
        return named;
    }

    private NativeJars or(NativeJars other) {
        return all.isEmpty() ? other : this;
    }

    private static NativeJars on(@Nullable ClassLoader loader) {
        var found = new ArrayList<NativeLibrary>();
        Throwable broken = null;
        var providers = ServiceLoader.load(NativeLibrary.class, loader).iterator();
        boolean more = true;
        for (int i = 0; more && i < MOST_JARS; i++) {
            try {
                more = providers.hasNext();
                if (more) {
                    found.add(providers.next());
                }
            } catch (ServiceConfigurationError e) {
                // One broken jar must not hide a good one; it is told of if there is none.
                broken = e;
            }
        }
        return new NativeJars(List.copyOf(found), broken);
    }
}
