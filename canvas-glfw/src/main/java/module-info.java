import org.jspecify.annotations.NullMarked;

/// A canvas in a GLFW window.
@NullMarked
module graphics.wgpu.canvas.glfw {
    requires transitive graphics.wgpu.canvas;
    requires org.lwjgl;
    requires org.lwjgl.glfw;
    requires static transitive org.jspecify;

    exports graphics.wgpu.canvas.glfw;
}
