package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.lang.foreign.MemorySegment;
import java.nio.Buffer;

/// Forms of the methods of [GPUQueue] that carry texels, for arrays, NIO buffers and images.
///
/// WebGPU has two of them, `writeTexture` and `copyExternalImageToTexture`. All methods may be
/// called from any thread, and throw what the method with the memory segment throws.
public sealed interface QueueTextureShorthands permits GPUQueue {
    /// Copies an image of the program into a texture, and converts it to the texture's format.
    ///
    /// The colours of the image are sRGB, not premultiplied. They are converted to `colorSpace` and
    /// multiplied by alpha if the destination says so. What is stored is the encoded value, in a
    /// format with and without `-srgb`, as in WebGPU. Float formats and those with 10 bits take the
    /// values as they are, between 0 and 1.
    ///
    /// @param source the image, the corner in it, and whether it is turned upside down
    /// @param destination the texture, with one sample, made for `COPY_DST` and
    ///     `RENDER_ATTACHMENT`, and where in it
    /// @param copySize the size of the region, in texels
    /// @throws IllegalArgumentException if the region is not inside the image
    /// @throws GPUValidationError if the region is not inside the texture, or no image can be
    ///     copied to such a texture
    default void copyExternalImageToTexture(
            CopyExternalImageSourceInfo source,
            CopyExternalImageDestInfo destination,
            Extent3D copySize) {
        ExternalImage.copy(full(), source, destination, copySize);
    }

