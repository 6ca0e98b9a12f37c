package graphics.wgpu;

/// The order of the four bytes of a pixel in [ImagePixels].
public enum PixelLayout {
    /// Red, green, blue, alpha.
    RGBA8,
    /// Blue, green, red, alpha: what `int` pixels `0xAARRGGBB` are on a little-endian machine.
    BGRA8
}
