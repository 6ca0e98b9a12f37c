package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.EnumValues;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.PassStructs;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records the commands of a render pass.
///
/// Corresponds to WebGPU's `GPURenderPassEncoder`. It belongs to the thread of its command encoder.
/// Mistakes in what is recorded are thrown by the encoder's `finish`.
public final class GPURenderPassEncoder extends GPUPassEncoder implements GPURenderCommandsMixin {
    /// The vertex buffers that the pipeline needs, and those that were unset, one bit each.
    private long needed;

    private long unset;

    /// The vertex buffers that the pipeline leaves out, and those that are there natively.
    private long holes;

    private long present;

    GPURenderPassEncoder(GPUCommandEncoder encoder, long address, String label) {
        super(encoder, Kind.RENDER_PASS_ENCODER, address, label);
    }

    @Override
    public void setPipeline(GPURenderPipeline pipeline) {
        Arguments.notNull(pipeline, "pipeline");
        Native.renderPassEncoderSetPipeline(pass(), encoder.use(pipeline.device, pipeline));
        needed = pipeline.vertexSlots;
        holes = pipeline.vertexHoles;
        Reference.reachabilityFence(this);
    }

    @Override
    public void setIndexBuffer(GPUBuffer buffer, IndexFormat indexFormat, long offset, long size) {
        var pass = pass();
        Arguments.notNull(buffer, "buffer");
        Arguments.notNull(indexFormat, "indexFormat");
        Arguments.notNegative(offset, "offset");
        var address = encoder.use(buffer.device, buffer);
        var from = offset;
        if (Arguments.notNegative(size, "size") == 0) {
            address = empty(buffer, BufferUsage.INDEX);
            from = 0;
        }
        Native.renderPassEncoderSetIndexBuffer(
                pass, address, EnumValues.of(indexFormat), from, Math.max(size, 1));
        Reference.reachabilityFence(this);
    }

    @Override
    public void setVertexBuffer(int slot, @Nullable GPUBuffer buffer, long offset, long size) {
        var pass = pass();
        Arguments.notNegative(slot, "slot");
        Arguments.notNegative(offset, "offset");
        if (buffer == null) {
            unset(slot);
            return;
        }
        var address = encoder.use(buffer.device, buffer);
        var from = offset;
        if (Arguments.notNegative(size, "size") == 0) {
            address = empty(buffer, BufferUsage.VERTEX);
            from = 0;
        }
        Native.renderPassEncoderSetVertexBuffer(pass, slot, address, from, Math.max(size, 1));
        unset &= ~(1L << slot);
        present |= 1L << slot;
        Reference.reachabilityFence(this);
    }

    /// {@return the handle of a buffer that stands for no bytes at all, on which the native library
    /// ends the process: one byte is too little for an index or a vertex}
    private long empty(GPUBuffer buffer, BufferUsage usage) {
        if (!buffer.usage().has(usage)) {
            throw new GPUValidationError(
                    buffer + " was made for " + buffer.usage() + ", this needs " + usage);
        }
        var nothing = encoder.device.nothing();
        return encoder.use(nothing.device, nothing);
    }

    /// Unsets a vertex buffer, which the native library can't: draws that need it are refused here.
    private void unset(int slot) {
        var slots = encoder.device.limits().maxVertexBuffers();
        if (slot >= slots) {
            throw new GPUValidationError(
                    "slot is " + slot + "; it must be below the limit maxVertexBuffers, " + slots);
        }
        unset |= 1L << slot;
    }

    /// Refuses a draw for which a vertex buffer is unset.
    void checkVertexBuffers() {
        if ((unset & needed) != 0) {
            throw new GPUValidationError(
                    "the vertex buffer in slot "
                            + Long.numberOfTrailingZeros(unset & needed)
                            + " of "
                            + this
                            + " is unset; the pipeline needs it");
        }
        fillHoles();
    }

    /// Puts a buffer where the pipeline leaves one out: natively, there must be one.
    ///
    /// @return the slots, one bit each
    long fillHoles() {
        var missing = holes & ~present;
        for (var rest = missing; rest != 0; rest &= rest - 1) {
            setVertexBuffer(Long.numberOfTrailingZeros(rest), encoder.device.nothing(), 0, 4);
        }
        return missing;
    }

    @Override
    public void draw(int vertexCount, int instanceCount, int firstVertex, int firstInstance) {
        if ((vertexCount | instanceCount | firstVertex | firstInstance) < 0) {
            Arguments.notNegative(vertexCount, "vertexCount");
            Arguments.notNegative(instanceCount, "instanceCount");
            Arguments.notNegative(firstVertex, "firstVertex");
            Arguments.notNegative(firstInstance, "firstInstance");
        }
        checkVertexBuffers();
        Native.renderPassEncoderDraw(
                pass(), vertexCount, instanceCount, firstVertex, firstInstance);
        Reference.reachabilityFence(this);
    }

