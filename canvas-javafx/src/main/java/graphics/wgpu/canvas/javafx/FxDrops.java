package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.FileDropEvent;
import graphics.wgpu.canvas.backend.CanvasHost;
import java.io.File;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Tells the canvas of files that are dropped on it, if it has handlers for that.
final class FxDrops {
    private final FxCanvas canvas;
    private final CanvasHost host;

    FxDrops(FxCanvas canvas, CanvasHost host) {
        this.canvas = canvas;
        this.host = host;
    }

    void install() {
        canvas.addEventHandler(DragEvent.DRAG_OVER, this::over);
        canvas.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private boolean wanted(DragEvent event) {
        return host.listensTo(FileDropEvent.class) && event.getDragboard().hasFiles();
    }

    private void over(DragEvent event) {
        if (wanted(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (wanted(event)) {
            var files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            double x = event.getX() - canvas.content().x();
            double y = event.getY() - canvas.content().y();
            host.input().filesDropped(files, x, y);
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
