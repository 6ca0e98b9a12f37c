package graphics.wgpu.canvas.backend;

import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.EventHandler;
import graphics.wgpu.canvas.Propagation;
import graphics.wgpu.canvas.Subscription;
import java.util.Arrays;
import java.util.Objects;

/// Holds the handlers of a canvas, and gives events to them.
final class EventEmitter {
    private final DistinctErrors errors;
    private final Runnable changed;
    private volatile Entry<?>[] entries = {};

    EventEmitter(DistinctErrors errors, Runnable changed) {
        this.errors = errors;
        this.changed = changed;
    }

    <E extends CanvasEvent> Subscription add(Class<E> type, int order, EventHandler<E> handler) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(handler, "handler");
        var entry = new Entry<>(type, order, handler);
        synchronized (this) {
            int at = entries.length;
            while (at > 0 && entries[at - 1].order > order) {
                at--;
            }
            var more = Arrays.copyOf(entries, entries.length + 1);
            System.arraycopy(entries, at, more, at + 1, entries.length - at);
            more[at] = entry;
            entries = more;
        }
        changed.run();
        return () -> remove(entry);
    }

    private void remove(Entry<?> entry) {
        synchronized (this) {
            entries =
                    Arrays.stream(entries).filter(other -> other != entry).toArray(Entry<?>[]::new);
        }
        changed.run();
    }

    /// {@return whether an event of this kind would reach anybody}
    boolean wants(Class<? extends CanvasEvent> type) {
        for (var entry : entries) {
            if (entry.type.isAssignableFrom(type)) {
                return true;
            }
        }
        return false;
    }

    /// Calls the handlers, on the calling thread. Handlers that are added meanwhile get the next
    /// event.
    void emit(CanvasEvent event) {
        var path = new Path();
        for (var entry : entries) {
            if (entry.type.isInstance(event)) {
                call(entry, event, path);
            }
            if (path.stopped) {
                return;
            }
        }
    }

    private <E extends CanvasEvent> void call(Entry<E> entry, CanvasEvent event, Path path) {
        try {
            entry.handler.handle(entry.type.cast(event), path);
        } catch (Throwable error) {
            errors.log("A handler of " + event.getClass().getSimpleName() + " failed", error);
        }
    }

    /// One subscription; the same handler may have several.
    private static final class Entry<E extends CanvasEvent> {
        private final Class<E> type;
        private final int order;
        private final EventHandler<E> handler;

        private Entry(Class<E> type, int order, EventHandler<E> handler) {
            this.type = type;
            this.order = order;
            this.handler = handler;
        }
    }

    private static final class Path implements Propagation {
        private boolean stopped;

        @Override
        public void stop() {
            stopped = true;
        }

        @Override
        public boolean stopped() {
            return stopped;
        }
    }
}
