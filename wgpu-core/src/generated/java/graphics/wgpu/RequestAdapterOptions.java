// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import org.jspecify.annotations.Nullable;

/// WebGPU's `RequestAdapterOptions`.
///
/// Corresponds to WebGPU's `GPURequestAdapterOptions`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param featureLevel WebGPU's `featureLevel`; default: `FeatureLevel.CORE`
/// @param powerPreference WebGPU's `powerPreference`; default: `PowerPreference.HIGH_PERFORMANCE`
/// @param forceFallbackAdapter WebGPU's `forceFallbackAdapter`; default: `false`
/// @param canvas WebGPU's `canvas`; none by default
public record RequestAdapterOptions(
        FeatureLevel featureLevel,
        PowerPreference powerPreference,
        boolean forceFallbackAdapter,
        @Nullable CanvasLike canvas) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public RequestAdapterOptions {
        Arguments.notNull(featureLevel, "RequestAdapterOptions.featureLevel");
        Arguments.notNull(powerPreference, "RequestAdapterOptions.powerPreference");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static RequestAdapterOptions of() {
        return new RequestAdapterOptions(
                FeatureLevel.CORE, PowerPreference.HIGH_PERFORMANCE, false, null);
    }

    /// {@return a copy with another `featureLevel`}
    ///
    /// @param featureLevel WebGPU's `featureLevel`
    public RequestAdapterOptions withFeatureLevel(FeatureLevel featureLevel) {
        return new RequestAdapterOptions(
                featureLevel, powerPreference, forceFallbackAdapter, canvas);
    }

    /// {@return a copy with another `powerPreference`}
    ///
    /// @param powerPreference WebGPU's `powerPreference`
    public RequestAdapterOptions withPowerPreference(PowerPreference powerPreference) {
        return new RequestAdapterOptions(
                featureLevel, powerPreference, forceFallbackAdapter, canvas);
    }

    /// {@return a copy with another `forceFallbackAdapter`}
    ///
    /// @param forceFallbackAdapter WebGPU's `forceFallbackAdapter`
    public RequestAdapterOptions withForceFallbackAdapter(boolean forceFallbackAdapter) {
        return new RequestAdapterOptions(
                featureLevel, powerPreference, forceFallbackAdapter, canvas);
    }

    /// {@return a copy with another `canvas`}
    ///
    /// @param canvas WebGPU's `canvas`
    public RequestAdapterOptions withCanvas(@Nullable CanvasLike canvas) {
        return new RequestAdapterOptions(
                featureLevel, powerPreference, forceFallbackAdapter, canvas);
    }
}
