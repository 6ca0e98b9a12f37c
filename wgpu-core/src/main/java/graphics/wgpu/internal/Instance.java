package graphics.wgpu.internal;

import graphics.wgpu.GPUError;
import graphics.wgpu.ffi.WGPUInstanceDescriptor;

/// The one instance of the native library, made when it is first needed and kept for the process.
public final class Instance {
    private Instance() {}

    private static final class Holder {
        static final long ADDRESS = create();

        private Holder() {}
    }

    /// {@return its native handle}
    public static long address() {
        return Holder.ADDRESS;
    }

    private static long create() {
        Log.connect();
        try (var call = Call.begin()) {
            var descriptor = WGPUInstanceDescriptor.allocate(call);
            var instance = Native.createInstance(descriptor.address());
            if (instance == 0) {
                throw new GPUError("the native library could not make its instance");
            }
            return instance;
        }
    }
}
