package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.EnumValues;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.PassStructs;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/// Records the commands of a render pass.
///
/// Corresponds to WebGPU's `GPURenderPassEncoder`. It belongs to the thread of its command encoder.
/// Mistakes in what is recorded are thrown by the encoder's `finish`.
public final class GPURenderPassEncoder extends GPUPassEncoder {
    /// `WGPU_WHOLE_SIZE`.
    private static final long WHOLE = -1;

    GPURenderPassEncoder(GPUCommandEncoder encoder, long address, String label) {
        super(encoder, Kind.RENDER_PASS_ENCODER, address, label);
    }

    /// Sets the pipeline for the draws that follow.
    ///
    /// @param pipeline the pipeline
    public void setPipeline(GPURenderPipeline pipeline) {
        Arguments.notNull(pipeline, "pipeline");
        Native.renderPassEncoderSetPipeline(pass(), encoder.use(pipeline.device, pipeline));
        Reference.reachabilityFence(this);
    }

    /// Sets the index buffer for indexed draws: all of a buffer.
    ///
    /// @param buffer the buffer, made for `INDEX`
    /// @param indexFormat the size of an index
    public void setIndexBuffer(GPUBuffer buffer, IndexFormat indexFormat) {
        indexBuffer(buffer, indexFormat, 0, WHOLE);
    }

    /// Sets the index buffer for indexed draws: a part of a buffer.
    ///
    /// @param buffer the buffer, made for `INDEX`
    /// @param indexFormat the size of an index
    /// @param offset the first byte
    /// @param size the number of bytes
    public void setIndexBuffer(GPUBuffer buffer, IndexFormat indexFormat, long offset, long size) {
        indexBuffer(buffer, indexFormat, offset, Arguments.notNegative(size, "size"));
    }

    private void indexBuffer(GPUBuffer buffer, IndexFormat format, long offset, long size) {
        Arguments.notNull(buffer, "buffer");
        Arguments.notNull(format, "indexFormat");
        Arguments.notNegative(offset, "offset");
        Native.renderPassEncoderSetIndexBuffer(
                pass(),
                encoder.use(buffer.device, buffer),
                EnumValues.of(format),
                offset,
                size);
        Reference.reachabilityFence(this);
    }

    /// Sets a vertex buffer: all of a buffer.
    ///
    /// @param slot the number of the vertex buffer, from 0
    /// @param buffer the buffer, made for `VERTEX`; null to unset it
    public void setVertexBuffer(int slot, @Nullable GPUBuffer buffer) {
        vertexBuffer(slot, buffer, 0, buffer == null ? 0 : WHOLE);
    }

    /// Sets a vertex buffer: a part of a buffer.
    ///
    /// @param slot the number of the vertex buffer, from 0
    /// @param buffer the buffer, made for `VERTEX`; null to unset it
    /// @param offset the first byte
    /// @param size the number of bytes
    public void setVertexBuffer(int slot, @Nullable GPUBuffer buffer, long offset, long size) {
        Arguments.notNegative(offset, "offset");
        vertexBuffer(slot, buffer, offset, Arguments.notNegative(size, "size"));
    }

    private void vertexBuffer(int slot, @Nullable GPUBuffer buffer, long offset, long size) {
        Arguments.notNegative(slot, "slot");
        Native.renderPassEncoderSetVertexBuffer(
                pass(),
                slot,
                buffer == null ? 0 : encoder.use(buffer.device, buffer),
                offset,
                size);
        Reference.reachabilityFence(this);
    }

    /// Draws vertices.
    ///
    /// @param vertexCount how many
    public void draw(int vertexCount) {
        draw(vertexCount, 1, 0, 0);
    }

    /// Draws vertices, several times.
    ///
    /// @param vertexCount how many
    /// @param instanceCount how often
    public void draw(int vertexCount, int instanceCount) {
        draw(vertexCount, instanceCount, 0, 0);
    }

    /// Draws vertices, several times.
    ///
    /// @param vertexCount how many
    /// @param instanceCount how often
    /// @param firstVertex the first vertex
    public void draw(int vertexCount, int instanceCount, int firstVertex) {
        draw(vertexCount, instanceCount, firstVertex, 0);
    }

