package graphics.wgpu.internal;

import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUCommandEncoder;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUObjectBase;
import graphics.wgpu.GPUPassEncoder;
import graphics.wgpu.GPUQuerySet;
import graphics.wgpu.GPURenderPassEncoder;
import graphics.wgpu.GPUShaderModule;
import graphics.wgpu.extras.PipelineStatisticName;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The door through which `graphics.wgpu.extras` reaches what the GPU classes don't show.
public abstract class Access {
    private static volatile @Nullable Access door;

    /// Opens the door; called once, by [GPUObjectBase].
    public static void open(Access access) {
        door = access;
    }

    /// {@return the door}
    public static Access get() {
        var open = door;
        if (open == null) {
            throw new AssertionError("an object exists, so its class has opened the door");
        }
        return open;
    }

    /// {@return the native handle of a pass that is open, and of the calling thread}
    public abstract long pass(GPUPassEncoder pass);

    /// {@return the native handle of a pass in which something can be drawn}
    public abstract long drawing(GPURenderPassEncoder pass);

    /// {@return the native handle of an object, which is held as long as what is recorded}
    public abstract long use(GPUPassEncoder pass, GPUObjectBase object);

    /// Records in a command encoder.
    public abstract void record(GPUCommandEncoder encoder, GPUObjectBase used, Recording recording);

    /// What a command encoder records.
    public interface Recording {
        /// Records.
        ///
        /// @param encoder the native handle of the encoder
        /// @param used the native handle of what is used
        void record(Call call, long encoder, long used);
    }

    /// {@return a set for pipeline statistics}
    public abstract GPUQuerySet statistics(
            GPUDevice device, String label, int count, List<PipelineStatisticName> statistics);

    /// {@return a shader module}
    ///
    /// @param code the program's text, empty if it has none
    /// @param description gives the address of the `WGPUShaderModuleDescriptor`
    public abstract GPUShaderModule module(
            GPUDevice device, String label, String code, ToLongFunction<Call> description);

    /// {@return a device that records all calls in a folder}
    public abstract GPUDevice traced(
            GPUAdapter adapter, DeviceDescriptor descriptor, String tracePath);

    /// Refuses queries that a set doesn't have.
    public abstract void checkQuery(GPUQuerySet querySet, int queryIndex);
}
