package graphics.wgpu.demos.viewer.swing;

import graphics.wgpu.demos.nifti.NiftiSource;
import graphics.wgpu.demos.viewer.VolumeShow;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import javax.swing.TransferHandler;

/// Opens a file that is dropped on the viewer.
final class FileTransfer extends TransferHandler {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger("wgpu");

    private final transient VolumeShow show;

    FileTransfer(VolumeShow show) {
        this.show = show;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            var data = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            if (data instanceof List<?> files && files.getFirst() instanceof File file) {
                show.open(() -> NiftiSource.of(file.toPath()));
                return true;
            }
            return false;
        } catch (UnsupportedFlavorException | IOException e) {
            LOG.log(Level.WARNING, "What was dropped cannot be read", e);
            return false;
        }
    }
}
