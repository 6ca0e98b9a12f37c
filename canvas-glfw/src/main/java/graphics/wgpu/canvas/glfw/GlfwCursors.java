package graphics.wgpu.canvas.glfw;

import graphics.wgpu.canvas.CursorShape;
import java.util.EnumMap;
import java.util.Map;
import org.lwjgl.glfw.GLFW;

/// GLFW's standard cursors, made when first needed and kept.
final class GlfwCursors {
    private static final Map<CursorShape, Long> MADE = new EnumMap<>(CursorShape.class);

    private GlfwCursors() {}

    static void set(long window, CursorShape shape) {
        boolean none = shape == CursorShape.NONE;
        GLFW.glfwSetInputMode(
                window, GLFW.GLFW_CURSOR, none ? GLFW.GLFW_CURSOR_HIDDEN : GLFW.GLFW_CURSOR_NORMAL);
        if (!none) {
            GLFW.glfwSetCursor(window, cursor(shape));
        }
    }

    private static long cursor(CursorShape shape) {
        int standard = standard(shape);
        return standard == 0
                ? 0
                : MADE.computeIfAbsent(shape, key -> GLFW.glfwCreateStandardCursor(standard));
    }

    private static int standard(CursorShape shape) {
        return switch (shape) {
            // GLFW has neither a busy cursor nor an open and a closed hand.
            case DEFAULT, NONE, WAIT, PROGRESS -> 0;
            case TEXT -> GLFW.GLFW_IBEAM_CURSOR;
            case POINTER -> GLFW.GLFW_POINTING_HAND_CURSOR;
            case CROSSHAIR -> GLFW.GLFW_CROSSHAIR_CURSOR;
            case MOVE, GRAB, GRABBING -> GLFW.GLFW_RESIZE_ALL_CURSOR;
            case NOT_ALLOWED -> GLFW.GLFW_NOT_ALLOWED_CURSOR;
            case EW_RESIZE -> GLFW.GLFW_RESIZE_EW_CURSOR;
            case NS_RESIZE -> GLFW.GLFW_RESIZE_NS_CURSOR;
            case NESW_RESIZE -> GLFW.GLFW_RESIZE_NESW_CURSOR;
            case NWSE_RESIZE -> GLFW.GLFW_RESIZE_NWSE_CURSOR;
        };
    }
}
