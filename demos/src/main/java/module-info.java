import org.jspecify.annotations.NullMarked;

/// Scenes, viewers and the launcher.
@NullMarked
module graphics.wgpu.demos {
    requires graphics.wgpu.canvas.glfw;
    requires graphics.wgpu.canvas.swing;
    requires graphics.wgpu.canvas.javafx;
    requires info.picocli;
    requires javafx.controls;
    requires org.joml;
    requires static transitive org.jspecify;
}
