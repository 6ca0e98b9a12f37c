package graphics.wgpu.junit;

import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.Snapshot;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/// The entry to assertions on what a GPU has made; goes together with AssertJ's own `assertThat`.
public final class GpuAssertions {
    private GpuAssertions() {}

    /// Begins an assertion on the picture of a canvas, as [RenderCanvas#snapshot()] gives it.
    ///
    /// @param actual the canvas; an [graphics.wgpu.canvas.OffscreenCanvas] draws first if a frame
    ///     is asked for
    /// @return the assertion
    public static PictureAssert assertThat(@Nullable RenderCanvas actual) {
        return new PictureAssert(actual == null ? null : actual.snapshot());
    }

    /// Begins an assertion on a picture.
    ///
    /// @param actual the picture
    /// @return the assertion
    public static PictureAssert assertThat(@Nullable Snapshot actual) {
        return new PictureAssert(actual);
    }

    /// Begins an assertion on an image of AWT.
    ///
    /// @param actual the image
    /// @return the assertion
    public static PictureAssert assertThat(@Nullable BufferedImage actual) {
        return new PictureAssert(actual == null ? null : Pictures.of(actual));
    }

    /// Begins an assertion on the contents of a buffer.
    ///
    /// @param actual a buffer with the usage `COPY_SRC`
    /// @return the assertion
    public static BufferAssert assertThat(@Nullable GPUBuffer actual) {
        return new BufferAssert(actual);
    }

    /// Begins an assertion on the contents of a texture.
    ///
    /// @param actual a texture with the usage `COPY_SRC`
    /// @return the assertion
    public static TextureAssert assertThat(@Nullable GPUTexture actual) {
        return new TextureAssert(actual);
    }
}
