package graphics.wgpu.canvas;

/// The way of one event from handler to handler.
public interface Propagation {
    /// Keeps the event from the handlers that come after this one.
    void stop();

    /// {@return whether a handler has stopped the event}
    boolean stopped();
}
