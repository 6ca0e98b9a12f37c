package graphics.wgpu.internal;

import java.lang.System.Logger.Level;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// The native library's calls into Java: one stub for each type of callback, made once. What a call
/// is about is told by a number in `userdata1`.
///
/// An exception that left one of these would end the JVM, so each catches all.
final class Callbacks {
    private static final ConcurrentHashMap<Long, Object> RECEIVERS = new ConcurrentHashMap<>();
    private static final AtomicLong IDS = new AtomicLong();

    private Callbacks() {}

    static long register(Object receiver) {
        var id = IDS.incrementAndGet();
        RECEIVERS.put(id, receiver);
        return id;
    }

    static void unregister(long id) {
        RECEIVERS.remove(id);
    }

    /// Holder, so that a stub is made when it is first needed.
    static final class Map {
        static final MemorySegment STUB = Upcalls.tail(lookup(), "mapped");

        private Map() {}
    }

    static final class WorkDone {
        static final MemorySegment STUB = Upcalls.tail(lookup(), "workDone");

        private WorkDone() {}
    }

    static final class Request {
        static final MemorySegment STUB = Upcalls.middle(lookup(), "answer");

        private Request() {}
    }

    static final class Device {
        static final MemorySegment ERROR = Upcalls.middle(lookup(), "error");
        static final MemorySegment LOST = Upcalls.middle(lookup(), "lost");

        private Device() {}
    }

    private static MethodHandles.Lookup lookup() {
        return MethodHandles.lookup();
    }

    @SuppressWarnings("UnusedMethod") // through Upcalls
    private static void mapped(long status, MemorySegment message, long id, long unused) {
        complete((int) status, message, id);
    }

    @SuppressWarnings("UnusedMethod") // through Upcalls
    private static void workDone(long status, MemorySegment message, long id, long unused) {
        complete((int) status, message, id);
    }

    private static void complete(int status, MemorySegment message, long id) {
        try {
            if (RECEIVERS.remove(id) instanceof Completion completion) {
                completion.complete(status, Strings.get(message));
            }
        } catch (Throwable t) {
            failed(t);
        }
    }

    @SuppressWarnings("UnusedMethod") // through Upcalls
    private static void answer(
            long status, long object, MemorySegment message, long id, long unused) {
        try {
            if (RECEIVERS.remove(id) instanceof Answer answer) {
                answer.status = (int) status;
                answer.address = object;
                answer.message = Strings.get(message);
            }
        } catch (Throwable t) {
            failed(t);
        }
    }

    @SuppressWarnings("UnusedMethod") // through Upcalls
    private static void error(
            long unusedDevice, long type, MemorySegment message, long id, long unused) {
        try {
            var listener = RECEIVERS.get(id) instanceof DeviceListener known ? known : null;
            Errors.put(new NativeError((int) type, Strings.get(message)), listener);
        } catch (Throwable t) {
            failed(t);
        }
    }

    @SuppressWarnings("UnusedMethod") // through Upcalls
    private static void lost(
            long unusedDevice, long reason, MemorySegment message, long id, long unused) {
        try {
            if (RECEIVERS.remove(id) instanceof DeviceListener listener) {
                listener.lost((int) reason, Strings.get(message));
            }
        } catch (Throwable t) {
            failed(t);
        }
    }

    private static void failed(Throwable t) {
        Log.LOGGER.log(Level.ERROR, "A callback of the native library failed in Java", t);
    }

    /// What a request for an adapter or a device came to; written inside the request itself.
    static final class Answer {
        int status;
        long address;
        String message = "";
    }
}
