package graphics.wgpu.internal;

import graphics.wgpu.GPUError;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.NativeLibraryError;
import graphics.wgpu.extras.InstanceBackend;
import graphics.wgpu.extras.InstanceExtras;
import java.lang.System.Logger.Level;

/// The one instance of the native library, made when it is first needed and kept for the process.
///
/// When it cannot be made, each use tries again and throws again.
public final class Instance {
    /// All but OpenGL: to look for that takes as long as all others together, it writes to the
    /// standard error where there is no Wayland, and where another backend answers it is no use.
    private static final InstanceBackend[] MODERN = {
        InstanceBackend.VULKAN, InstanceBackend.METAL, InstanceBackend.DX12
    };

    private static volatile long address;
    private static InstanceExtras extras = InstanceExtras.of();

    private Instance() {}

    /// {@return its native handle}
    public static long address() {
        var made = address;
        return made == 0 ? make() : made;
    }

    /// {@return whether it was needed yet}
    public static boolean made() {
        return address != 0;
    }

    /// Sets how it will be made.
    ///
    /// @throws GPUValidationError if it is made already
    public static synchronized void configure(InstanceExtras wanted) {
        if (made()) {
            throw new GPUValidationError(
                    "the native library is set up already: its instance extras must be set before"
                            + " the first adapter, device or canvas context is asked for");
        }
        extras = wanted;
    }

    private static synchronized long make() {
        if (address == 0) {
            var startup = Startup.begin();
            Natives.lookup();
            startup.connectLog();
            Log.LOGGER.log(Level.DEBUG, "native library {0}", Natives.origin());
            address = choose(SoftwareGpu.find());
        }
        return address;
    }

    /// Drivers are found when an instance is made, so the software GPU needs a new one.
    private static long choose(SoftwareGpu software) {
        if (software.mode() == SoftwareGpu.Mode.ALWAYS) {
            software.start(SoftwareGpu.PROPERTY + " is \"always\"");
            return create(extras.withBackends(InstanceBackend.VULKAN));
        }
        if (extras.backends().isEmpty() && !openGlAsked()) {
            var modern = create(extras.withBackends(MODERN));
            if (AdapterCalls.any(modern)) {
                return modern;
            }
            Native.instanceRelease(modern);
        }
        var instance = create(extras);
        boolean offered =
                software.mode() == SoftwareGpu.Mode.AUTO && vulkanAllowed() && software.present();
        if (!offered || AdapterCalls.anyAnswers(instance)) {
            return instance;
        }
        Native.instanceRelease(instance);
        try {
            software.start("no other adapter answers");
        } catch (NativeLibraryError e) {
            Log.LOGGER.log(Level.WARNING, "the software GPU of wgpu-software does not start", e);
            return create(extras);
        }
        return create(extras.withBackends(InstanceBackend.VULKAN));
    }

    /// A name that was asked for may be that of an adapter of OpenGL.
    private static boolean openGlAsked() {
        return AdapterCalls.Backend.OPENGL.named(Settings.backend())
                || !Settings.adapterName().isEmpty();
    }

    private static boolean vulkanAllowed() {
        return extras.backends().isEmpty() || extras.backends().contains(InstanceBackend.VULKAN);
    }

    private static long create(InstanceExtras wanted) {
        try (var call = Call.begin()) {
            var instance =
                    Native.createInstance(InstanceStructs.descriptor(call, wanted).address());
            if (instance == 0) {
                throw new GPUError("the native library could not make its instance");
            }
            return instance;
        }
    }
}
