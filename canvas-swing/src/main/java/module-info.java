import org.jspecify.annotations.NullMarked;

/// Canvases for AWT (heavyweight) and Swing (lightweight).
@NullMarked
module graphics.wgpu.canvas.swing {
    requires transitive graphics.wgpu.canvas;
    requires transitive java.desktop;
    requires org.lwjgl;
    requires org.lwjgl.jawt;
    requires static transitive org.jspecify;

    exports graphics.wgpu.canvas.swing;
}
