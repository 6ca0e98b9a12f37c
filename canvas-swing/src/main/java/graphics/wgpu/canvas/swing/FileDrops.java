package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.backend.CanvasInput;
import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.plaf.UIResource;

/// Tells a canvas of files that are dropped on it.
final class FileDrops extends DropTargetAdapter {
    private static final System.Logger LOGGER = System.getLogger("wgpu");

    private final Component component;
    private final CanvasInput input;

    private FileDrops(Component component, CanvasInput input) {
        this.component = component;
        this.input = input;
    }

    /// Gives way to an application's own `TransferHandler`, which looks for the interface.
    private static final class Target extends DropTarget implements UIResource {
        private static final long serialVersionUID = 1;

        Target(Component component, FileDrops drops) {
            super(component, DnDConstants.ACTION_COPY, drops);
        }
    }

    static FileDrops accept(Component component, CanvasInput input) {
        var drops = new FileDrops(component, input);
        if (!GraphicsEnvironment.isHeadless()) {
            component.setDropTarget(new Target(component, drops));
        }
        return drops;
    }

    void stop() {
        if (component.getDropTarget() instanceof Target) {
            component.setDropTarget(null);
        }
    }

    @Override
    public void dragEnter(DropTargetDragEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetDragEvent event) {
        if (event.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            event.acceptDrag(DnDConstants.ACTION_COPY);
        } else {
            event.rejectDrag();
        }
    }

    @Override
    public void drop(DropTargetDropEvent event) {
        if (!event.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            event.rejectDrop();
            return;
        }
        event.acceptDrop(DnDConstants.ACTION_COPY);
        var files = files(event);
        event.dropComplete(!files.isEmpty());
        if (!files.isEmpty()) {
            var place = event.getLocation();
            input.filesDropped(files, place.x, place.y);
        }
    }

    private static List<Path> files(DropTargetDropEvent event) {
        var paths = new ArrayList<Path>();
        try {
            var data = event.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            for (var file : (List<?>) data) {
                paths.add(((File) file).toPath());
            }
        } catch (UnsupportedFlavorException | IOException e) {
            LOGGER.log(Level.WARNING, "the files that were dropped can't be read", e);
        }
        return paths;
    }
}
