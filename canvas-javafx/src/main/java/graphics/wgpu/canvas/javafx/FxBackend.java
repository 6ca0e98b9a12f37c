package graphics.wgpu.canvas.javafx;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.CanvasAlphaMode;
import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.RenderThread;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.backend.CanvasBackend;
import java.lang.System.Logger.Level;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// What JavaFX does for a canvas.
final class FxBackend implements CanvasBackend {
    private static final System.Logger LOGGER = System.getLogger("wgpu");

    private final FxCanvas canvas;
    private final PresentMethod presentMethod;

    FxBackend(FxCanvas canvas, PresentMethod presentMethod) {
        this.canvas = canvas;
        this.presentMethod = presentMethod;
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
        canvas.bitmapView().accept(frame, !blends);
    }

    @Override
    public @Nullable Snapshot lastFrame() {
        return canvas.bitmapView().newest();
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
