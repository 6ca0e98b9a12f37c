package graphics.wgpu.demos.scene;

import java.util.Locale;

/// The scenes of the demos.
public enum SceneKind {
    /// A 3-D scan, by default a brain.
    VOLUME,
    /// WebGPU's first program: one triangle.
    TRIANGLE,
    /// A cube that turns.
    CUBE,
    /// Four views at once, in tabs and split panes.
    WORKBENCH;

    /// {@return the name as it is typed}
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
