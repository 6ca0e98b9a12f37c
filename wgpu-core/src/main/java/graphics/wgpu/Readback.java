package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Leaks;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/// Reads buffers and textures back, through staging buffers that are kept for the next time.
final class Readback implements AutoCloseable {
    private static final BufferUsage USAGE = BufferUsage.MAP_READ.or(BufferUsage.COPY_DST);

    /// So many unused staging buffers are kept, and so many bytes in them.
    private static final int KEPT = 4;

    private static final long KEPT_BYTES = 256L << 20;

    private final GPUQueue queue;
    private final List<GPUBuffer> free = new ArrayList<>();
    private boolean closed;

    Readback(GPUQueue queue) {
        this.queue = queue;
    }

    void buffer(GPUBuffer source, long offset, MemorySegment destination) {
        Arguments.notNull(source, "buffer");
        Arguments.writable(destination, "destination");
        var size = destination.byteSize();
        Arguments.multipleOf(offset, 4, "offset");
        Arguments.multipleOf(size, 4, "size");
        Arguments.range(offset, size, source.size(), "offset", "size", source);
        queue.device.own(source.device, source);
        if (size == 0) {
            return;
        }
        var staging = take(size);
        try {
            var encoder = queue.device.createCommandEncoder();
            encoder.copyBufferToBuffer(source, offset, staging, 0, size);
            queue.submit(encoder.finish());
            staging.map(MapMode.READ, 0, size);
            staging.readMapped(0, destination);
            staging.unmap();
        } finally {
            give(staging);
        }
    }

    void texture(TexelCopyTextureInfo source, Extent3D size, MemorySegment destination) {
        Arguments.notNull(source, "source");
        Arguments.notNull(size, "size");
        Arguments.writable(destination, "destination");
        var needed = CopyLayouts.packedSize(source, size);
        if (destination.byteSize() < needed) {
            throw new IllegalArgumentException(
                    "destination has "
                            + destination.byteSize()
                            + " bytes; the region needs "
                            + needed);
        }
        queue.device.own(source.texture().device, source.texture());
        if (needed == 0) {
            return;
        }
        var format = source.texture().format();
        var row = CopyLayouts.rowBytes(format, source.aspect(), size.width());
        var rows = (long) CopyLayouts.rows(format, size.height()) * size.depthOrArrayLayers();
        var stride = (row + CopyLayouts.ROW_ALIGNMENT - 1) & -CopyLayouts.ROW_ALIGNMENT;
        var staging = take(stride * rows);
        try {
            var encoder = queue.device.createCommandEncoder();
            encoder.copyTextureToBuffer(
                    source,
                    TexelCopyBufferInfo.of(staging)
                            .withBytesPerRow(Math.toIntExact(stride))
                            .withRowsPerImage(CopyLayouts.rows(format, size.height())),
                    size);
            queue.submit(encoder.finish());
            staging.map(MapMode.READ, 0, stride * rows);
            staging.readRows(row, stride, rows, destination);
            staging.unmap();
        } finally {
            give(staging);
        }
    }

    /// {@return a staging buffer of at least that size}
    private GPUBuffer take(long size) {
        synchronized (free) {
            GPUBuffer best = null;
            for (var buffer : free) {
                if (buffer.size() >= size && (best == null || buffer.size() < best.size())) {
                    best = buffer;
                }
            }
            // one that is far too large is better left to the large reads
            if (best != null && best.size() / 4 <= size) {
                free.remove(best);
                return best;
            }
        }
        var descriptor = BufferDescriptor.of(roundUp(size), USAGE).withLabel("wgpu staging");
        return Leaks.own(() -> queue.device.createBuffer(descriptor));
    }

    /// Rounds a size up, so that sizes that differ little share a buffer.
    private static long roundUp(long size) {
        var unit = Math.max(4096, Long.highestOneBit(size) / 8);
        return (size + unit - 1) / unit * unit;
    }

    private void give(GPUBuffer staging) {
        var dropped = new ArrayList<GPUBuffer>();
        synchronized (free) {
            if (closed || staging.mapState() != BufferMapState.UNMAPPED) {
                dropped.add(staging);
            } else {
                free.add(staging);
            }
            var bytes = free.stream().mapToLong(GPUBuffer::size).sum();
            while (free.size() > KEPT || (bytes > KEPT_BYTES && free.size() > 1)) {
                var oldest = free.removeFirst();
                bytes -= oldest.size();
                dropped.add(oldest);
            }
        }
        dropped.forEach(GPUBuffer::close);
    }

    @Override
    public void close() {
        List<GPUBuffer> dropped;
        synchronized (free) {
            closed = true;
            dropped = List.copyOf(free);
            free.clear();
        }
        dropped.forEach(GPUBuffer::close);
    }
}
