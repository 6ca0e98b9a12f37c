package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.CursorShape;
import java.awt.AWTException;
import java.awt.Cursor;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.lang.System.Logger.Level;

/// AWT's cursors for the shapes.
final class AwtCursors {
    private static final System.Logger LOGGER = System.getLogger("wgpu");

    private AwtCursors() {}

    static Cursor of(CursorShape shape) {
        return switch (shape) {
            case DEFAULT -> Cursor.getDefaultCursor();
            case NONE -> invisible();
            case TEXT -> Cursor.getPredefinedCursor(Cursor.TEXT_CURSOR);
            case POINTER, GRAB -> Cursor.getPredefinedCursor(Cursor.HAND_CURSOR);
            case CROSSHAIR -> Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR);
            case WAIT, PROGRESS -> Cursor.getPredefinedCursor(Cursor.WAIT_CURSOR);
            case MOVE, GRABBING -> Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR);
            case NOT_ALLOWED -> notAllowed();
            case EW_RESIZE -> Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR);
            case NS_RESIZE -> Cursor.getPredefinedCursor(Cursor.N_RESIZE_CURSOR);
            case NESW_RESIZE -> Cursor.getPredefinedCursor(Cursor.NE_RESIZE_CURSOR);
            case NWSE_RESIZE -> Cursor.getPredefinedCursor(Cursor.NW_RESIZE_CURSOR);
        };
    }

    private static Cursor invisible() {
        if (GraphicsEnvironment.isHeadless()) {
            return Cursor.getDefaultCursor();
        }
        var empty = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        return Toolkit.getDefaultToolkit().createCustomCursor(empty, new Point(0, 0), "none");
    }

    private static Cursor notAllowed() {
        try {
            var cursor = Cursor.getSystemCustomCursor("Invalid.32x32");
            return cursor != null ? cursor : Cursor.getDefaultCursor();
        } catch (AWTException | HeadlessException e) {
            LOGGER.log(Level.DEBUG, "AWT has no cursor for what isn't allowed", e);
            return Cursor.getDefaultCursor();
        }
    }
}
