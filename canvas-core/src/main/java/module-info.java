import org.jspecify.annotations.NullMarked;

/// Canvases to draw on with the GPU, whatever the toolkit.
@NullMarked
@SuppressWarnings("module") // The modules of the toolkits aren't there when this one is compiled.
module graphics.wgpu.canvas {
    requires transitive graphics.wgpu;
    requires static java.desktop;
    requires static transitive org.jspecify;

    exports graphics.wgpu.canvas;
    exports graphics.wgpu.canvas.backend;
    exports graphics.wgpu.canvas.internal.x11 to
            graphics.wgpu.canvas.swing,
            graphics.wgpu.canvas.javafx;
}
