package graphics.wgpu.extras;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUQueue;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Native;

/// The objects of Metal below those of WebGPU, for use with other libraries. An addition of
/// wgpu-native.
///
/// An address is good as long as the object that was asked is not closed, and belongs to it: it
/// must not be released. All methods may be called from any thread.
public final class MetalHandles {
    private MetalHandles() {}

    /// {@return the address of the `id<MTLDevice>`, 0 where the backend is not Metal}
    ///
    /// @param device the device
    public static long device(GPUDevice device) {
        Arguments.notNull(device, "device");
        try (var call = Call.begin()) {
            return Native.deviceGetNativeMetalDevice(call.pin(device));
        }
    }

    /// {@return the address of the `id<MTLCommandQueue>`, 0 where the backend is not Metal}
    ///
    /// @param queue the queue
    public static long commandQueue(GPUQueue queue) {
        Arguments.notNull(queue, "queue");
        try (var call = Call.begin()) {
            return Native.queueGetNativeMetalCommandQueue(call.pin(queue));
        }
    }

    /// {@return the address of the `id<MTLTexture>`, 0 where the backend is not Metal}
    ///
    /// @param texture the texture
    public static long texture(GPUTexture texture) {
        Arguments.notNull(texture, "texture");
        try (var call = Call.begin()) {
            return Native.textureGetNativeMetalTexture(call.pin(texture));
        }
    }
}
