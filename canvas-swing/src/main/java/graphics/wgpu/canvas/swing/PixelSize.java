package graphics.wgpu.canvas.swing;

import java.awt.Component;

/// A component's size in physical pixels.
///
/// @param width the width
/// @param height the height
/// @param ratio physical pixels for each logical one
record PixelSize(int width, int height, double ratio) {
    private static final double ROUNDING_ERROR = 1e-6;

    /// {@return the size that the component's logical size and the screen's scale give}
    ///
    /// It is rounded up, so that no part of a pixel stays without a picture.
    static PixelSize of(Component component) {
        double ratio = ratio(component);
        return new PixelSize(
                scaled(component.getWidth(), ratio), scaled(component.getHeight(), ratio), ratio);
    }

    /// {@return physical pixels for each logical one on the component's screen}
    static double ratio(Component component) {
        var configuration = component.getGraphicsConfiguration();
        return configuration == null ? 1 : configuration.getDefaultTransform().getScaleX();
    }

    /// A layout without room for all gives components sizes below zero.
    static int scaled(int logical, double ratio) {
        return (int) Math.ceil(Math.max(0, logical) * ratio - ROUNDING_ERROR);
    }
}
