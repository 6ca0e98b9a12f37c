/// How to bring a toolkit's window or component to a canvas.
///
/// An application doesn't need this package. A toolkit's canvas consists of:
///
/// 1. A class that extends the toolkit's component and implements
///    [ToolkitCanvas][graphics.wgpu.canvas.backend.ToolkitCanvas]. It makes its host, with
///    [CanvasHost.of][graphics.wgpu.canvas.backend.CanvasHost#of], in the constructor, returns it
///    from `host()`, and needs no further method of a canvas.
/// 2. A [CanvasBackend][graphics.wgpu.canvas.backend.CanvasBackend], best a class of its own: what
///    the host asks of the toolkit.
/// 3. Listeners that tell the host what happens:
///
/// | in the toolkit | to the host |
/// |---|---|
/// | a size or a scale, at first and when it changes | `sized` |
/// | shown, hidden, tab changed, window iconified | `visible` |
/// | the native window is there, or about to go (screen) | `attach`, `detach` |
/// | the window's content was damaged (screen) | `exposed` |
/// | a frame was painted (bitmap) | `painted` |
/// | mouse, wheel, keys, text, focus lost | `input().…` |
/// | the user closes the window, if it is the canvas's | `close` |
///
/// **Screen**: `sized`, then `attach`, then `visible(true)`; before the window is destroyed
/// `visible(false)`, then `detach`; as often as the toolkit likes. The canvas keeps its context,
/// its configuration and its handlers meanwhile.
///
/// **Bitmap**: `frame` gets the pixels on the canvas's thread. Keep at least two images: one that
/// the toolkit paints and one that is filled, swapped under a lock that is held for no longer than
/// the swap (or the painting, if the toolkit can't hold on to an image otherwise).
///
/// **Program-driven loops** (GLFW): for each turn poll the toolkit's events, then `runPending` and
/// `drawIfDue` of each canvas, then wait for events for as long as the least `nanosToNextFrame`
/// says. `wake` ends the waiting.
///
/// The toolkit's thread is never held up: nothing that it calls on the host waits for a frame or
/// for the GPU, and closing or detaching in the middle of a frame lets that frame end by itself.
///
/// Every canvas passes the contract tests, `CanvasContractTests` in canvas-core's tests.
package graphics.wgpu.canvas.backend;
