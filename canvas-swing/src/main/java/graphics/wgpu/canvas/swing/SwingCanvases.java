package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.PresentMethod;
import java.awt.Component;
import java.awt.Window;
import java.lang.System.Logger.Level;
import java.util.Objects;
import javax.swing.JDesktopPane;
import javax.swing.JInternalFrame;
import javax.swing.JLayer;
import javax.swing.JViewport;
import org.jspecify.annotations.Nullable;

/// Makes the canvas for AWT and Swing that presents as one wishes.
public final class SwingCanvases {
    private static final System.Logger LOGGER = System.getLogger("wgpu");
    private static final int OPAQUE = 255;

    private SwingCanvases() {}

    /// {@return a new canvas}
    ///
    /// @param method [PresentMethod#SCREEN] for an [AwtCanvas], [PresentMethod#BITMAP] for a
    ///     [SwingCanvas], [PresentMethod#AUTO] for an [AwtCanvas] where there can be a native
    ///     surface, else a [SwingCanvas]; the reason is logged
    /// @throws UnsupportedOperationException if an [AwtCanvas] was asked for and there can't be a
    ///     native surface
    public static ComponentCanvas create(PresentMethod method) {
        return create(method, null);
    }

    /// {@return a new canvas for a place}
    ///
    /// With [PresentMethod#AUTO], a place that needs a lightweight component gets a [SwingCanvas]:
    /// one in a `JInternalFrame`, `JDesktopPane`, `JLayer` or `JScrollPane`, or in a window that is
    /// transparent or has a shape.
    ///
    /// @param method as in [#create(PresentMethod)]
    /// @param place the container that the canvas is going to be added to, already in its window;
    ///     null when it isn't known
    /// @throws UnsupportedOperationException if an [AwtCanvas] was asked for and there can't be a
    ///     native surface
    public static ComponentCanvas create(PresentMethod method, @Nullable Component place) {
        return switch (Objects.requireNonNull(method, "method")) {
            case SCREEN -> new AwtCanvas();
            case BITMAP -> new SwingCanvas();
            case AUTO -> choose(place);
        };
    }

    private static ComponentCanvas choose(@Nullable Component place) {
        var reason = NativeSurface.unavailable();
        if (reason == null && place != null) {
            reason = lightweightReason(place);
        }
        if (reason != null) {
            LOGGER.log(Level.INFO, "SwingCanvas is used, because " + reason);
            return new SwingCanvas();
        }
        LOGGER.log(Level.INFO, "AwtCanvas is used, because there is a native surface");
        return new AwtCanvas();
    }

    /// {@return why a place can't have a heavyweight component, or null if it can}
    static @Nullable String lightweightReason(Component place) {
        for (Component outer = place; outer != null; outer = outer.getParent()) {
            var reason =
                    switch (outer) {
                        case JInternalFrame _, JDesktopPane _ -> "other frames may overlap it";
                        case JLayer<?> _ -> "a JLayer paints over it";
                        case JViewport _ -> "it is scrolled";
                        case Window window when window.getOpacity() < 1 ->
                                "its window is transparent";
                        case Window window when window.getShape() != null ->
                                "its window has a shape";
                        case Window window
                                when window.getBackground() != null
                                        && window.getBackground().getAlpha() < OPAQUE ->
                                "its window is transparent";
                        default -> null;
                    };
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }
}
