package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.CursorShape;
import javafx.scene.Cursor;

/// JavaFX's cursors for the canvas's shapes.
final class FxCursors {
    private FxCursors() {}

    static Cursor of(CursorShape shape) {
        return switch (shape) {
            // JavaFX has no sign for what is forbidden.
            case DEFAULT, NOT_ALLOWED -> Cursor.DEFAULT;
            case NONE -> Cursor.NONE;
            case TEXT -> Cursor.TEXT;
            case POINTER -> Cursor.HAND;
            case CROSSHAIR -> Cursor.CROSSHAIR;
            case WAIT, PROGRESS -> Cursor.WAIT;
            case MOVE -> Cursor.MOVE;
            case GRAB -> Cursor.OPEN_HAND;
            case GRABBING -> Cursor.CLOSED_HAND;
            case EW_RESIZE -> Cursor.H_RESIZE;
            case NS_RESIZE -> Cursor.V_RESIZE;
            case NESW_RESIZE -> Cursor.NE_RESIZE;
            case NWSE_RESIZE -> Cursor.NW_RESIZE;
        };
    }
}
