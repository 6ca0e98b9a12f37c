package graphics.wgpu;

/// A layer of macOS that Metal draws to.
///
/// @param layer the address of the `CAMetalLayer`
public record MetalLayer(long layer) implements PresentTarget {
    /// Checks that there is a layer.
    public MetalLayer {
        if (layer == 0) {
            throw new IllegalArgumentException("layer is 0, and must be a handle");
        }
    }
}
