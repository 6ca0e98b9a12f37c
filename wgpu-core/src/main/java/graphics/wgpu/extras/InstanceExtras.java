package graphics.wgpu.extras;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Instance;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the native library is set up. An addition of wgpu-native.
///
/// {@snippet :
/// InstanceExtras.of().withBackends(InstanceBackend.VULKAN).setInstanceExtras();
/// }
///
/// Corresponds to wgpu-native's `WGPUInstanceExtras`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters.
///
/// @param backends which backends are used; if it is empty, all but OpenGL, and that too where no
///         other has an adapter
/// @param flags what is done besides; if it is empty, what the native library finds right
/// @param dx12ShaderCompiler the compiler on Direct3D 12, null for the native library's choice
/// @param dxcPath where `dxcompiler.dll` is, for [Dx12Compiler#DXC]; empty for the search path
/// @param gles3MinorVersion the version of OpenGL ES 3, from 0 to 2; null for the best
/// @param budgetForDeviceCreation a device is only made while less of its memory is in use, in
///     percent; null for any
/// @param budgetForDeviceLoss a device is given up when more of its memory is in use, in percent;
///     null for never
public record InstanceExtras(
        Set<InstanceBackend> backends,
        Set<InstanceFlag> flags,
        @Nullable Dx12Compiler dx12ShaderCompiler,
        String dxcPath,
        @Nullable Integer gles3MinorVersion,
        @Nullable Integer budgetForDeviceCreation,
        @Nullable Integer budgetForDeviceLoss) {
    private static final int GLES_VERSIONS = 2;
    private static final int PERCENT = 100;

    /// Checks the components and copies the sets.
    ///
    /// @throws IllegalArgumentException if a set or text is null, or a number out of its range
    public InstanceExtras {
        backends = Arguments.set(backends, "InstanceExtras.backends");
        flags = Arguments.set(flags, "InstanceExtras.flags");
        Arguments.notNull(dxcPath, "InstanceExtras.dxcPath");
        most(gles3MinorVersion, GLES_VERSIONS, "gles3MinorVersion");
        most(budgetForDeviceCreation, PERCENT, "budgetForDeviceCreation");
        most(budgetForDeviceLoss, PERCENT, "budgetForDeviceLoss");
    }

    private static void most(@Nullable Integer value, int most, String name) {
        if (value != null && (value < 0 || value > most)) {
            throw new IllegalArgumentException(
                    "InstanceExtras.%s is %d; it must be from 0 to %d"
                            .formatted(name, value, most));
        }
    }

    /// {@return the native library's own set-up}
    public static InstanceExtras of() {
        return new InstanceExtras(Set.of(), Set.of(), null, "", null, null, null);
    }

    /// {@return a copy with these backends}
    ///
    /// @param backends which backends are used; all if there are none
    public InstanceExtras withBackends(InstanceBackend... backends) {
        return new InstanceExtras(
                Arguments.asSet(backends, "backends"),
                flags,
                dx12ShaderCompiler,
                dxcPath,
                gles3MinorVersion,
                budgetForDeviceCreation,
                budgetForDeviceLoss);
    }

    /// {@return a copy with these flags}
    ///
    /// @param flags what is done besides; if there are none, what the native library finds right
    public InstanceExtras withFlags(InstanceFlag... flags) {
        return new InstanceExtras(
                backends,
                Arguments.asSet(flags, "flags"),
                dx12ShaderCompiler,
                dxcPath,
                gles3MinorVersion,
                budgetForDeviceCreation,
                budgetForDeviceLoss);
    }

    /// {@return a copy with this compiler for Direct3D 12}
    ///
    /// @param compiler the compiler, null for the native library's choice
    /// @param dxcPath where `dxcompiler.dll` is, empty for the search path
    public InstanceExtras withDx12Compiler(@Nullable Dx12Compiler compiler, String dxcPath) {
        return new InstanceExtras(
                backends,
                flags,
                compiler,
                dxcPath,
                gles3MinorVersion,
                budgetForDeviceCreation,
                budgetForDeviceLoss);
    }

    /// {@return a copy with this version of OpenGL ES 3}
    ///
    /// @param minorVersion from 0 to 2, null for the best
    public InstanceExtras withGles3MinorVersion(@Nullable Integer minorVersion) {
        return new InstanceExtras(
                backends,
                flags,
                dx12ShaderCompiler,
                dxcPath,
                minorVersion,
                budgetForDeviceCreation,
                budgetForDeviceLoss);
    }

    /// {@return a copy with these budgets of memory}
    ///
    /// @param deviceCreation percent, null for any
    /// @param deviceLoss percent, null for never
    public InstanceExtras withBudgets(
            @Nullable Integer deviceCreation, @Nullable Integer deviceLoss) {
        return new InstanceExtras(
                backends,
                flags,
                dx12ShaderCompiler,
                dxcPath,
                gles3MinorVersion,
                deviceCreation,
                deviceLoss);
    }

    /// Sets the native library up like this. To be called before anything else of WebGPU, from any
    /// thread.
    ///
    /// @throws graphics.wgpu.GPUValidationError if it is set up already, as an adapter or a
    ///     canvas's context was asked for
    public void setInstanceExtras() {
        Instance.configure(this);
    }
}
