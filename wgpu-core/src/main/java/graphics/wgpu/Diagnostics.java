package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Leaks;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// Says what there is and what is going on: for bug reports, and in search of forgotten objects.
///
/// Five topics are always there: `system`, `versions`, `wgpu_native_info`, `object_counts` (with
/// the GPU memory that buffers and textures hold, in bytes) and `wgpu_native_counts` (what the
/// native library counts; `kept` is what the application holds). Applications can add others.
///
/// Not in WebGPU. All methods may be called from any thread.
public final class Diagnostics {
    private static final List<DiagnosticsTopic> TOPICS =
            new CopyOnWriteArrayList<>(DiagnosticsTopics.all());

    private Diagnostics() {}

    /// Adds a topic at the end of the report.
    ///
    /// @param topic the topic
    /// @throws IllegalArgumentException if its name is not a Java identifier, or is taken
    public static void add(DiagnosticsTopic topic) {
        var name = Arguments.notNull(Arguments.notNull(topic, "topic").name(), "topic.name()");
        if (name.isEmpty()
                || !Character.isJavaIdentifierStart(name.charAt(0))
                || !name.chars().allMatch(Character::isJavaIdentifierPart)) {
            throw new IllegalArgumentException(
                    "topic.name() is \"" + name + "\"; it must be a Java identifier");
        }
        synchronized (TOPICS) {
            if (TOPICS.stream().anyMatch(other -> other.name().equals(name))) {
                throw new IllegalArgumentException(
                        "topic.name() is \"" + name + "\", and another topic has that name");
            }
            TOPICS.add(topic);
        }
    }

    /// {@return the values of all topics, by their names}
    public static Map<String, Map<String, ?>> getDict() {
        var dict = new LinkedHashMap<String, Map<String, ?>>();
        for (var topic : TOPICS) {
            dict.put(topic.name(), topic.values());
        }
        return dict;
    }

    /// {@return the report as text}
    public static String getReport() {
        var text = new StringBuilder();
        getDict().forEach((name, values) -> DiagnosticsText.append(text, name, values));
        return text.toString();
    }

    /// Prints the report.
    ///
    /// @param out where to, as `System.out`
    public static void printReport(PrintStream out) {
        Arguments.notNull(out, "out").print(getReport());
    }

    /// {@return the objects that are not released now, the oldest first}
    ///
    /// Always empty unless the program was started with `-Dgraphics.wgpu.leaks=true`, as
    /// remembering the stacks is slow. Then, too, each object that is collected before it was
    /// closed is logged as a warning with its stack.
    ///
    /// @see ObjectTracker
    public static List<UnreleasedObject> unreleased() {
        return Leaks.open().stream().map(UnreleasedObject::of).toList();
    }
}
