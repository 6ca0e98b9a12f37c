package graphics.wgpu.canvas.javafx;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.backend.CanvasHost;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows the frames of a canvas as an image in the scene graph.
///
/// A new frame asks for a pulse, and in the pulse the image is exchanged. Nothing runs when there
/// is no new frame.
final class BitmapView implements FxView {
    private final ImageView view = new ImageView();
    private final FrameImages images = new FrameImages();
    private final TextureLimit limit = TextureLimit.ofJavaFx();
    private final Scale scale = new Scale(1, 1);
    private final CanvasHost host;
    private Content content = Content.NONE;

    BitmapView(CanvasHost host) {
        this.host = host;
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.getTransforms().add(scale);
    }

    ImageView node() {
        return view;
    }

    @Override
    public void shownIn(@Nullable Window window) {
        images.retireShown();
        if (window != null && images.pending()) {
            Platform.requestNextPulse();
        }
    }

    @Override
    public void place(Content newContent) {
        content = newContent;
        view.relocate(content.x(), content.y());
        stretch();
        double factor = limit.scale(content.width(), content.height());
        host.sized(
                scaled(content.width(), factor),
                scaled(content.height(), factor),
                content.scaleX() * factor);
    }

    private static int scaled(int pixels, double factor) {
        return pixels == 0 ? 0 : (int) Math.max(1, Math.round(pixels * factor));
    }

    /// Takes a frame, on the render thread.
    ///
    /// @param frame the pixels
    /// @param ignoreAlpha whether the picture is opaque whatever its alpha says
    void accept(BitmapFrame frame, boolean ignoreAlpha) {
        images.fill(frame, ignoreAlpha);
        Platform.requestNextPulse();
    }

    /// {@return a copy of the last frame's pixels; any thread}
    @Nullable Snapshot newest() {
        return images.newest();
    }

    @Override
    public void pulse(Bounds visiblePart) {
        if (!images.pending()) {
            return;
        }
        long begin = System.nanoTime();
        var image = images.next();
        if (image != null) {
            view.setImage(image);
            stretch();
            host.painted(System.nanoTime() - begin);
        }
    }

    /// Until there is a picture of a new size, the last one is stretched.
    ///
    /// A transform does that, not the view's own width: together with a scale like 1.5 it makes one
    /// exactly, so that a picture of the right size isn't interpolated.
    private void stretch() {
        var image = view.getImage();
        if (image != null) {
            scale.setX(content.width() / image.getWidth() * (1 / content.scaleX()));
            scale.setY(content.height() / image.getHeight() * (1 / content.scaleY()));
        }
    }

    @Override
    public void dispose() {
        view.setImage(null);
        images.clear();
    }
}
