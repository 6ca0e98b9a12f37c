package graphics.wgpu.internal;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.CountedCompleter;
import org.jspecify.annotations.Nullable;

/// Copies rows of bytes; large amounts in bands, with the help of the common pool's threads.
///
/// A single thread reaches between a half and a sixth of what a machine's memory can do. The
/// calling thread takes what no other thread has begun, so that a busy pool doesn't hold it up.
public final class RowCopy {
    /// From so many bytes on, a band is worth waking a thread for.
    private static final long SMALLEST_BAND = 1 << 19;

    /// More at once than eight are no faster, as the memory has no more to give; two for each
    /// processor even out what those do besides.
    private static final int MOST_BANDS =
            Math.min(8, 2 * Runtime.getRuntime().availableProcessors());

    /// Bands of bytes begin at multiples of this.
    private static final long PAGE = 4096;

    /// Not the current thread: what it may reach, others may as well.
    private static final Thread OTHER = new Thread();

    private final MemorySegment source;
    private final long sourceStride;
    private final MemorySegment target;
    private final long targetStride;
    private final long row;
    private final long rows;
    private volatile @Nullable Throwable failure;

    private RowCopy(
            MemorySegment source,
            long sourceStride,
            MemorySegment target,
            long targetStride,
            long row,
            long rows) {
        this.source = source;
        this.sourceStride = sourceStride;
        this.target = target;
        this.targetStride = targetStride;
        this.row = row;
        this.rows = rows;
    }

    /// Copies as many bytes as the target has.
    public static void copy(MemorySegment source, MemorySegment target) {
        var bytes = target.byteSize();
        copy(source, bytes, target, bytes, bytes, 1);
    }

    /// Copies rows, without what lies between them. All copying has ended when this returns, and
    /// when it throws.
    ///
    /// @param source where from; the first row is at its beginning
    /// @param sourceStride how many bytes there from one row to the next
    /// @param target where to; the first row is at its beginning
    /// @param targetStride how many bytes there from one row to the next
    /// @param row how many bytes a row has
    /// @param rows how many rows
    /// @throws IndexOutOfBoundsException if the rows are not inside the memory
    public static void copy(
            MemorySegment source,
            long sourceStride,
            MemorySegment target,
            long targetStride,
            long row,
            long rows) {
        var copy = new RowCopy(source, sourceStride, target, targetStride, row, rows);
        if (!copy.isShared()) {
            copy.copy(0, copy.length());
            return;
        }
        copy.new Band(null, 0, copy.band()).invoke();
        copy.rethrow();
    }

    private boolean isShared() {
        return row * rows >= 2 * SMALLEST_BAND
                && source.isAccessibleBy(OTHER)
                && target.isAccessibleBy(OTHER);
    }

    private boolean isSeamless() {
        return sourceStride == row && targetStride == row;
    }

    /// {@return how much there is to divide: bytes if nothing lies between the rows, else rows}
    private long length() {
        return isSeamless() ? row * rows : rows;
    }

    /// {@return how much of it a band has}
    private long band() {
        var band = Math.ceilDiv(length(), Math.min(MOST_BANDS, row * rows / SMALLEST_BAND));
        return isSeamless() ? Math.ceilDiv(band, PAGE) * PAGE : band;
    }

    private void copy(long first, long end) {
        if (isSeamless()) {
            MemorySegment.copy(source, first, target, first, end - first);
            return;
        }
        for (var i = first; i < end; i++) {
            MemorySegment.copy(source, i * sourceStride, target, i * targetStride, row);
        }
    }

    private void rethrow() {
        switch (failure) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable t -> throw new AssertionError(t);
        }
    }

    /// A part that one thread copies; the first one leaves the others to whoever takes them.
    @SuppressWarnings("serial") // ForkJoinTask is Serializable; nobody makes use of it
    private final class Band extends CountedCompleter<@Nullable Void> {
        private final long first;
        private final long end;

        Band(@Nullable Band whole, long first, long end) {
            super(whole);
            this.first = first;
            this.end = end;
        }

        @Override
        public void compute() {
            if (first == 0) {
                fork(length());
            }
            try {
                copy(first, end);
            } catch (Throwable t) {
                // kept, as the memory may go only after all bands have ended
                failure = t;
            }
            tryComplete();
        }

        private void fork(long length) {
            for (var from = end; from < length; from += end) {
                addToPendingCount(1);
                new Band(this, from, Math.min(from + end, length)).fork();
            }
        }
    }
}
