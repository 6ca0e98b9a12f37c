/// The canvas of JavaFX.
///
/// [graphics.wgpu.canvas.javafx.FxCanvas] is a node like any other. What it draws with is the same
/// in all toolkits and described at [graphics.wgpu.canvas.RenderCanvas].
package graphics.wgpu.canvas.javafx;
