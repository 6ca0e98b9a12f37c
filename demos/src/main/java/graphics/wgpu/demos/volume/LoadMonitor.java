package graphics.wgpu.demos.volume;

/// Follows the loading of a volume, and may end it.
public interface LoadMonitor {
    /// Sees nothing and never cancels.
    LoadMonitor NONE = (stage, fraction) -> {};

    /// Is told how far loading is; called on the loading thread, some hundred times at most.
    ///
    /// @param stage what is being done, for people
    /// @param fraction how much of everything is done, 0 to 1
    void progress(String stage, double fraction);

    /// {@return whether loading shall end; it then throws a CancellationException}
    default boolean cancelled() {
        return false;
    }
}
