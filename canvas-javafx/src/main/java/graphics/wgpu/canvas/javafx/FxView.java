package graphics.wgpu.canvas.javafx;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// How a canvas's pictures get onto the screen. All methods are called on JavaFX's thread.
sealed interface FxView permits BitmapView, ScreenView {
    /// The canvas is in another window than before, or in none.
    ///
    /// @param window a window that is showing, or null
    void shownIn(@Nullable Window window);

    /// The canvas has been laid out, or the window has another scale.
    ///
    /// @param content where the picture belongs
    void place(Content content);

    /// A pulse: layout is done, and painting follows.
    ///
    /// @param visiblePart the part of the picture that can be seen, in the scene's coordinates
    void pulse(Bounds visiblePart);

    /// The canvas is closed.
    void dispose();

    /// The part of a node that its picture covers.
    ///
    /// @param x the left edge in the node
    /// @param y the upper edge in the node
    /// @param width the width in pixels
    /// @param height the height in pixels
    /// @param scaleX how many pixels a unit of the node has
    /// @param scaleY how many pixels a unit of the node has
    record Content(double x, double y, int width, int height, double scaleX, double scaleY) {
        /// Before layout.
        static final Content NONE = new Content(0, 0, 0, 0, 1, 1);

        /// {@return the same in the node's units}
        Bounds bounds() {
            return new BoundingBox(x, y, width / scaleX, height / scaleY);
        }
    }
}
