package graphics.wgpu.demos.volume;

import org.joml.Vector3f;
import org.joml.Vector3fc;

/// How a volume is shown. Values are shares of the volume's range, 0 to 1.
///
/// @param mode the way of looking
/// @param colorMap the colours
/// @param level the middle of the window
/// @param width the width of the window, above 0
/// @param iso the level of the iso-surface
/// @param opacity how dense the densest tissue is, 0 to 1
/// @param quality samples for each voxel on a ray, above 0
/// @param slices where the three slices are, each 0 to 1; also the corner of the cut
/// @param cut whether the corner towards the viewer is cut away
public record Look(
        RenderMode mode,
        ColorMap colorMap,
        float level,
        float width,
        float iso,
        float opacity,
        float quality,
        Vector3fc slices,
        boolean cut) {
    /// The narrowest window.
    public static final float LEAST_WIDTH = 0.01f;

    /// Brings the numbers into their ranges.
    public Look {
        level = Math.clamp(level, 0, 1);
        width = Math.clamp(width, LEAST_WIDTH, 1);
        iso = Math.clamp(iso, 0.005f, 1);
        opacity = Math.clamp(opacity, 0.01f, 1);
        quality = Math.clamp(quality, 0.25f, 4);
        slices =
                new Vector3f(
                        Math.clamp(slices.x(), 0, 1),
                        Math.clamp(slices.y(), 0, 1),
                        Math.clamp(slices.z(), 0, 1));
    }

    /// {@return a look that suits a volume}: the window spans what is not background.
    ///
    /// @param volume the volume
    /// @param grid what is known of where it holds something
    public static Look of(Volume volume, VolumeGrid grid) {
        var low = 0.75 * volume.histogram().quantile(0.01);
        var high = Math.max(volume.histogram().quantile(0.995), low + LEAST_WIDTH);
        return new Look(
                RenderMode.COMPOSITE,
                ColorMap.ANATOMY,
                (float) ((low + high) / 2),
                (float) (high - low),
                (float) (low + 0.45 * (high - low)),
                0.9f,
                1.6f,
                grid.low().lerp(grid.high(), 0.5f, new Vector3f()),
                false);
    }

    /// {@return the window's lower end}
    public float low() {
        return level - width / 2;
    }

    /// {@return the value under which the mode shows nothing}
    float visible() {
        return switch (mode) {
            case COMPOSITE -> low() + (float) (ColorMap.FIRST_VISIBLE + 0.01) * width;
            case PROJECTION, SLICES -> low() + 0.004f;
            case SURFACE -> iso;
        };
    }

    /// {@return this look in another mode}
    ///
    /// @param mode the mode
    public Look withMode(RenderMode mode) {
        return new Look(mode, colorMap, level, width, iso, opacity, quality, slices, cut);
    }

    /// {@return this look in other colours}
    ///
    /// @param colorMap the colours
    public Look withColorMap(ColorMap colorMap) {
        return new Look(mode, colorMap, level, width, iso, opacity, quality, slices, cut);
    }

    /// {@return this look through another window}
    ///
    /// @param level its middle
    /// @param width its width
    public Look withWindow(float level, float width) {
        return new Look(mode, colorMap, level, width, iso, opacity, quality, slices, cut);
    }

    /// {@return this look with another iso-level}
    ///
    /// @param iso the level
    public Look withIso(float iso) {
        return new Look(mode, colorMap, level, width, iso, opacity, quality, slices, cut);
    }

    /// {@return this look with another opacity}
    ///
    /// @param opacity of the densest tissue
    public Look withOpacity(float opacity) {
        return new Look(mode, colorMap, level, width, iso, opacity, quality, slices, cut);
    }

    /// {@return this look with other steps}
    ///
    /// @param quality samples for each voxel
    public Look withQuality(float quality) {
        return new Look(mode, colorMap, level, width, iso, opacity, quality, slices, cut);
    }

    /// {@return this look with another slice along one axis}
    ///
    /// @param axis 0, 1 or 2
    /// @param position from 0 to 1
    public Look withSlice(int axis, float position) {
        var moved = new Vector3f(slices).setComponent(axis, position);
        return new Look(mode, colorMap, level, width, iso, opacity, quality, moved, cut);
    }

    /// {@return this look with or without the cut}
    ///
    /// @param cut whether the corner towards the viewer is cut away
    public Look withCut(boolean cut) {
        return new Look(mode, colorMap, level, width, iso, opacity, quality, slices, cut);
    }
}
