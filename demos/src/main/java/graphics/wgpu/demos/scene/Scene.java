package graphics.wgpu.demos.scene;

import graphics.wgpu.GPUTexture;

/// Something that can be drawn on any canvas, or into any texture.
///
/// All methods are called on one thread at a time, in most canvases the render thread.
public interface Scene extends AutoCloseable {
    /// Draws a picture that covers a texture.
    ///
    /// @param target a texture to be rendered to, of the device that the scene was made for
    /// @return whether one more picture would look better than this one
    boolean draw(GPUTexture target);

    /// Frees what the scene holds on the GPU.
    @Override
    void close();
}
