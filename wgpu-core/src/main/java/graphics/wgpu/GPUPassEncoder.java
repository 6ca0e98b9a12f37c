package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.OffsetScratch;
import graphics.wgpu.internal.Strings;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// What both kinds of pass have: bind groups, debug groups, and an end.
///
/// A pass belongs to the thread of its command encoder. WebGPU has no such class, its passes have
/// the mixins alone.
public abstract sealed class GPUPassEncoder extends GPUObjectBase
        implements GPUBindingCommandsMixin, GPUDebugCommandsMixin
        permits GPUComputePassEncoder, GPURenderPassEncoder {
    final GPUCommandEncoder encoder;
    private final Thread owner = Thread.currentThread();
    final OffsetScratch offsets = OffsetScratch.ofThread();
    private long open;

    GPUPassEncoder(GPUCommandEncoder encoder, Kind kind, long address, String label) {
        super(kind, address, label, encoder.device);
        this.encoder = encoder;
        this.open = address;
    }

    @Override
    public final void setBindGroup(int index, @Nullable GPUBindGroup bindGroup) {
        setNative(pass(), Arguments.notNegative(index, "index"), group(bindGroup), 0, 0);
    }

    @Override
    public final void setBindGroup(int index, GPUBindGroup bindGroup, int dynamicOffset) {
        var pass = pass();
        var group = group(Arguments.notNull(bindGroup, "bindGroup"));
        Arguments.notNegative(index, "index");
        setNative(
                pass,
                index,
                group,
                1,
                offsets.put(Arguments.notNegative(dynamicOffset, "dynamicOffset")));
    }

    @Override
    public final void setBindGroup(
            int index,
            GPUBindGroup bindGroup,
            int[] dynamicOffsetsData,
            int dynamicOffsetsDataStart,
            int dynamicOffsetsDataLength) {
        var pass = pass();
        var group = group(Arguments.notNull(bindGroup, "bindGroup"));
        Arguments.notNegative(index, "index");
        Arguments.notNull(dynamicOffsetsData, "dynamicOffsetsData");
        try (var call = Call.begin()) {
            var address =
                    offsets.put(
                            call,
                            dynamicOffsetsData,
                            dynamicOffsetsDataStart,
                            dynamicOffsetsDataLength);
            setNative(pass, index, group, dynamicOffsetsDataLength, address);
        }
    }

    private long group(@Nullable GPUBindGroup bindGroup) {
        return bindGroup == null ? 0 : encoder.use(bindGroup.device, bindGroup);
    }

    @Override
    public final void setImmediates(int rangeOffset, MemorySegment data) {
        var pass = pass();
        encoder.device.checkImmediates(rangeOffset, data);
        if (data.byteSize() == 0) {
            return;
        }
        try (var call = Call.begin()) {
            immediatesNative(pass, rangeOffset, call.copyOf(data).address(), data.byteSize());
        }
    }

    @Override
    public final void pushDebugGroup(String groupLabel) {
        Arguments.notNull(groupLabel, "groupLabel");
        try (var call = Call.begin()) {
            pushNative(pass(), Strings.view(call, groupLabel));
        }
    }

    @Override
    public final void popDebugGroup() {
        popNative(pass());
    }

    @Override
    public final void insertDebugMarker(String markerLabel) {
        Arguments.notNull(markerLabel, "markerLabel");
        try (var call = Call.begin()) {
            markNative(pass(), Strings.view(call, markerLabel));
        }
    }

    /// Ends the pass, which frees it.
    ///
    /// @throws GPUValidationError if it has ended before
    public final void end() {
        var pass = pass();
        open = 0;
        encoder.ended();
        try (var call = Call.begin()) {
            endNative(pass);
            encoder.device.failed(call);
        } finally {
            super.close();
        }
    }

    /// Ends the pass if it is open; does nothing after [#end()].
    @Override
    public final void close() {
        if (open != 0) {
            end();
        } else {
            super.close();
        }
    }

    /// Frees the pass without an end, as its encoder is closed.
    final void drop() {
        open = 0;
        super.close();
    }

    /// {@return the native handle, for a command}
    @SuppressWarnings("ReferenceEquality") // hot, and a thread is equal to itself alone
    final long pass() {
        var address = open;
        if (address == 0) {
            throw new GPUValidationError(
                    this + " has ended: nothing can be recorded in it any more");
        }
        if (Thread.currentThread() != owner) {
            encoder.checkThread(this);
        }
        return address;
    }

    abstract void setNative(long pass, int index, long group, long count, long offsetsAddress);

    abstract void immediatesNative(long pass, int offset, long dataAddress, long size);

    abstract void pushNative(long pass, MemorySegment label);

    abstract void popNative(long pass);

    abstract void markNative(long pass, MemorySegment label);

    abstract void endNative(long pass);
}
