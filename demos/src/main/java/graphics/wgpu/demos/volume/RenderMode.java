package graphics.wgpu.demos.volume;

/// Ways to look at a volume.
public enum RenderMode {
    /// Light through coloured tissue: colours and opacities come from a transfer function.
    COMPOSITE("Composite"),
    /// The greatest value behind each pixel.
    PROJECTION("Maximum intensity"),
    /// The surface at which the values pass a level.
    SURFACE("Iso-surface"),
    /// Three planes through the volume.
    SLICES("Slices");

    private final String label;

    RenderMode(String label) {
        this.label = label;
    }

    /// {@return the mode's name for people}
    @Override
    public String toString() {
        return label;
    }
}
