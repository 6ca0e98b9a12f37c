package graphics.wgpu;

import graphics.wgpu.internal.Access;
import graphics.wgpu.internal.Closed;
import graphics.wgpu.internal.Handle;
import graphics.wgpu.internal.Handles;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Leaks;
import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// What every object of the GPU has: a label, a number of its own, and an end.
///
/// Objects are freed by [#close()]. One that is forgotten is freed some time after it was
/// collected; what the GPU still uses stays alive natively as long as it is needed, so closing
/// early is safe. The use of a closed object throws [GPUValidationError].
///
/// Corresponds to WebGPU's `GPUObjectBase`. Unless a class says otherwise, its methods may be
/// called from any thread.
public abstract sealed class GPUObjectBase implements AutoCloseable
        permits GPUAdapter,
                GPUBindGroup,
                GPUBindGroupLayout,
                GPUBuffer,
                GPUCommandBuffer,
                GPUCommandEncoder,
                GPUDevice,
                GPUPassEncoder,
                GPUPipelineBase,
                GPUPipelineLayout,
                GPUQuerySet,
                GPUQueue,
                GPURenderBundle,
                GPURenderBundleEncoder,
                GPUSampler,
                GPUShaderModule,
                GPUTexture,
                GPUTextureView {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final AtomicLong UIDS = new AtomicLong();

    static {
        Access.open(new ExtrasAccess());
        Handles.open(
                new Handles.Door() {
                    @Override
                    public Handle handle(GPUObjectBase object) {
                        return object.handle;
                    }

                    @Override
                    public void checkOwner(GPUDevice device, GPUObjectBase object) {
                        var owner = object.owner();
                        if (owner != null) {
                            device.own(owner, object);
                        }
                    }
                });
    }

    final Handle handle;
    private final long uid = UIDS.incrementAndGet();
    private final String label;
    private final @Nullable GPUDevice owner;
    private final Cleaner.Cleanable cleanable;

    /// Takes over a native object.
    ///
    /// @param owner the device it belongs to; null for adapters and devices
    GPUObjectBase(Kind kind, long address, String label, @Nullable GPUDevice owner) {
        this.handle = new Handle(kind, address);
        this.label = label;
        this.owner = owner;
        handle.madeAt(Leaks.opened(kind, label, uid, this));
        this.cleanable = CLEANER.register(this, handle);
    }

    /// {@return a number that every object yet to be made exceeds, or has}
    static long nextUid() {
        return UIDS.get() + 1;
    }

    /// {@return a number that no other object of this process has, growing with creation}
    public final long uid() {
        return uid;
    }

    /// {@return the label it was made with, empty if it has none; WebGPU's `label`}
    public final String label() {
        return label;
    }

    /// {@return whether [#close()] was called}
    public final boolean closed() {
        return handle.closed();
    }

    /// Frees the object; it can't be used any more. Calling it again does nothing.
    @Override
    public void close() {
        handle.close(); // first, as what the cleaner finds open was forgotten
        cleanable.clean();
    }

    /// {@return the class and the label, or the number if it has no label}
    @Override
    public final String toString() {
        return name().toString();
    }

    /// {@return what messages call the object, for those who must not keep it}
    final ObjectName name() {
        return new ObjectName(getClass(), label, uid);
    }

    /// {@return the device that the object belongs to, null for an adapter}
    final @Nullable GPUDevice owner() {
        return this instanceof GPUDevice device ? device : owner;
    }

    /// {@return the device that the object belongs to; a device to itself} An addition to WebGPU.
    ///
    /// @throws GPUValidationError if it is an adapter, which belongs to none
    public final GPUDevice device() {
        var owner = owner();
        if (owner == null) {
            throw new GPUValidationError(this + " belongs to no device");
        }
        return owner;
    }

    /// Refuses a closed object.
    final void checkOpen() {
        if (handle.closed()) {
            throw Closed.error(this);
        }
    }
}
