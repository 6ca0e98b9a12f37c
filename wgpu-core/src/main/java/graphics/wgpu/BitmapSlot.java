package graphics.wgpu;

import graphics.wgpu.internal.Completion;
import graphics.wgpu.internal.Leaks;
import graphics.wgpu.internal.Log;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One texture to draw to, with the buffer through which its pixels come to Java.
///
/// Its state goes round: free → on its way → arrived → being delivered → free. The drawing thread
/// moves it on its way; the poller sees it arrive; who wins the step from "arrived" delivers or
/// drops it.
final class BitmapSlot {
    private static final BufferUsage STAGING = BufferUsage.MAP_READ.or(BufferUsage.COPY_DST);

    private enum State {
        FREE,
        ON_ITS_WAY,
        ARRIVED,
        DELIVERING
    }

    private final BitmapSink sink;
    private final BooleanSupplier closed;
    private State state = State.FREE;
    private long sequence;
    private @Nullable CanvasConfiguration configuration;
    private @Nullable GPUTexture texture;
    private @Nullable GPUBuffer staging;
    private @Nullable TexelCopyTextureInfo source;
    private @Nullable TexelCopyBufferInfo destination;
    private @Nullable Completion mapping;
    private int bytesPerRow;

    BitmapSlot(BitmapSink sink, BooleanSupplier closed) {
        this.sink = sink;
        this.closed = closed;
    }

    synchronized boolean free() {
        return state == State.FREE;
    }

    synchronized long sequence() {
        return sequence;
    }

    /// {@return the texture to draw to; the slot is free}
    GPUTexture texture(CanvasConfiguration wanted, int width, int height) {
        var known = texture;
        if (known != null
                && !known.closed()
                && !known.gate.isShutForGood()
                && wanted.equals(configuration)
                && known.width() == width
                && known.height() == height) {
            return known;
        }
        release();
        var format = wanted.format();
        var picture =
                TextureDescriptor.of(
                                Extent3D.of(width, height),
                                format,
                                wanted.usage().or(TextureUsage.COPY_SRC))
                        .withLabel("canvas")
                        .withViewFormats(wanted.viewFormats());
        var made = Leaks.own(() -> wanted.device().createTexture(picture));
        var row = CopyLayouts.rowBytes(format, TextureAspect.ALL, width);
        bytesPerRow =
                Math.toIntExact((row + CopyLayouts.ROW_ALIGNMENT - 1) & -CopyLayouts.ROW_ALIGNMENT);
        var bytes =
                BufferDescriptor.of((long) bytesPerRow * height, STAGING)
                        .withLabel("canvas staging");
        var buffer = Leaks.own(() -> wanted.device().createBuffer(bytes));
        source = TexelCopyTextureInfo.of(made);
        destination =
                TexelCopyBufferInfo.of(buffer)
                        .withBytesPerRow(bytesPerRow)
                        .withRowsPerImage(height);
        staging = buffer;
        texture = made;
        configuration = wanted;
        return made;
    }

    /// Starts the frame's way to the sink.
    void send(long number) {
        var from = texture;
        var to = staging;
        if (from == null || to == null || source == null || destination == null) {
            return;
        }
        var device = from.device;
        var encoder = device.createCommandEncoder();
        encoder.copyTextureToBuffer(source, destination, from.size());
        device.queue().submit(encoder.finish());
        synchronized (this) {
            sequence = number;
            state = State.ON_ITS_WAY;
        }
        device.poller.expect();
        try {
            mapping =
                    to.mapThen(
                            MapMode.READ,
                            0,
                            to.size(),
                            done -> {
                                device.poller.received();
                                arrived(to);
                            });
        } catch (RuntimeException e) {
            // Nothing will arrive, so nobody must wait for it.
            step(State.ON_ITS_WAY, State.FREE);
            throw e;
        }
    }

    private void arrived(GPUBuffer buffer) {
        synchronized (this) {
            if (buffer.mapState() == BufferMapState.MAPPED) {
                state = State.ARRIVED;
                notifyAll();
            } else {
                state = State.FREE;
                notifyAll();
                return;
            }
        }
        // an executor may run its task at once, which must not be inside the native library
        buffer.device.poller.execute(() -> sink.executor().execute(this::deliver));
    }

    /// Waits until the frame has arrived, if it is on its way.
    void await() {
        var awaited = mapping;
        var buffer = staging;
        if (awaited != null && buffer != null && !awaited.done()) {
            buffer.device.poller.await(awaited, "a frame of a canvas");
        }
        // the drawing thread may be about to ask for the mapping
        awaitWhile(State.ON_ITS_WAY);
    }

    /// Waits while the frame is being delivered.
    void awaitFree() {
        awaitWhile(State.DELIVERING);
    }

    private synchronized void awaitWhile(State passing) {
        try {
            while (state == passing) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for a frame of a canvas");
        }
    }

    private synchronized boolean step(State from, State to) {
        if (state != from) {
            return false;
        }
        state = to;
        notifyAll();
        return true;
    }

    /// Drops the frame if it has arrived and nobody has begun to take it.
    ///
    /// @return whether the slot is free now
    boolean drop() {
        if (!step(State.ARRIVED, State.DELIVERING)) {
            return free();
        }
        unmap();
        step(State.DELIVERING, State.FREE);
        return true;
    }

    /// Hands the frame to the sink, unless that was done or the frame was dropped.
    void deliver() {
        if (!step(State.ARRIVED, State.DELIVERING)) {
            return;
        }
        try {
            var from = texture;
            var buffer = staging;
            // What a device that is gone has drawn last is nothing that anybody waits for.
            if (from != null
                    && buffer != null
                    && !closed.getAsBoolean()
                    && !buffer.device.state.submits.isShutForGood()) {
                // a view, which unmap() ends: a sink that keeps the frame must not reach freed
                // memory
                var pixels = buffer.getMappedRange(0, buffer.size());
                sink.accept(
                        BitmapFrame.of(
                                from.width(),
                                from.height(),
                                bytesPerRow,
                                from.format(),
                                pixels,
                                sequence()));
            }
        } catch (RuntimeException e) {
            Log.LOGGER.log(Level.ERROR, "A canvas could not take a frame", e);
        } finally {
            unmap();
            step(State.DELIVERING, State.FREE);
            if (closed.getAsBoolean()) {
                release();
            }
        }
    }

    private void unmap() {
        var buffer = staging;
        if (buffer != null && !buffer.closed() && buffer.mapState() != BufferMapState.UNMAPPED) {
            buffer.unmap();
        }
    }

    private synchronized void release() {
        if (texture != null) {
            texture.close();
            texture = null;
        }
        if (staging != null) {
            staging.close();
            staging = null;
        }
        source = null;
        destination = null;
        mapping = null;
    }

    /// Frees all, unless it is being delivered: then that does it.
    void close() {
        synchronized (this) {
            if (state == State.DELIVERING) {
                return;
            }
        }
        release();
    }
}