    /// Writes a whole texture's first mip level from bytes.
    ///
    /// @param texture the texture, made for `COPY_DST`
    /// @param data the texels, rows one after the other without padding
    /// @see GPUQueue#writeTexture(GPUTexture, MemorySegment)
    default void writeTexture(GPUTexture texture, byte[] data) {
        full().writeTexture(texture, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes a whole texture's first mip level from 16-bit integers.
    ///
    /// @param texture the texture, made for `COPY_DST`
    /// @param data the texels, rows one after the other without padding; in the byte order of this
    ///     machine
    /// @see GPUQueue#writeTexture(GPUTexture, MemorySegment)
    default void writeTexture(GPUTexture texture, short[] data) {
        full().writeTexture(texture, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes a whole texture's first mip level from integers.
    ///
    /// @param texture the texture, made for `COPY_DST`
    /// @param data the texels, rows one after the other without padding; in the byte order of this
    ///     machine
    /// @see GPUQueue#writeTexture(GPUTexture, MemorySegment)
    default void writeTexture(GPUTexture texture, int[] data) {
        full().writeTexture(texture, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes a whole texture's first mip level from 64-bit integers.
    ///
    /// @param texture the texture, made for `COPY_DST`
    /// @param data the texels, rows one after the other without padding; in the byte order of this
    ///     machine
    /// @see GPUQueue#writeTexture(GPUTexture, MemorySegment)
    default void writeTexture(GPUTexture texture, long[] data) {
        full().writeTexture(texture, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes a whole texture's first mip level from floats.
    ///
    /// @param texture the texture, made for `COPY_DST`
    /// @param data the texels, rows one after the other without padding; in the byte order of this
    ///     machine
    /// @see GPUQueue#writeTexture(GPUTexture, MemorySegment)
    default void writeTexture(GPUTexture texture, float[] data) {
        full().writeTexture(texture, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes a whole texture's first mip level from doubles.
    ///
    /// @param texture the texture, made for `COPY_DST`
    /// @param data the texels, rows one after the other without padding; in the byte order of this
    ///     machine
    /// @see GPUQueue#writeTexture(GPUTexture, MemorySegment)
    default void writeTexture(GPUTexture texture, double[] data) {
        full().writeTexture(texture, MemorySegment.ofArray(Arguments.notNull(data, "data")));
    }

    /// Writes a whole texture's first mip level from what is left of an NIO buffer.
    ///
    /// @param texture the texture, made for `COPY_DST`
    /// @param data the texels, rows one after the other without padding; the position stays
    /// @see GPUQueue#writeTexture(GPUTexture, MemorySegment)
    default void writeTexture(GPUTexture texture, Buffer data) {
        full().writeTexture(texture, MemorySegment.ofBuffer(Arguments.notNull(data, "data")));
    }

    /// Writes bytes into a texture.
    ///
    /// @param destination the texture, mip level and origin
    /// @param data the texels, rows one after the other
    /// @param layout where the texels lie in `data`, in bytes
    /// @param size the size of the region, in texels
    /// @see GPUQueue#writeTexture(TexelCopyTextureInfo, MemorySegment, TexelCopyBufferLayout,
    ///     Extent3D)
    default void writeTexture(
            TexelCopyTextureInfo destination,
            byte[] data,
            TexelCopyBufferLayout layout,
            Extent3D size) {
        full().writeTexture(
                        destination,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")),
                        layout,
                        size);
    }

    /// Writes 16-bit integers into a texture.
    ///
    /// @param destination the texture, mip level and origin
    /// @param data the texels, rows one after the other; in the byte order of this machine
    /// @param layout where the texels lie in `data`, in bytes
    /// @param size the size of the region, in texels
    /// @see GPUQueue#writeTexture(TexelCopyTextureInfo, MemorySegment, TexelCopyBufferLayout,
    ///     Extent3D)
    default void writeTexture(
            TexelCopyTextureInfo destination,
            short[] data,
            TexelCopyBufferLayout layout,
            Extent3D size) {
        full().writeTexture(
                        destination,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")),
                        layout,
                        size);
    }

    /// Writes integers into a texture.
    ///
    /// @param destination the texture, mip level and origin
    /// @param data the texels, rows one after the other; in the byte order of this machine
    /// @param layout where the texels lie in `data`, in bytes
    /// @param size the size of the region, in texels
    /// @see GPUQueue#writeTexture(TexelCopyTextureInfo, MemorySegment, TexelCopyBufferLayout,
    ///     Extent3D)
    default void writeTexture(
            TexelCopyTextureInfo destination,
            int[] data,
            TexelCopyBufferLayout layout,
            Extent3D size) {
        full().writeTexture(
                        destination,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")),
                        layout,
                        size);
    }

    /// Writes 64-bit integers into a texture.
    ///
    /// @param destination the texture, mip level and origin
    /// @param data the texels, rows one after the other; in the byte order of this machine
    /// @param layout where the texels lie in `data`, in bytes
    /// @param size the size of the region, in texels
    /// @see GPUQueue#writeTexture(TexelCopyTextureInfo, MemorySegment, TexelCopyBufferLayout,
    ///     Extent3D)
    default void writeTexture(
            TexelCopyTextureInfo destination,
            long[] data,
            TexelCopyBufferLayout layout,
            Extent3D size) {
        full().writeTexture(
                        destination,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")),
                        layout,
                        size);
    }

    /// Writes floats into a texture.
    ///
    /// @param destination the texture, mip level and origin
    /// @param data the texels, rows one after the other; in the byte order of this machine
    /// @param layout where the texels lie in `data`, in bytes
    /// @param size the size of the region, in texels
    /// @see GPUQueue#writeTexture(TexelCopyTextureInfo, MemorySegment, TexelCopyBufferLayout,
    ///     Extent3D)
    default void writeTexture(
            TexelCopyTextureInfo destination,
            float[] data,
            TexelCopyBufferLayout layout,
            Extent3D size) {
        full().writeTexture(
                        destination,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")),
                        layout,
                        size);
    }

    /// Writes doubles into a texture.
    ///
    /// @param destination the texture, mip level and origin
    /// @param data the texels, rows one after the other; in the byte order of this machine
    /// @param layout where the texels lie in `data`, in bytes
    /// @param size the size of the region, in texels
    /// @see GPUQueue#writeTexture(TexelCopyTextureInfo, MemorySegment, TexelCopyBufferLayout,
    ///     Extent3D)
    default void writeTexture(
            TexelCopyTextureInfo destination,
            double[] data,
            TexelCopyBufferLayout layout,
            Extent3D size) {
        full().writeTexture(
                        destination,
                        MemorySegment.ofArray(Arguments.notNull(data, "data")),
                        layout,
                        size);
    }

    /// Writes what is left of an NIO buffer into a texture.
    ///
    /// @param destination the texture, mip level and origin
    /// @param data the texels, rows one after the other; the position stays
    /// @param layout where the texels lie in `data`, in bytes
    /// @param size the size of the region, in texels
    /// @see GPUQueue#writeTexture(TexelCopyTextureInfo, MemorySegment, TexelCopyBufferLayout,
    ///     Extent3D)
    default void writeTexture(
            TexelCopyTextureInfo destination,
            Buffer data,
            TexelCopyBufferLayout layout,
            Extent3D size) {
        full().writeTexture(
                        destination,
                        MemorySegment.ofBuffer(Arguments.notNull(data, "data")),
                        layout,
                        size);
    }

    /// Copies the texels of a region to an array of bytes, rows without padding, and waits for it.
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param size the size of the region, in texels
    /// @param destination receives the texels
    /// @see GPUQueue#readTexture(TexelCopyTextureInfo, Extent3D, MemorySegment)
    default void readTexture(TexelCopyTextureInfo source, Extent3D size, byte[] destination) {
        full().readTexture(
                        source,
                        size,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies the texels of a region to an array of 16-bit integers, rows without padding, and
    /// waits for it.
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param size the size of the region, in texels
    /// @param destination receives the texels; in the byte order of this machine
    /// @see GPUQueue#readTexture(TexelCopyTextureInfo, Extent3D, MemorySegment)
    default void readTexture(TexelCopyTextureInfo source, Extent3D size, short[] destination) {
        full().readTexture(
                        source,
                        size,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies the texels of a region to an array of integers, rows without padding, and waits for
    /// it.
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param size the size of the region, in texels
    /// @param destination receives the texels; in the byte order of this machine
    /// @see GPUQueue#readTexture(TexelCopyTextureInfo, Extent3D, MemorySegment)
    default void readTexture(TexelCopyTextureInfo source, Extent3D size, int[] destination) {
        full().readTexture(
                        source,
                        size,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies the texels of a region to an array of 64-bit integers, rows without padding, and
    /// waits for it.
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param size the size of the region, in texels
    /// @param destination receives the texels; in the byte order of this machine
    /// @see GPUQueue#readTexture(TexelCopyTextureInfo, Extent3D, MemorySegment)
    default void readTexture(TexelCopyTextureInfo source, Extent3D size, long[] destination) {
        full().readTexture(
                        source,
                        size,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies the texels of a region to an array of floats, rows without padding, and waits for it.
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param size the size of the region, in texels
    /// @param destination receives the texels; in the byte order of this machine
    /// @see GPUQueue#readTexture(TexelCopyTextureInfo, Extent3D, MemorySegment)
    default void readTexture(TexelCopyTextureInfo source, Extent3D size, float[] destination) {
        full().readTexture(
                        source,
                        size,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies the texels of a region to an array of doubles, rows without padding, and waits for
    /// it.
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param size the size of the region, in texels
    /// @param destination receives the texels; in the byte order of this machine
    /// @see GPUQueue#readTexture(TexelCopyTextureInfo, Extent3D, MemorySegment)
    default void readTexture(TexelCopyTextureInfo source, Extent3D size, double[] destination) {
        full().readTexture(
                        source,
                        size,
                        MemorySegment.ofArray(Arguments.notNull(destination, "destination")));
    }

    /// Copies the texels of a region to an NIO buffer, rows without padding, and waits for it.
    ///
    /// @param source the texture, mip level, origin and aspect
    /// @param size the size of the region, in texels
    /// @param destination receives the texels; the position stays
    /// @see GPUQueue#readTexture(TexelCopyTextureInfo, Extent3D, MemorySegment)
    default void readTexture(TexelCopyTextureInfo source, Extent3D size, Buffer destination) {
        full().readTexture(
                        source,
                        size,
                        MemorySegment.ofBuffer(Arguments.notNull(destination, "destination")));
    }

    private GPUQueue full() {
        return switch (this) {
            case GPUQueue queue -> queue;
        };
    }
}
