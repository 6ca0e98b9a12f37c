package graphics.wgpu.internal;

import graphics.wgpu.GPUError;
import graphics.wgpu.NativeLibraryError;
import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUChainedStruct;
import graphics.wgpu.ffi.WGPUInstanceDescriptor;
import graphics.wgpu.ffi.WGPUInstanceExtras;
import java.lang.System.Logger.Level;

/// The one instance of the native library, made when it is first needed and kept for the process.
///
/// When it cannot be made, each use tries again and throws again.
public final class Instance {
    private static final long ANY = 0;

    private static volatile long address;

    private Instance() {}

    /// {@return its native handle}
    public static long address() {
        var made = address;
        return made == 0 ? make() : made;
    }

    private static synchronized long make() {
        if (address == 0) {
            Natives.lookup();
            Log.connect();
            address = choose(SoftwareGpu.find());
        }
        return address;
    }

    /// Drivers are found when an instance is made, so the software GPU needs a new one.
    private static long choose(SoftwareGpu software) {
        if (software.mode() == SoftwareGpu.Mode.ALWAYS) {
            software.start(SoftwareGpu.PROPERTY + " is \"always\"");
            return create(WGPU.WGPUInstanceBackend_Vulkan());
        }
        var instance = create(ANY);
        boolean offered = software.mode() == SoftwareGpu.Mode.AUTO && software.present();
        if (!offered || AdapterCalls.anyAnswers(instance)) {
            return instance;
        }
        Native.instanceRelease(instance);
        try {
            software.start("no other adapter answers");
        } catch (NativeLibraryError e) {
            Log.LOGGER.log(Level.WARNING, "the software GPU of wgpu-software does not start", e);
            return create(ANY);
        }
        return create(WGPU.WGPUInstanceBackend_Vulkan());
    }

    private static long create(long backends) {
        try (var call = Call.begin()) {
            var descriptor = WGPUInstanceDescriptor.allocate(call);
            if (backends != ANY) {
                var extras = WGPUInstanceExtras.allocate(call);
                WGPUChainedStruct.sType(
                        WGPUInstanceExtras.chain(extras), WGPU.WGPUSType_InstanceExtras());
                WGPUInstanceExtras.backends(extras, backends);
                WGPUInstanceDescriptor.nextInChain(descriptor, extras);
            }
            var instance = Native.createInstance(descriptor.address());
            if (instance == 0) {
                throw new GPUError("the native library could not make its instance");
            }
            return instance;
        }
    }
}
