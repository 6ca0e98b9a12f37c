import org.jspecify.annotations.NullMarked;

/// Scenes, viewers and the launcher.
@NullMarked
module graphics.wgpu.demos {
    requires graphics.wgpu.canvas.glfw;
    requires graphics.wgpu.canvas.swing;
    requires graphics.wgpu.canvas.javafx;
    requires javafx.controls;
    requires static transitive org.jspecify;
}
