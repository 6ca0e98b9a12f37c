package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// The commands that draw, in a pass or in a render bundle.
///
/// Corresponds to WebGPU's `GPURenderCommandsMixin`.
public sealed interface GPURenderCommandsMixin extends GPUCommandsMixin
        permits GPURenderPassEncoder, GPURenderBundleEncoder {
    /// Sets the pipeline for the draws that follow.
    ///
    /// @param pipeline the pipeline
    void setPipeline(GPURenderPipeline pipeline);

    /// Sets the index buffer for indexed draws: all of a buffer.
    ///
    /// @param buffer the buffer, made for `INDEX`
    /// @param indexFormat the size of an index
    default void setIndexBuffer(GPUBuffer buffer, IndexFormat indexFormat) {
        setIndexBuffer(buffer, indexFormat, 0);
    }

    /// Sets the index buffer for indexed draws: a buffer from an offset to its end.
    ///
    /// @param buffer the buffer, made for `INDEX`
    /// @param indexFormat the size of an index
    /// @param offset the first byte, a multiple of the size of an index
    default void setIndexBuffer(GPUBuffer buffer, IndexFormat indexFormat, long offset) {
        Arguments.notNull(buffer, "buffer");
        setIndexBuffer(buffer, indexFormat, offset, Arguments.rest(offset, buffer.size(), buffer));
    }

    /// Sets the index buffer for indexed draws: a part of a buffer.
    ///
    /// @param buffer the buffer, made for `INDEX`
    /// @param indexFormat the size of an index
    /// @param offset the first byte, a multiple of the size of an index
    /// @param size the number of bytes
    /// @throws IllegalArgumentException if a number is negative
    void setIndexBuffer(GPUBuffer buffer, IndexFormat indexFormat, long offset, long size);

    /// Sets a vertex buffer: all of a buffer.
    ///
    /// @param slot the number of the vertex buffer, from 0
    /// @param buffer the buffer, made for `VERTEX`; null to unset it
    default void setVertexBuffer(int slot, @Nullable GPUBuffer buffer) {
        setVertexBuffer(slot, buffer, 0);
    }

    /// Sets a vertex buffer: a buffer from an offset to its end.
    ///
    /// @param slot the number of the vertex buffer, from 0
    /// @param buffer the buffer, made for `VERTEX`; null to unset it
    /// @param offset the first byte, a multiple of 4
    default void setVertexBuffer(int slot, @Nullable GPUBuffer buffer, long offset) {
        var size = buffer == null ? 0 : Arguments.rest(offset, buffer.size(), buffer);
        setVertexBuffer(slot, buffer, offset, size);
    }

    /// Sets a vertex buffer: a part of a buffer.
    ///
    /// @param slot the number of the vertex buffer, from 0
    /// @param buffer the buffer, made for `VERTEX`; null to unset it
    /// @param offset the first byte, a multiple of 4
    /// @param size the number of bytes
    /// @throws IllegalArgumentException if a number is negative
    void setVertexBuffer(int slot, @Nullable GPUBuffer buffer, long offset, long size);

    /// Draws vertices.
    ///
    /// @param vertexCount how many
    default void draw(int vertexCount) {
        draw(vertexCount, 1, 0, 0);
    }

    /// Draws vertices, several times.
    ///
    /// @param vertexCount how many
    /// @param instanceCount how often
    default void draw(int vertexCount, int instanceCount) {
        draw(vertexCount, instanceCount, 0, 0);
    }

    /// Draws vertices, several times.
    ///
    /// @param vertexCount how many
    /// @param instanceCount how often
    /// @param firstVertex the first vertex
    default void draw(int vertexCount, int instanceCount, int firstVertex) {
        draw(vertexCount, instanceCount, firstVertex, 0);
    }

    /// Draws vertices, several times.
    ///
    /// @param vertexCount how many
    /// @param instanceCount how often
    /// @param firstVertex the first vertex
    /// @param firstInstance the first instance
    /// @throws IllegalArgumentException if a number is negative
    void draw(int vertexCount, int instanceCount, int firstVertex, int firstInstance);

    /// Draws vertices by their indices.
    ///
    /// @param indexCount how many
    default void drawIndexed(int indexCount) {
        drawIndexed(indexCount, 1, 0, 0, 0);
    }

    /// Draws vertices by their indices, several times.
    ///
    /// @param indexCount how many
    /// @param instanceCount how often
    default void drawIndexed(int indexCount, int instanceCount) {
        drawIndexed(indexCount, instanceCount, 0, 0, 0);
    }

    /// Draws vertices by their indices, several times.
    ///
    /// @param indexCount how many
    /// @param instanceCount how often
    /// @param firstIndex the first index
    default void drawIndexed(int indexCount, int instanceCount, int firstIndex) {
        drawIndexed(indexCount, instanceCount, firstIndex, 0, 0);
    }

    /// Draws vertices by their indices, several times.
    ///
    /// @param indexCount how many
    /// @param instanceCount how often
    /// @param firstIndex the first index
    /// @param baseVertex is added to each index; may be negative
    /// @param firstInstance the first instance
    /// @throws IllegalArgumentException if another number than `baseVertex` is negative
    void drawIndexed(
            int indexCount, int instanceCount, int firstIndex, int baseVertex, int firstInstance);

    /// Draws vertices, as many as a buffer says: four numbers of 32 bits, which are vertex count,
    /// instance count, first vertex and first instance.
    ///
    /// @param indirectBuffer the buffer, made for `INDIRECT`
    /// @param indirectOffset the first byte, a multiple of 4
    /// @throws IllegalArgumentException if the offset is negative or not aligned
    void drawIndirect(GPUBuffer indirectBuffer, long indirectOffset);

    /// Draws vertices by their indices, as many as a buffer says: five numbers of 32 bits, which
    /// are index count, instance count, first index, base vertex and first instance.
    ///
    /// @param indirectBuffer the buffer, made for `INDIRECT`
    /// @param indirectOffset the first byte, a multiple of 4
    /// @throws IllegalArgumentException if the offset is negative or not aligned
    void drawIndexedIndirect(GPUBuffer indirectBuffer, long indirectOffset);
}
