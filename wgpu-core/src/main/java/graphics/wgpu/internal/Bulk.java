package graphics.wgpu.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicReference;

/// Native memory through which data of the Java heap goes to the native library, piece by piece.
///
/// A piece stays in the processor's cache between its two copies, so the second costs little, and
/// the memory is used again, so nobody waits for the system to clear new pages.
final class Bulk {
    /// The bytes of a piece; a row of any texture is smaller.
    static final int SIZE = 1 << 20;

    private static final AtomicReference<MemorySegment> POOL = new AtomicReference<>();

    private Bulk() {}

    /// {@return memory for a piece, to be given back}
    static MemorySegment take() {
        var pooled = POOL.getAndSet(null);
        return pooled != null ? pooled : Arena.ofAuto().allocate(SIZE, 64);
    }

    /// Gives memory back.
    static void give(MemorySegment memory) {
        POOL.set(memory);
    }
}
