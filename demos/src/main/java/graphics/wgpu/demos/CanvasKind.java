package graphics.wgpu.demos;

import java.util.Locale;

/// The canvases that a scene can be shown on.
enum CanvasKind {
    JAVAFX,
    SWING,
    AWT,
    GLFW,
    OFFSCREEN;

    /// {@return the name as it is typed}
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
