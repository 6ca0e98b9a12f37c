package graphics.wgpu.benchmarks;

/// Who is measured.
enum PeerKind {
    /// This library.
    JAVA("Java"),
    /// This library, with an AOT cache of the JVM; only where processes start.
    AOT("Java with an AOT cache"),
    /// The same calls in C, on the same native library.
    C("C"),
    /// The binding of the same native library for Python.
    PYTHON("wgpu-py");

    private final String title;

    PeerKind(String title) {
        this.title = title;
    }

    /// {@return its name in tables}
    String title() {
        return title;
    }
}