    @Override
    public void drawIndexed(
            int indexCount, int instanceCount, int firstIndex, int baseVertex, int firstInstance) {
        if ((indexCount | instanceCount | firstIndex | firstInstance) < 0) {
            Arguments.notNegative(indexCount, "indexCount");
            Arguments.notNegative(instanceCount, "instanceCount");
            Arguments.notNegative(firstIndex, "firstIndex");
            Arguments.notNegative(firstInstance, "firstInstance");
        }
        checkVertexBuffers();
        Native.renderPassEncoderDrawIndexed(
                pass(), indexCount, instanceCount, firstIndex, baseVertex, firstInstance);
        Reference.reachabilityFence(this);
    }

    @Override
    public void drawIndirect(GPUBuffer indirectBuffer, long indirectOffset) {
        Arguments.notNull(indirectBuffer, "indirectBuffer");
        Arguments.multipleOf(indirectOffset, 4, "indirectOffset");
        checkVertexBuffers();
        Native.renderPassEncoderDrawIndirect(
                pass(), encoder.use(indirectBuffer.device, indirectBuffer), indirectOffset);
        Reference.reachabilityFence(this);
    }

    @Override
    public void drawIndexedIndirect(GPUBuffer indirectBuffer, long indirectOffset) {
        Arguments.notNull(indirectBuffer, "indirectBuffer");
        Arguments.multipleOf(indirectOffset, 4, "indirectOffset");
        checkVertexBuffers();
        Native.renderPassEncoderDrawIndexedIndirect(
                pass(), encoder.use(indirectBuffer.device, indirectBuffer), indirectOffset);
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
    /// @throws IllegalArgumentException if a number is not finite
    public void setViewport(
            float x, float y, float width, float height, float minDepth, float maxDepth) {
        Arguments.finite(x, "x");
        Arguments.finite(y, "y");
        Arguments.finite(width, "width");
        Arguments.finite(height, "height");
        Arguments.finite(minDepth, "minDepth");
        Arguments.finite(maxDepth, "maxDepth");
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

    /// Begins to count the samples that pass all tests.
    ///
    /// @param queryIndex the query in the pass's `occlusionQuerySet`, used once in a pass
    /// @throws IllegalArgumentException if it is negative
    public void beginOcclusionQuery(int queryIndex) {
        Native.renderPassEncoderBeginOcclusionQuery(
                pass(), Arguments.notNegative(queryIndex, "queryIndex"));
        Reference.reachabilityFence(this);
    }

    /// Ends the occlusion query.
    public void endOcclusionQuery() {
        Native.renderPassEncoderEndOcclusionQuery(pass());
        Reference.reachabilityFence(this);
    }

    /// Draws what render bundles hold.
    ///
    /// Afterwards pipeline, bind groups, vertex and index buffers are unset.
    ///
    /// @param bundles the bundles, in this order
    public void executeBundles(GPURenderBundle... bundles) {
        if (Arguments.notNull(bundles, "bundles").length != 1) {
            executeBundles(Arrays.asList(bundles));
            return;
        }
        var pass = pass();
        // what is used is held, and so needs no call to hold it
        Native.renderPassEncoderExecuteBundles(pass, 1, offsets.putHandle(use(bundles[0], 0)));
        unsetAll();
        Reference.reachabilityFence(this);
    }

    /// Draws what render bundles hold.
    ///
    /// Afterwards pipeline, bind groups, vertex and index buffers are unset.
    ///
    /// @param bundles the bundles, in this order
    /// @throws GPUValidationError if one is invalid, as its recording failed
    public void executeBundles(List<GPURenderBundle> bundles) {
        Arguments.notNull(bundles, "bundles");
        var pass = pass();
        for (int i = 0; i < bundles.size(); i++) {
            use(bundles.get(i), i);
        }
        try (var call = Call.begin()) {
            Native.renderPassEncoderExecuteBundles(
                    pass, bundles.size(), call.handles(bundles).address());
        }
        unsetAll();
        Reference.reachabilityFence(this);
    }

    private long use(@Nullable GPURenderBundle element, int index) {
        var bundle = Arguments.notNull(element, "bundles", index);
        bundle.checkValid();
        return encoder.use(bundle.device, bundle);
    }

    private void unsetAll() {
        needed = 0;
        unset = 0;
        holes = 0;
        present = 0;
    }

    @Override
    void setNative(long pass, int index, long group, long count, long offsetsAddress) {
        Native.renderPassEncoderSetBindGroup(pass, index, group, count, offsetsAddress);
        Reference.reachabilityFence(this);
    }

    @Override
    void immediatesNative(long pass, int offset, long data, long size) {
        Native.renderPassEncoderSetImmediates(pass, offset, data, size);
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
