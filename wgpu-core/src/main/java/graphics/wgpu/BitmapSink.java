package graphics.wgpu;

import java.util.List;
import java.util.concurrent.Executor;

/// Takes the pixels of each presented frame: for canvases that paint the picture themselves.
///
/// The pixels are read back without blocking. At most two frames are on their way at a time.
public non-sealed interface BitmapSink extends PresentTarget {
    /// {@return the texture formats that [#accept] can take, the preferred one first}
    default List<TextureFormat> formats() {
        return List.of(TextureFormat.BGRA8UNORM_SRGB, TextureFormat.BGRA8UNORM);
    }

    /// {@return where [#accept] is called}
    Executor executor();

    /// Takes the pixels of a frame, in the order of presenting.
    ///
    /// @param frame the pixels, valid during the call only: to read them later throws
    ///     IllegalStateException
    void accept(BitmapFrame frame);
}
