package graphics.wgpu.canvas.swing;

import graphics.wgpu.PresentTarget;
import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import org.jspecify.annotations.Nullable;

/// The native window of a component, for the GPU to present to; one for each platform.
///
/// One belongs to one time of a component in a window: it is made after `addNotify`, told with
/// [#leave()] before `removeNotify`, and released when the GPU has let go of it. All methods are
/// called on the event thread or with AWT's tree lock, except [#release()].
sealed interface NativeSurface permits SurfaceX11, SurfaceWin32, SurfaceMacos {
    /// {@return what the canvas context needs}
    PresentTarget target();

    /// Follows the component's place and size.
    ///
    /// @return the size in pixels
    PixelSize place();

    /// The component's native window is about to be destroyed; it may be when this returns.
    void leave();

    /// The GPU has let go. Called once, on any thread.
    void release();

    /// {@return why there is no native surface in this JVM, or null when there is}
    static @Nullable String unavailable() {
        if (GraphicsEnvironment.isHeadless()) {
            return "AWT is headless";
        }
        var toolkit = Toolkit.getDefaultToolkit().getClass().getName();
        return isX11(toolkit) || isWin32(toolkit) || isMacos(toolkit)
                ? null
                : "of AWT's toolkit " + toolkit + " no native window is known";
    }

    /// {@return the surface for a component that has its peer}
    ///
    /// @param component a heavyweight component
    /// @param exposed called on any thread when the surface's content was damaged
    /// @throws IllegalStateException if there is none, with the reason
    static NativeSurface of(Component component, Runnable exposed) {
        var toolkit = Toolkit.getDefaultToolkit().getClass().getName();
        if (isX11(toolkit)) {
            return SurfaceX11.of(component, exposed);
        }
        return isWin32(toolkit) ? SurfaceWin32.of(component) : SurfaceMacos.of(component);
    }

    private static boolean isX11(String toolkit) {
        return toolkit.startsWith("sun.awt.X11.");
    }

    private static boolean isWin32(String toolkit) {
        return toolkit.startsWith("sun.awt.windows.");
    }

    private static boolean isMacos(String toolkit) {
        return toolkit.startsWith("sun.lwawt.macosx.");
    }
}
