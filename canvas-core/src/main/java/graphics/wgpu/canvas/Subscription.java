package graphics.wgpu.canvas;

/// A handler that was added to a canvas, to take it away again.
public interface Subscription extends AutoCloseable {
    /// Takes the handler away; a second call does nothing. Any thread.
    @Override
    void close();
}
