package graphics.wgpu.canvas.javafx;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.CanvasAlphaMode;
import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderThread;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.backend.CanvasBackend;
import graphics.wgpu.canvas.backend.CanvasHost;
import java.lang.System.Logger.Level;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// What JavaFX does for a canvas.
final class FxBackend implements CanvasBackend {
    private static final System.Logger LOGGER = System.getLogger("wgpu");

    private final FxCanvas canvas;
    private final PresentMethod presentMethod;
    private volatile @Nullable BitmapView bitmap;
    private volatile @Nullable ScreenView screen;

    FxBackend(FxCanvas canvas, PresentMethod presentMethod) {
        this.canvas = canvas;
        this.presentMethod = presentMethod;
    }

    /// {@return what shows the pictures}
    ///
    /// @param host the shared part of the canvas, which was made with this backend
    FxView view(CanvasHost host) {
        if (presentMethod == PresentMethod.SCREEN) {
            var view = new ScreenView(canvas, host);
            screen = view;
            return view;
        }
        var view = new BitmapView(host);
        bitmap = view;
        return view;
    }

    @Override
    public String name() {
        return "FxCanvas";
    }

    @Override
    public PresentMethod presentMethod() {
        return presentMethod;
    }

    @Override
    public RenderThread renderThread() {
        return RenderThread.OWN;
    }

    @Override
    public boolean onToolkitThread() {
        return Platform.isFxApplicationThread();
    }

    @Override
    public void runOnToolkit(Runnable task) {
        try {
            Platform.runLater(task);
        } catch (IllegalStateException e) {
            // A canvas can be made, used and closed without JavaFX ever being started.
            LOGGER.log(Level.DEBUG, "JavaFX is not running", e);
        }
    }

    @Override
    public void frame(BitmapFrame frame) {
        var configuration = canvas.context().getConfiguration();
        boolean blends =
                configuration != null && configuration.alphaMode() == CanvasAlphaMode.PREMULTIPLIED;
        var view = bitmap;
        if (view != null) {
            view.accept(frame, !blends);
        }
    }

    @Override
    public @Nullable Snapshot lastFrame() {
        var view = bitmap;
        return view == null ? null : view.newest();
    }

    @Override
    public boolean windowAlive() {
        var view = screen;
        return view != null && view.alive();
    }

    @Override
    public void cursor(CursorShape shape) {
        canvas.setCursor(FxCursors.of(shape));
    }

    @Override
    public void dispose() {
        canvas.dispose();
    }
}
