package graphics.wgpu;

/// A surface of a Wayland compositor.
///
/// @param display the address of the `wl_display`
/// @param surface the address of the `wl_surface`
public record WaylandSurface(long display, long surface) implements PresentTarget {
    /// Checks that there is a display and a surface.
    public WaylandSurface {
        if (display == 0) {
            throw new IllegalArgumentException("display is 0, and must be a handle");
        }
        if (surface == 0) {
            throw new IllegalArgumentException("surface is 0, and must be a handle");
        }
    }
}
