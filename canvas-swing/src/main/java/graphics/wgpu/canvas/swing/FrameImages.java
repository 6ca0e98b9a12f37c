package graphics.wgpu.canvas.swing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The images of a canvas: one is filled while others are painted, and nobody waits.
///
/// The render thread fills an image that nobody looks at and publishes it whole. Who paints or
/// copies holds on to the newest one meanwhile; that is mostly the event thread, so there are two
/// or three images in all.
final class FrameImages {
    private final List<Slot> slots = new ArrayList<>();
    private @Nullable Slot newest;

    /// One image, and the array that its pixels are in.
    static final class Slot {
        private final BufferedImage image;
        private final int[] pixels;
        private int users;

        private Slot(int width, int height, boolean alpha) {
            image =
                    new BufferedImage(
                            width,
                            height,
                            alpha ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
            pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        }

        BufferedImage image() {
            return image;
        }

        int[] pixels() {
            return pixels;
        }

        boolean hasAlpha() {
            return image.getType() == BufferedImage.TYPE_INT_ARGB_PRE;
        }

        private boolean fits(int width, int height, boolean alpha) {
            return image.getWidth() == width && image.getHeight() == height && hasAlpha() == alpha;
        }
    }

    /// {@return an image to fill, until it is published; one at a time}
    synchronized Slot begin(int width, int height, boolean alpha) {
        slots.removeIf(slot -> isFree(slot) && !slot.fits(width, height, alpha));
        for (var slot : slots) {
            if (isFree(slot)) {
                return slot;
            }
        }
        var slot = new Slot(width, height, alpha);
        slots.add(slot);
        return slot;
    }

    private boolean isFree(Slot slot) {
        return slot.users == 0 && slot != newest;
    }

    /// Makes an image that has been filled the one to paint.
    synchronized void publish(Slot slot) {
        newest = slot;
    }

    /// {@return the newest image, which stays as it is until it is released}
    synchronized @Nullable Slot acquire() {
        if (newest != null) {
            newest.users++;
        }
        return newest;
    }

    synchronized void release(Slot slot) {
        slot.users--;
    }

    /// Forgets all images.
    synchronized void clear() {
        newest = null;
        slots.clear();
    }

    synchronized int count() {
        return slots.size();
    }
}
