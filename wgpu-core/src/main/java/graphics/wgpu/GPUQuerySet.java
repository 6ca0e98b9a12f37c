package graphics.wgpu;

import graphics.wgpu.internal.Kind;

/// A set of queries: places into which the GPU writes counts and times.
///
/// Corresponds to WebGPU's `GPUQuerySet`. All methods may be called from any thread.
public final class GPUQuerySet extends GPUObjectBase {
    final GPUDevice device;
    private final QueryType type;
    private final int count;

    GPUQuerySet(GPUDevice device, long address, QuerySetDescriptor descriptor) {
        super(Kind.QUERY_SET, address, descriptor.label());
        this.device = device;
        this.type = descriptor.type();
        this.count = descriptor.count();
    }

    /// {@return what is queried}
    public QueryType type() {
        return type;
    }

    /// {@return how many queries the set has}
    public int count() {
        return count;
    }
}
