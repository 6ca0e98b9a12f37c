package graphics.wgpu;

import graphics.wgpu.extras.PipelineStatisticName;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.QueryStructs;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// A set of queries: places into which the GPU writes counts and times.
///
/// Where nothing has been written, counts are 0, and times are that of the first submit that used
/// the set; in WebGPU these are 0 too.
///
/// Corresponds to WebGPU's `GPUQuerySet`. All methods may be called from any thread.
public final class GPUQuerySet extends GPUObjectBase {
    final GPUDevice device;
    final Gate gate;
    private final @Nullable QueryType type;
    private final int count;

    /// Whether a submit has brought the queries their first values.
    private final AtomicBoolean begun = new AtomicBoolean();

    private GPUQuerySet(
            GPUDevice device, long address, String label, @Nullable QueryType type, int count) {
        super(Kind.QUERY_SET, address, label, device);
        this.device = device;
        this.type = type;
        this.count = count;
        this.gate = new Gate(name());
    }

    static GPUQuerySet create(
            GPUDevice device,
            String label,
            @Nullable QueryType type,
            int count,
            List<PipelineStatisticName> statistics) {
        try (var call = Call.begin(device)) {
            var struct = QueryStructs.descriptor(call, label, type, count, statistics);
            var made = Native.deviceCreateQuerySet(call.pin(device), struct);
            return new GPUQuerySet(
                    device, device.made(call, Kind.QUERY_SET, made), label, type, count);
        }
    }

    /// {@return what is queried; null for pipeline statistics, which WebGPU doesn't have}
    public @Nullable QueryType type() {
        return type;
    }

    /// {@return how many queries the set has}
    public int count() {
        return count;
    }

    /// Ends the set: later work that uses it is an error. Its memory is freed by [#close()].
    ///
    /// Calling it again does nothing.
    public void destroy() {
        // the native function frees the handle, which the release after it would free once more
        gate.shutForGood("destroyed", () -> {});
    }

    /// {@return whether the queries still need their first values}
    boolean fresh() {
        return count > 0 && !begun.get();
    }

    /// Begins the set.
    ///
    /// @return false if it was begun before
    boolean begin() {
        return begun.compareAndSet(false, true);
    }

    /// Refuses queries that the set doesn't have.
    void checkRange(int first, int number) {
        Arguments.notNegative(first, "firstQuery");
        Arguments.notNegative(number, "queryCount");
        if (number > count || first > count - number) {
            throw new IllegalArgumentException(
                    "firstQuery %d and queryCount %d are not inside %s, which has %d queries"
                            .formatted(first, number, this, count));
        }
    }
}
