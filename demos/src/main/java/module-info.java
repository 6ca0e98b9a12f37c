import org.jspecify.annotations.NullMarked;

/// Scenes, viewers and the launcher.
@NullMarked
module graphics.wgpu.demos {
    requires com.formdev.flatlaf;
    requires graphics.wgpu.canvas.glfw;
    requires graphics.wgpu.canvas.javafx;
    requires graphics.wgpu.canvas.swing;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires org.joml;
    requires org.lwjgl.glfw;
    requires static transitive org.jspecify;

    // Picocli sets the fields of the arguments.
    opens graphics.wgpu.demos to
            info.picocli;
}
