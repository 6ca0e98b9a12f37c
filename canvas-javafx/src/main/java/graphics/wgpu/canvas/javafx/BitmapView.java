package graphics.wgpu.canvas.javafx;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.canvas.Snapshot;
import java.util.Objects;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows the frames of a canvas as an image in the scene graph.
///
/// A new frame asks for a pulse, and in the pulse, before layout, the image is exchanged. Nothing
/// runs when there is no new frame.
final class BitmapView {
    private final ImageView view = new ImageView();
    private final FrameImages images = new FrameImages();
    private final LongConsumer painted;
    private final Runnable pulse = this::showNext;
    private final Scale scale = new Scale(1, 1);
    private double width;
    private double height;
    private double pixelSizeX = 1;
    private double pixelSizeY = 1;
    private @Nullable Scene scene;

    /// @param painted told how long it took to show a frame, in nanoseconds
    BitmapView(LongConsumer painted) {
        this.painted = painted;
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.getTransforms().add(scale);
    }

    ImageView node() {
        return view;
    }

    /// Puts the picture where the canvas's content is.
    ///
    /// @param x the left edge
    /// @param y the upper edge
    /// @param newWidth the width in pixels
    /// @param newHeight the height in pixels
    /// @param window what it is in, which says how large a pixel is
    void place(double x, double y, int newWidth, int newHeight, Window window) {
        width = newWidth;
        height = newHeight;
        pixelSizeX = 1 / window.getRenderScaleX();
        pixelSizeY = 1 / window.getRenderScaleY();
        view.relocate(x, y);
        stretch();
    }

    /// Takes the pulses of a scene that is in a window.
    ///
    /// @param newScene the scene, or null for none
    void listenTo(@Nullable Scene newScene) {
        if (Objects.equals(newScene, scene)) {
            return;
        }
        if (scene != null) {
            scene.removePreLayoutPulseListener(pulse);
            images.retireShown();
        }
        scene = newScene;
        if (newScene != null) {
            newScene.addPreLayoutPulseListener(pulse);
            if (images.pending()) {
                Platform.requestNextPulse();
            }
        }
    }

    /// Takes a frame, on the render thread.
    ///
    /// @param frame the pixels
    /// @param ignoreAlpha whether the picture is opaque whatever its alpha says
    void accept(BitmapFrame frame, boolean ignoreAlpha) {
        images.fill(frame, ignoreAlpha);
        Platform.requestNextPulse();
    }

    @Nullable Snapshot newest() {
        return images.newest();
    }

    void dispose() {
        listenTo(null);
        view.setImage(null);
        images.clear();
    }

    private void showNext() {
        if (!images.pending()) {
            return;
        }
        long begin = System.nanoTime();
        var image = images.next();
        if (image != null) {
            view.setImage(image);
            stretch();
            painted.accept(System.nanoTime() - begin);
        }
    }

    /// Until there is a picture of a new size, the last one is stretched.
    ///
    /// A transform does that, not the view's own width: together with a scale like 1.5 it makes one
    /// exactly, so that a picture of the right size isn't interpolated.
    private void stretch() {
        var image = view.getImage();
        if (image != null) {
            scale.setX(width / image.getWidth() * pixelSizeX);
            scale.setY(height / image.getHeight() * pixelSizeY);
        }
    }
}
