package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.backend.CanvasHost;
import graphics.wgpu.canvas.javafx.NativeChild.Placement;
import java.lang.System.Logger.Level;
import java.util.Objects;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// Follows a node with a native window, which the GPU presents to.
///
/// One native window belongs to one time of the node in a window of JavaFX: it is made when the
/// handle of that window is known, and leaves before that window is hidden, which destroys it.
final class ScreenView implements FxView {
    private static final System.Logger LOGGER = System.getLogger("wgpu");

    private final Node node;
    private final CanvasHost host;
    private final EventHandler<WindowEvent> hiding = this::hiding;
    private Content content = Content.NONE;
    private @Nullable Window window;
    private volatile @Nullable NativeChild child;
    private @Nullable Placement placed;
    private int search;

    ScreenView(Node node, CanvasHost host) {
        this.node = node;
        this.host = host;
    }

    /// {@return whether the native window is there and stays; any thread}
    boolean alive() {
        var now = child;
        return now != null && now.exists();
    }

    @Override
    public void shownIn(@Nullable Window newWindow) {
        if (Objects.equals(newWindow, window)) {
            return;
        }
        letGo();
        if (window != null) {
            window.removeEventHandler(WindowEvent.WINDOW_HIDING, hiding);
        }
        window = newWindow;
        if (newWindow != null) {
            newWindow.addEventHandler(WindowEvent.WINDOW_HIDING, hiding);
            int number = search;
            var _ =
                    WindowHandle.find(newWindow)
                            .whenCompleteAsync(
                                    (handle, error) -> found(number, handle, error),
                                    Platform::runLater);
        }
    }

    private void found(int number, @Nullable Long handle, @Nullable Throwable error) {
        if (number != search) {
            return;
        }
        if (handle == null) {
            LOGGER.log(Level.ERROR, "FxCanvas stays empty", error);
            return;
        }
        child = NativeChild.in(handle, host::exposed);
        Platform.requestNextPulse();
    }

    private void hiding(WindowEvent event) {
        if (Objects.equals(event.getTarget(), window)) {
            letGo();
        }
    }

    private void letGo() {
        var old = takeChild();
        if (old != null) {
            host.visible(false);
            old.leave();
            host.detach(old::release);
        }
    }

    private @Nullable NativeChild takeChild() {
        search++;
        placed = null;
        var old = child;
        child = null;
        return old;
    }

    @Override
    public void place(Content newContent) {
        content = newContent;
    }

    @Override
    public void pulse(Bounds visiblePart) {
        var now = child;
        var parent = window;
        if (now == null || parent == null) {
            return;
        }
        var placement = placement(visiblePart, parent);
        if (placement.equals(placed)) {
            return;
        }
        boolean first = placed == null;
        placed = placement;
        now.place(placement);
        double width = content.bounds().getWidth();
        double ratio = width > 0 ? placement.fullWidth() / width : parent.getOutputScaleX();
        host.sized(placement.fullWidth(), placement.fullHeight(), ratio);
        if (first) {
            host.attach(now.target());
        }
    }

    private Placement placement(Bounds visible, Window parent) {
        var full = node.localToScene(content.bounds(), true);
        double scaleX = parent.getOutputScaleX();
        double scaleY = parent.getOutputScaleY();
        int x = pixels(visible.getMinX(), scaleX);
        int y = pixels(visible.getMinY(), scaleY);
        int fullX = pixels(full.getMinX(), scaleX);
        int fullY = pixels(full.getMinY(), scaleY);
        return new Placement(
                x,
                y,
                pixels(visible.getMaxX(), scaleX) - x,
                pixels(visible.getMaxY(), scaleY) - y,
                x - fullX,
                y - fullY,
                pixels(full.getMaxX(), scaleX) - fullX,
                pixels(full.getMaxY(), scaleY) - fullY,
                pixels(node.getScene().getHeight(), scaleY),
                scaleX);
    }

    private static int pixels(double length, double scale) {
        return (int) Math.round(length * scale);
    }

    @Override
    public void dispose() {
        var old = takeChild();
        shownIn(null);
        if (old != null) {
            // The context is closed by now.
            old.leave();
            old.release();
        }
    }
}
