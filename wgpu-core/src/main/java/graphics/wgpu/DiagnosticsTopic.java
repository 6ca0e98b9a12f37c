package graphics.wgpu;

import java.util.Map;

/// A part of the report that [Diagnostics] makes.
public interface DiagnosticsTopic {
    /// {@return the name, which is a Java identifier}
    String name();

    /// {@return what there is to say now, in order: texts and numbers by their names, or rows of a
    /// table, each a map of its own}
    Map<String, ?> values();
}
