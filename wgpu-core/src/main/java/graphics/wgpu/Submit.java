package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Elsewhere;
import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Native;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A submit: all that would end the process is found before the native call.
final class Submit {
    private Submit() {}

    static void run(GPUQueue queue, List<GPUCommandBuffer> given) {
        // a copy: a list that changes after it was checked could bring in what ends the process
        var buffers = new ArrayList<>(given);
        var device = queue.device;
        for (int i = 0; i < buffers.size(); i++) {
            var buffer = Arguments.notNull(buffers.get(i), "commandBuffers", i);
            device.own(buffer.device, buffer);
        }
        var mistake = take(buffers);
        if (mistake == null) {
            mistake = enter(device, buffers);
        }
        if (mistake != null) {
            closeAll(buffers);
            device.raise(new GPUValidationError("submit: " + mistake));
            return;
        }
        device.state.turn.begin();
        var number = queue.writes.begin();
        try (var call = Call.begin()) {
            var address = call.pin(queue);
            var all = withFirstValues(buffers);
            var commands = call.handles(all).address();
            Elsewhere.unpinned(() -> Native.queueSubmit(address, all.size(), commands));
            closeAll(buffers);
            device.failed(call);
        } finally {
            queue.writes.end(number);
            device.state.turn.end();
            leave(device, buffers);
        }
    }

    /// Puts before each command buffer what its query sets need, if no submit has brought it yet.
    private static List<GPUCommandBuffer> withFirstValues(List<GPUCommandBuffer> buffers) {
        if (!needFirstValues(buffers)) {
            return buffers;
        }
        var all = new ArrayList<GPUCommandBuffer>(buffers.size());
        for (var buffer : buffers) {
            for (var first : buffer.firstValues) {
                if (first.set().begin()) {
                    all.add(first.commands());
                }
            }
            all.add(buffer);
        }
        return all;
    }

    private static boolean needFirstValues(List<GPUCommandBuffer> buffers) {
        for (int i = 0; i < buffers.size(); i++) {
            if (!buffers.get(i).firstValues.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void closeAll(List<GPUCommandBuffer> buffers) {
        for (int i = 0; i < buffers.size(); i++) {
            buffers.get(i).close();
        }
    }

    /// Submits nothing, which takes what was written to a buffer with it, if it still waits for
    /// that.
    static void flush(GPUBuffer buffer) {
        if (mustFlush(buffer)) {
            run(buffer.device.queue(), List.of());
        }
    }

    /// {@return whether what was written to a buffer waits for a submit}
    static boolean mustFlush(GPUBuffer buffer) {
        var queue = buffer.device.queue();
        var written = buffer.written.get();
        return written != PendingWrites.NEVER
                && queue.writes.pending(written)
                && !buffer.closed()
                && !queue.closed();
    }

    /// Takes each command buffer, so that no other submit can. What can't be taken may be on its
    /// way in another thread, and is left out of the list.
    private static @Nullable String take(List<GPUCommandBuffer> buffers) {
        String mistake = null;
        for (int i = 0; i < buffers.size(); i++) {
            var buffer = buffers.get(i);
            var free = buffer.take();
            if (!free || buffer.closed()) {
                mistake = buffer + " was submitted or closed before: it can be submitted once";
            } else if (buffer.invalid) {
                mistake = buffer + " is invalid: its recording failed";
            }
            if (!free) {
                buffers.remove(i--);
            }
        }
        return mistake;
    }

    /// Enters the gates of the device and of all resources, or of none.
    private static @Nullable String enter(GPUDevice device, List<GPUCommandBuffer> buffers) {
        var mistake = device.state.submits.enter();
        if (mistake != null) {
            return mistake;
        }
        for (int i = 0; i < buffers.size(); i++) {
            mistake = Gate.enterAll(buffers.get(i).gates);
            if (mistake != null) {
                leave(device, buffers.subList(0, i));
                return mistake;
            }
        }
        return null;
    }

    private static void leave(GPUDevice device, List<GPUCommandBuffer> buffers) {
        for (int i = 0; i < buffers.size(); i++) {
            Gate.leaveAll(buffers.get(i).gates);
        }
        device.state.submits.leave();
    }
}
