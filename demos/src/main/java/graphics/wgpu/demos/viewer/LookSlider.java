package graphics.wgpu.demos.viewer;

import graphics.wgpu.demos.volume.Look;
import graphics.wgpu.demos.volume.RenderMode;
import graphics.wgpu.demos.volume.Volume;
import java.util.Locale;

/// What the sliders of all viewers do; each goes from 0 to 1.
public enum LookSlider {
    /// Middle of the window.
    LEVEL("Level", "Window"),
    /// Width of the window.
    WIDTH("Width", "Window"),
    /// Opacity of the densest tissue.
    OPACITY("Opacity", "Light"),
    /// Level of the iso-surface.
    ISO("Iso-level", "Light"),
    /// Samples for each voxel.
    QUALITY("Step quality", "Light"),
    /// Slice across the first axis.
    SLICE_X("Left – right", "Slices and cut"),
    /// Slice across the second axis.
    SLICE_Y("Back – front", "Slices and cut"),
    /// Slice across the third axis.
    SLICE_Z("Below – above", "Slices and cut");

    private final String label;
    private final String group;

    LookSlider(String label, String group) {
        this.label = label;
        this.group = group;
    }

    /// {@return the slider's name for people}
    public String label() {
        return label;
    }

    /// {@return the heading that it stands under}
    public String group() {
        return group;
    }

    /// {@return where the slider stands, 0 to 1}
    ///
    /// @param look the look that it shows
    public double get(Look look) {
        return switch (this) {
            case LEVEL -> look.level();
            case WIDTH -> look.width();
            case OPACITY -> look.opacity();
            case ISO -> look.iso();
            // Evenly in factors: half, same, double.
            case QUALITY -> Math.log(look.quality() / 0.25) / Math.log(16);
            case SLICE_X -> look.slices().x();
            case SLICE_Y -> look.slices().y();
            case SLICE_Z -> look.slices().z();
        };
    }

    /// {@return the look with the slider at a place}
    ///
    /// @param look the look before
    /// @param position from 0 to 1
    public Look set(Look look, double position) {
        var value = (float) position;
        return switch (this) {
            case LEVEL -> look.withWindow(value, look.width());
            case WIDTH -> look.withWindow(look.level(), value);
            case OPACITY -> look.withOpacity(value);
            case ISO -> look.withIso(value);
            case QUALITY -> look.withQuality((float) (0.25 * Math.pow(16, position)));
            case SLICE_X -> look.withSlice(0, value);
            case SLICE_Y -> look.withSlice(1, value);
            case SLICE_Z -> look.withSlice(2, value);
        };
    }

    /// {@return whether the slider changes anything in the look's mode}
    ///
    /// @param look the look
    public boolean applies(Look look) {
        return switch (this) {
            case LEVEL, WIDTH -> look.mode() != RenderMode.SURFACE || look.cut();
            case OPACITY -> look.mode() == RenderMode.COMPOSITE;
            case ISO -> look.mode() == RenderMode.SURFACE;
            case QUALITY -> look.mode() != RenderMode.SLICES;
            case SLICE_X, SLICE_Y, SLICE_Z -> look.mode() == RenderMode.SLICES || look.cut();
        };
    }

    /// {@return the slider's value in the scan's units}
    ///
    /// @param look the look
    /// @param volume the scan
    public String text(Look look, Volume volume) {
        return switch (this) {
            case LEVEL -> number(volume.value(look.level()));
            case WIDTH -> number(look.width() * (volume.maximum() - volume.minimum()));
            case ISO -> number(volume.value(look.iso()));
            case OPACITY -> Math.round(100 * look.opacity()) + " %";
            case QUALITY -> String.format(Locale.ROOT, "%.2g / voxel", look.quality());
            case SLICE_X -> index(look.slices().x(), volume.width());
            case SLICE_Y -> index(look.slices().y(), volume.height());
            case SLICE_Z -> index(look.slices().z(), volume.depth());
        };
    }

    private static String index(float position, int size) {
        return (int) Math.min(position * size, size - 1) + 1 + " of " + size;
    }

    /// {@return a value with four digits that count, without zeros at its end}
    ///
    /// @param value any number
    static String number(double value) {
        var size = Math.abs(value);
        if (size >= 1e7 || (size < 1e-3 && size > 0)) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        var digits = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
        var text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
