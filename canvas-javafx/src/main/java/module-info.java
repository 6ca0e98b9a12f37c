import org.jspecify.annotations.NullMarked;

/// A canvas as a JavaFX node.
@NullMarked
module graphics.wgpu.canvas.javafx {
    requires transitive graphics.wgpu.canvas;
    requires transitive javafx.graphics;
    requires static transitive org.jspecify;

    exports graphics.wgpu.canvas.javafx;
}
