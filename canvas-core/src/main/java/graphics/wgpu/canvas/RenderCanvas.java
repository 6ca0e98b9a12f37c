package graphics.wgpu.canvas;

import graphics.wgpu.CanvasLike;
import graphics.wgpu.GPUCanvasContext;
import java.time.Duration;
import java.util.function.Consumer;

/// A place to draw on with the GPU: a window, a component, or pixels in memory.
///
/// It is the same in every toolkit:
///
/// ```java
/// var device = GPU.requestAdapter(RequestAdapterOptions.of().withCanvas(canvas)).requestDevice();
/// var context = canvas.context();
/// context.configure(CanvasConfiguration.of(device, context.getPreferredFormat(device.adapter())));
/// canvas.requestDraw(() -> draw(device, context.getCurrentTexture()));
/// ```
///
/// One frame is: a [ResizeEvent] if the size is new, [AnimateEvent], [BeforeDrawEvent], the draw
/// function, and the present, which follows by itself. A frame that is asked for while another is
/// being drawn comes after it.
///
/// **Threads.** The methods may be called from any thread, except where they say otherwise. Events
/// come on the toolkit's thread. The draw function is called on the thread that [#renderThread()]
/// names, by default a render thread of the canvas's own in AWT, Swing and JavaFX, and the caller's
/// with GLFW and offscreen. `getCurrentTexture` of the context belongs into the draw function.
///
/// **Sizes.** The physical size, in whole pixels, is the truth, and the logical size is the
/// physical one divided by the pixel ratio. Within the draw function the sizes are those of the
/// frame, and elsewhere the newest ones.
public interface RenderCanvas extends CanvasLike, AutoCloseable {
    /// {@return the context that gives the textures to draw on; always the same one}
    @Override
    GPUCanvasContext context();

    // Drawing

    /// Sets the function that draws a frame, and asks for one.
    ///
    /// An exception that the function throws is logged, each different one once, and drawing goes
    /// on with the next frame.
    ///
    /// @param draw draws on `context().getCurrentTexture()`
    void requestDraw(Runnable draw);

    /// Asks for a frame. Several requests before it make one frame.
    void requestDraw();

    /// Draws a frame now, whatever the update mode.
    ///
    /// The frame has been presented when this returns, with two exceptions: on a toolkit's thread,
    /// while the canvas draws on a thread of its own, the frame is only put in front and nothing is
    /// waited for; and within a draw function the call is dropped. A canvas that can't be seen, has
    /// no size or is closed draws nothing.
    void forceDraw();

    /// {@return when the canvas draws}
    UpdateMode updateMode();

    /// Says when the canvas draws. At first that is [UpdateMode#ONDEMAND].
    ///
    /// @param mode the mode
    void updateMode(UpdateMode mode);

    /// {@return whether frames wait for the screen}
    boolean vsync();

    /// Says whether frames wait for the screen, which a canvas without a native surface can't. On
    /// at first.
    ///
    /// @param vsync whether they do
    void vsync(boolean vsync);

    /// {@return on which thread the draw function is called}
    RenderThread renderThread();

    /// Says on which thread the draw function is called.
    ///
    /// @param thread [RenderThread#OWN] or [RenderThread#TOOLKIT] for the canvases of AWT, Swing
    ///     and JavaFX; the others have [RenderThread#CALLER] and no choice
    /// @throws IllegalArgumentException if the canvas can't draw on this thread
    void renderOn(RenderThread thread);

    /// {@return how pictures get from the GPU to the window}
    PresentMethod presentMethod();

    // Sizes

    /// {@return the width in logical pixels}
    double logicalWidth();

    /// {@return the height in logical pixels}
    double logicalHeight();

    /// {@return the width in pixels, which is the texture's}
    int physicalWidth();

    /// {@return the height in pixels, which is the texture's}
    int physicalHeight();

    /// {@return physical pixels for each logical one, such as 1 or 1.5 or 2}
    double pixelRatio();

    // Events

    /// Adds a handler for events.
    ///
    /// @param <E> the kind of event
    /// @param type the kind of event; [CanvasEvent] for all
    /// @param handler called on the toolkit's thread; what it throws is logged
    /// @return takes the handler away again
    default <E extends CanvasEvent> Subscription on(Class<E> type, Consumer<? super E> handler) {
        return on(type, 0, (event, propagation) -> handler.accept(event));
    }

    /// Adds a handler for events that has a place among the others and may stop an event.
    ///
    /// @param <E> the kind of event
    /// @param type the kind of event; [CanvasEvent] for all
    /// @param order handlers of lower order come first; of the same order, the one that was added
    ///     first
    /// @param handler called on the toolkit's thread; what it throws is logged
    /// @return takes the handler away again
    <E extends CanvasEvent> Subscription on(Class<E> type, int order, EventHandler<E> handler);

    // The rest

    /// {@return the title}
    String title();

    /// Sets the window's title. A canvas that is a part of somebody else's window leaves that
    /// window's title alone; its own then names its thread and its log messages.
    ///
    /// @param title the title
    void title(String title);

    /// {@return what the mouse cursor looks like over the canvas}
    CursorShape cursor();

    /// Sets what the mouse cursor looks like over the canvas.
    ///
    /// @param shape the shape
    void cursor(CursorShape shape);

    /// {@return the last frame as a picture}
    ///
    /// A bitmap canvas copies what it shows. A screen canvas can't read its window: it draws one
    /// more frame for this, without events, and the call waits for it, on a toolkit's thread too.
    /// So a screen canvas takes none while it draws one, which the handlers of a frame's events
    /// belong to.
    ///
    /// @throws IllegalStateException if there is no frame yet, the canvas is closed, or just
    ///     drawing
    Snapshot snapshot();

    /// {@return how fast the canvas drew lately}
    FrameStatistics statistics();

    /// {@return whether the statistics are shown in the picture}
    boolean statisticsShown();

    /// Says whether the statistics are shown in the picture: frames a second, and each stage's mean
    /// time in milliseconds, in white on black, in the upper left corner. Not at first.
    ///
    /// They are drawn over what the draw function has drawn, and so are in snapshots too. It needs
    /// a format and a usage that can be rendered to. Changing this asks for a frame.
    ///
    /// @param shown whether they are
    void showStatistics(boolean shown);

    /// Sends the [CloseEvent], and lets go of the context, the render thread, and the window where
    /// it belongs to the canvas. A second call does nothing.
    ///
    /// A frame that is being drawn at the time ends first, but nobody waits for it: with a render
    /// thread of its own, the canvas is freed a little after this has returned.
    @Override
    void close();

    /// {@return whether the canvas is closed or about to be}
    boolean closed();

    /// Waits until a canvas that was closed has let go of everything.
    ///
    /// Not on a toolkit's thread: the last step of closing needs it.
    ///
    /// @param timeout how long to wait at most
    /// @return whether it has
    /// @throws InterruptedException if the thread is interrupted meanwhile
    boolean awaitClosed(Duration timeout) throws InterruptedException;
}
