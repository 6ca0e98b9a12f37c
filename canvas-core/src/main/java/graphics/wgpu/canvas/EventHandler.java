package graphics.wgpu.canvas;

/// Takes events, and may keep them from later handlers.
///
/// @param <E> the kind of event
/// @see RenderCanvas#on(Class, int, EventHandler)
@FunctionalInterface
public interface EventHandler<E extends CanvasEvent> {
    /// Called for each event, on the toolkit's thread. What it throws is logged.
    ///
    /// @param event the event
    /// @param propagation stops the event
    void handle(E event, Propagation propagation);
}
