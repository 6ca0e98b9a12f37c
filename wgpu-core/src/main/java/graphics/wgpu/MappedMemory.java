package graphics.wgpu;

import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Native;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The memory of a mapped buffer: for the time of an action, or in views that die with the mapping.
///
/// Whoever calls has checked that the bytes are mapped, and keeps them so until the method returns.
final class MappedMemory {
    private final GPUBuffer buffer;
    private @Nullable Arena views;

    /// The gate of the device, which is held while there are views.
    private @Nullable Gate viewed;

    MappedMemory(GPUBuffer buffer) {
        this.buffer = buffer;
    }

    void access(MappedPart part, long from, long bytes, Consumer<MemorySegment> action) {
        if (bytes > 0) {
            var device = holdDevice();
            try {
                action.accept(memory(part, from, bytes));
            } finally {
                device.leave();
            }
        }
    }

    MemorySegment view(MappedPart part, long from, long bytes) {
        if (views == null) {
            viewed = holdDevice();
            views = Arena.ofShared();
        }
        // as long as somebody has the view, it keeps the buffer from being collected
        var kept = buffer;
        var view =
                memory(part, from, bytes)
                        .reinterpret(bytes, views, gone -> Reference.reachabilityFence(kept));
        return part.mode().equals(MapMode.READ) ? view.asReadOnly() : view;
    }

    /// Keeps the device from being destroyed natively, which takes the mapped memory away, until
    /// the gate is left again.
    private Gate holdDevice() {
        var gate = buffer.device.state.submits;
        var mistake = gate.enter();
        if (mistake != null) {
            throw new GPUValidationError(buffer + " can't be reached: " + mistake);
        }
        return gate;
    }

    private MemorySegment memory(MappedPart part, long from, long bytes) {
        // the native function wants ranges aligned to 8 and 4, so it is asked for the whole once
        var address = buffer.handle.address();
        var start =
                part.mode().equals(MapMode.READ)
                        ? Native.bufferGetConstMappedRange(address, part.offset(), part.size())
                        : Native.bufferGetMappedRange(address, part.offset(), part.size());
        if (start == 0) {
            throw new GPUValidationError(buffer + " has no mapped memory any more");
        }
        return MemorySegment.ofAddress(start)
                .reinterpret(part.size())
                .asSlice(from - part.offset(), bytes);
    }

    /// Ends all views.
    void close() {
        while (views != null) {
            try {
                views.close();
                views = null;
                if (viewed != null) {
                    viewed.leave();
                    viewed = null;
                }
            } catch (IllegalStateException e) {
                // a native call of another thread reads from a view just now
                Thread.onSpinWait();
            }
        }
    }
}
