import org.jspecify.annotations.NullMarked;

/// Canvases to draw on with the GPU, whatever the toolkit.
@NullMarked
module graphics.wgpu.canvas {
    requires transitive graphics.wgpu;
    requires static java.desktop;
    requires static transitive org.jspecify;

    exports graphics.wgpu.canvas;
    exports graphics.wgpu.canvas.backend;
}
