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
    PYTHON("wgpu-py"),
    /// This library's canvas for GLFW.
    GLFW("GlfwCanvas"),
    /// This library's canvas for AWT.
    AWT("AwtCanvas"),
    /// This library's canvas for Swing.
    SWING("SwingCanvas"),
    /// This library's canvas for JavaFX, on its software pipeline.
    FX("FxCanvas"),
    /// JOGL's panel for Swing, with OpenGL.
    JOGL("JOGL GLJPanel"),
    /// JOGL's canvas for AWT, with OpenGL.
    JOGL_AWT("JOGL GLCanvas"),
    /// LWJGL's canvas for AWT, with OpenGL.
    LWJGL("lwjgl3-awt"),
    /// wgpu-py's canvas for GLFW.
    RENDERCANVAS_GLFW("rendercanvas GLFW"),
    /// wgpu-py's canvas for Qt.
    RENDERCANVAS_QT("rendercanvas Qt");

    private final String title;

    PeerKind(String title) {
        this.title = title;
    }

    /// {@return whether it is a canvas of this library}
    boolean isCanvas() {
        return this == GLFW || this == AWT || this == SWING || this == FX;
    }

    /// {@return whether it is of others, so that its end doesn't end the benchmark}
    boolean isForeign() {
        return switch (this) {
            case JAVA, AOT, C, GLFW, AWT, SWING, FX -> false;
            case PYTHON, JOGL, JOGL_AWT, LWJGL, RENDERCANVAS_GLFW, RENDERCANVAS_QT -> true;
        };
    }

    /// {@return its name in tables}
    String title() {
        return title;
    }
}
