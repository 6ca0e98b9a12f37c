package graphics.wgpu;

import graphics.wgpu.internal.Handle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a context's frames go.
///
/// What says so is called by any thread; all else by one thread at a time, as [CanvasFrames] sees
/// to.
sealed interface Presenter permits ScreenPresenter, BitmapPresenter {
    /// {@return the formats that frames can have with this adapter, best first} By any thread.
    List<TextureFormat> formats(GPUAdapter adapter);

    /// Refuses a configuration that can't be. By any thread.
    void check(CanvasConfiguration configuration);

    /// {@return the next texture to draw to}
    ///
    /// @param width the width in pixels, at least 1
    /// @param height the height in pixels, at least 1
    /// @throws DrawCancelled if there is none just now
    GPUTexture acquire(CanvasConfiguration configuration, int width, int height, boolean vsync);

    /// Sends the acquired texture on its way.
    void present(GPUTexture texture);

    /// Gives the acquired texture back without showing it.
    void cancel(GPUTexture texture);

    /// Forgets the configuration.
    void unconfigure();

    /// {@return the native surface, null if there is none} By any thread.
    @Nullable Handle surface();

    /// Waits until all frames on their way have arrived. By any thread.
    default void awaitPresented() {}

    /// Says that the window or sink is about to go: nothing is configured any more. By any thread,
    /// also while another one draws.
    void retire();

    /// Frees all, after [#retire()]; no texture is out.
    void close();
}