    /// Draws vertices, several times.
    ///
    /// @param vertexCount how many
    /// @param instanceCount how often
    /// @param firstVertex the first vertex
    /// @param firstInstance the first instance
    /// @throws IllegalArgumentException if a number is negative
    public void draw(int vertexCount, int instanceCount, int firstVertex, int firstInstance) {
        if ((vertexCount | instanceCount | firstVertex | firstInstance) < 0) {
            Arguments.notNegative(vertexCount, "vertexCount");
            Arguments.notNegative(instanceCount, "instanceCount");
            Arguments.notNegative(firstVertex, "firstVertex");
            Arguments.notNegative(firstInstance, "firstInstance");
        }
        Native.renderPassEncoderDraw(
                pass(), vertexCount, instanceCount, firstVertex, firstInstance);
        Reference.reachabilityFence(this);
    }

    /// Draws vertices by their indices.
    ///
    /// @param indexCount how many
    public void drawIndexed(int indexCount) {
        drawIndexed(indexCount, 1, 0, 0, 0);
    }

    /// Draws vertices by their indices, several times.
    ///
    /// @param indexCount how many
    /// @param instanceCount how often
    public void drawIndexed(int indexCount, int instanceCount) {
        drawIndexed(indexCount, instanceCount, 0, 0, 0);
    }

    /// Draws vertices by their indices, several times.
    ///
    /// @param indexCount how many
    /// @param instanceCount how often
    /// @param firstIndex the first index
    /// @param baseVertex is added to each index; may be negative
    /// @param firstInstance the first instance
    /// @throws IllegalArgumentException if another number than `baseVertex` is negative
    public void drawIndexed(
            int indexCount, int instanceCount, int firstIndex, int baseVertex, int firstInstance) {
        if ((indexCount | instanceCount | firstIndex | firstInstance) < 0) {
            Arguments.notNegative(indexCount, "indexCount");
            Arguments.notNegative(instanceCount, "instanceCount");
            Arguments.notNegative(firstIndex, "firstIndex");
            Arguments.notNegative(firstInstance, "firstInstance");
        }
        Native.renderPassEncoderDrawIndexed(
                pass(), indexCount, instanceCount, firstIndex, baseVertex, firstInstance);
        Reference.reachabilityFence(this);
    }

    /// Sets the rectangle onto which the scene is drawn.
    ///
    /// @param x the left edge, in pixels
    /// @param y the upper edge, in pixels
    /// @param width the width, in pixels
    /// @param height the height, in pixels
    /// @param minDepth the depth of the nearest, 0 to 1
    /// @param maxDepth the depth of the farthest, `minDepth` to 1
    public void setViewport(
            float x, float y, float width, float height, float minDepth, float maxDepth) {
        Native.renderPassEncoderSetViewport(pass(), x, y, width, height, minDepth, maxDepth);
        Reference.reachabilityFence(this);
    }

    /// Sets the rectangle outside of which nothing is drawn.
    ///
    /// @param x the left edge, in pixels
    /// @param y the upper edge, in pixels
    /// @param width the width, in pixels
    /// @param height the height, in pixels
    /// @throws IllegalArgumentException if a number is negative
    public void setScissorRect(int x, int y, int width, int height) {
        Arguments.notNegative(x, "x");
        Arguments.notNegative(y, "y");
        Arguments.notNegative(width, "width");
        Arguments.notNegative(height, "height");
        Native.renderPassEncoderSetScissorRect(pass(), x, y, width, height);
        Reference.reachabilityFence(this);
    }

    /// Sets the colour for blending with `BlendFactor.CONSTANT`.
    ///
    /// @param color the colour
    public void setBlendConstant(Color color) {
        Arguments.notNull(color, "color");
        try (var call = Call.begin()) {
            Native.renderPassEncoderSetBlendConstant(pass(), PassStructs.color(call, color));
        }
        Reference.reachabilityFence(this);
    }

    /// Sets the number that stencil tests compare with.
    ///
    /// @param reference the number, all 32 bits
    public void setStencilReference(int reference) {
        Native.renderPassEncoderSetStencilReference(pass(), reference);
        Reference.reachabilityFence(this);
    }

    @Override
    void setNative(long pass, int index, long group, long count, long offsetsAddress) {
        Native.renderPassEncoderSetBindGroup(pass, index, group, count, offsetsAddress);
        Reference.reachabilityFence(this);
    }

    @Override
    void pushNative(long pass, MemorySegment label) {
        Native.renderPassEncoderPushDebugGroup(pass, label);
    }

    @Override
    void popNative(long pass) {
        Native.renderPassEncoderPopDebugGroup(pass);
        Reference.reachabilityFence(this);
    }

    @Override
    void markNative(long pass, MemorySegment label) {
        Native.renderPassEncoderInsertDebugMarker(pass, label);
    }

    @Override
    void endNative(long pass) {
        Native.renderPassEncoderEnd(pass);
    }
}
