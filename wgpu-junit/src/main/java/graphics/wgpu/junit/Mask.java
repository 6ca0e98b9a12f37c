package graphics.wgpu.junit;

import graphics.wgpu.canvas.Snapshot;
import java.util.List;

/// Which pixels of a picture count.
@FunctionalInterface
interface Mask {
    /// All of them.
    Mask ALL = (x, y) -> true;

    /// {@return whether a pixel counts}
    boolean counts(int x, int y);

    /// {@return what lies outside a rectangle}
    static Mask outside(int left, int top, int width, int height) {
        return (x, y) -> x < left || y < top || x >= left + width || y >= top + height;
    }

    /// {@return the bright pixels of a picture, and those beyond its edges}
    static Mask bright(Snapshot picture) {
        return (x, y) -> {
            if (x >= picture.width() || y >= picture.height()) {
                return true;
            }
            int argb = picture.argb(x, y);
            return (argb >> 16 & 255) + (argb >> 8 & 255) + (argb & 255) >= 3 * 128;
        };
    }

    /// {@return the pixels that count in all masks}
    static Mask all(List<Mask> masks) {
        return switch (masks.size()) {
            case 0 -> ALL;
            case 1 -> masks.getFirst();
            default -> (x, y) -> masks.stream().allMatch(mask -> mask.counts(x, y));
        };
    }
}
