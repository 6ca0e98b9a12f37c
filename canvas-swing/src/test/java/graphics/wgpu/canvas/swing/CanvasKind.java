package graphics.wgpu.canvas.swing;

/// The canvases of this module, for tests that hold for both.
enum CanvasKind {
    AWT,
    SWING;

    /// {@return a new canvas, made on the event thread}
    ComponentCanvas create() {
        return Edt.get(
                () ->
                        switch (this) {
                            case AWT -> new AwtCanvas();
                            case SWING -> new SwingCanvas();
                        });
    }
}
