package graphics.wgpu.internal;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.CountedCompleter;
import org.jspecify.annotations.Nullable;

/// A copy of rows of bytes, without what lies between them; a large one in bands, with the help of
/// the common pool's threads.
///
/// A single thread reaches between a half and a sixth of what a machine's memory can do. The
/// calling thread takes what no other thread has begun, so that a busy pool doesn't hold it up.
///
/// @param source where from; the first row is at its beginning
/// @param sourceStride how many bytes there from one row to the next
/// @param target where to; the first row is at its beginning
/// @param targetStride how many bytes there from one row to the next
/// @param row how many bytes a row has
/// @param rows how many rows
public record RowCopy(
        MemorySegment source,
        long sourceStride,
        MemorySegment target,
        long targetStride,
        long row,
        long rows) {
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

    /// Copies as many bytes as the target has.
    public static void copy(MemorySegment source, MemorySegment target) {
        var bytes = target.byteSize();
        new RowCopy(source, bytes, target, bytes, bytes, 1).run();
    }

    /// Copies. All threads have ended their part when this returns, and when it throws.
    ///
    /// @throws IndexOutOfBoundsException if the rows are not inside the memory
    public void run() {
        if (isShared()) {
            var whole = new Band(null, 0, band());
            whole.invoke();
            whole.rethrow();
        } else {
            copy(0, length());
        }
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

    /// A part that one thread copies; the first one leaves the others to whoever takes them.
    @SuppressWarnings("serial") // ForkJoinTask is Serializable; nobody makes use of it
    private final class Band extends CountedCompleter<@Nullable Void> {
        private final Band whole;
        private final long first;
        private final long end;

        /// What failed in a part; kept in the first one.
        private volatile @Nullable Throwable failure;

        Band(@Nullable Band whole, long first, long end) {
            super(whole);
            this.whole = whole == null ? this : whole;
            this.first = first;
            this.end = end;
        }

        @Override
        public void compute() {
            try {
                if (whole == this) {
                    fork(length());
                }
                copy(first, end);
            } catch (Throwable t) {
                // kept, as the memory may go only after all bands have ended
                whole.failure = t;
            }
            tryComplete();
        }

        private void fork(long length) {
            for (var from = end; from < length; from += end) {
                var band = new Band(this, from, Math.min(from + end, length));
                addToPendingCount(1);
                band.fork();
            }
        }

        void rethrow() {
            switch (failure) {
                case null -> {}
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case Throwable t -> throw new AssertionError(t);
            }
        }
    }
}
