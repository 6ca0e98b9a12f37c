package graphics.wgpu.demos;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.javafx.FxCanvas;
import graphics.wgpu.canvas.swing.AwtCanvas;
import graphics.wgpu.canvas.swing.SwingCanvas;
import java.util.List;

/// The canvases that there are in windows.
enum ShownKind {
    JAVAFX("-Dglass.gtk.uiScale="),
    JAVAFX_SCREEN("-Dglass.gtk.uiScale="),
    SWING("-Dsun.java2d.uiScale="),
    AWT("-Dsun.java2d.uiScale="),
    GLFW("-Dscale=");

    private final String scaleOption;

    ShownKind(String scaleOption) {
        this.scaleOption = scaleOption;
    }

    /// {@return options for a JVM whose windows have this scale; GLFW asks the X server for it}
    List<String> options(int scale) {
        return List.of(
                scaleOption + scale,
                "-Dprism.order=sw",
                "-Dorg.lwjgl.system.memoryBackend=ffm",
                "-Djoml.nounsafe=true");
    }

    /// Opens a window that holds nothing but a canvas.
    ///
    /// @param width in logical pixels
    /// @param height in logical pixels
    ShownCanvas open(int width, int height) throws Exception {
        return switch (this) {
            case JAVAFX -> ShownCanvas.javaFx(FxCanvas::new, width, height);
            case JAVAFX_SCREEN ->
                    ShownCanvas.javaFx(() -> new FxCanvas(PresentMethod.SCREEN), width, height);
            case SWING -> ShownCanvas.swing(SwingCanvas::new, width, height);
            case AWT -> ShownCanvas.swing(AwtCanvas::new, width, height);
            case GLFW -> ShownCanvas.glfw(width, height);
        };
    }
}
