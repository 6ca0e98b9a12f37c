package graphics.wgpu.demos.viewer;

/// What a viewer is doing with files.
public sealed interface LoadStatus {
    /// Nothing is being loaded.
    record Idle() implements LoadStatus {}

    /// A file is being loaded.
    ///
    /// @param name the file
    /// @param stage what is being done, for people
    /// @param fraction how much is done, 0 to 1
    record Loading(String name, String stage, double fraction) implements LoadStatus {}

    /// A file could not be shown; what was shown before still is.
    ///
    /// @param message what is wrong, for people
    record Failed(String message) implements LoadStatus {}
}
