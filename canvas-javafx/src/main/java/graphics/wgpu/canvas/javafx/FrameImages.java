package graphics.wgpu.canvas.javafx;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.canvas.Snapshot;
import java.util.ArrayDeque;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Hands pictures from the render thread, which fills them, to Prism, which paints them.
///
/// Prism reads an image on a thread of its own, at any time between the pulse that shows it and the
/// end of the painting that follows the next image's pulse. So an image is filled again only after
/// two further pulses have brought new ones. Four images do for that, and none waits: one that is
/// shown, one that was shown before, one that is ready, and one that is being filled.
final class FrameImages {
    private final ArrayDeque<FrameImage> free = new ArrayDeque<>();
    private @Nullable FrameImage ready;
    private @Nullable FrameImage shown;
    private @Nullable FrameImage shownBefore;

    /// Copies a frame, to be shown in place of one that hasn't been shown yet. Render thread.
    ///
    /// @param frame the pixels
    /// @param ignoreAlpha whether the picture is opaque whatever its alpha says
    void fill(BitmapFrame frame, boolean ignoreAlpha) {
        FrameImage last;
        synchronized (this) {
            last = free.poll();
        }
        var image =
                last == null
                        ? FrameImage.of(frame.width(), frame.height())
                        : last.withSize(frame.width(), frame.height());
        image.fill(frame, ignoreAlpha);
        synchronized (this) {
            recycle(ready);
            ready = image;
        }
    }

    /// {@return whether there is a picture that hasn't been shown}
    synchronized boolean pending() {
        return ready != null;
    }

    /// {@return the newest picture if it hasn't been shown; at most once in a pulse}
    @Nullable Image next() {
        FrameImage next;
        synchronized (this) {
            next = ready;
            if (next == null) {
                return null;
            }
            ready = null;
            recycle(shownBefore);
            shownBefore = shown;
            shown = next;
        }
        return next.image();
    }

    /// {@return a copy of the newest picture}
    @Nullable Snapshot newest() {
        FrameImage newest;
        synchronized (this) {
            newest = ready == null ? shown : ready;
            if (newest == null) {
                return null;
            }
            newest.read(true);
        }
        try {
            return newest.toSnapshot();
        } finally {
            synchronized (this) {
                newest.read(false);
            }
        }
    }

    /// Never fills again what has been shown: other pulses will come than those so far.
    synchronized void retireShown() {
        shownBefore = null;
        if (shown != null) {
            shown.retire();
        }
    }

    synchronized void clear() {
        free.clear();
        ready = null;
        shown = null;
        shownBefore = null;
    }

    private void recycle(@Nullable FrameImage image) {
        if (image != null && image.reusable()) {
            free.add(image);
        }
    }
}
