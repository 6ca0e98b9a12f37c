/// Canvases to draw on with the GPU.
///
/// [graphics.wgpu.canvas.RenderCanvas] is what all canvases have in common. Events are the records
/// under [graphics.wgpu.canvas.CanvasEvent]. Who adapts another toolkit finds the contract in
/// `graphics.wgpu.canvas.backend`.
package graphics.wgpu.canvas;
