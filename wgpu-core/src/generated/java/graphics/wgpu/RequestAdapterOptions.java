// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import org.jspecify.annotations.Nullable;

/// Says which adapter is wanted.
///
/// Corresponds to WebGPU's `GPURequestAdapterOptions`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param featureLevel the least that the adapter must be able to do; default: `FeatureLevel.CORE`
/// @param powerPreference whether to prefer a fast or a thrifty GPU where there are several; WebGPU
///     leaves this open by default; default: `PowerPreference.HIGH_PERFORMANCE`
/// @param forceFallbackAdapter true to take a software adapter only; default: `false`
/// @param canvas a canvas that the adapter must be able to present to; an addition to WebGPU; none
///     by default
public record RequestAdapterOptions(
        FeatureLevel featureLevel,
        PowerPreference powerPreference,
        boolean forceFallbackAdapter,
        @Nullable CanvasLike canvas) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a required one is null
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
    /// @param featureLevel the least that the adapter must be able to do
    /// @throws IllegalArgumentException if it is null
    public RequestAdapterOptions withFeatureLevel(FeatureLevel featureLevel) {
        return new RequestAdapterOptions(
                featureLevel, powerPreference, forceFallbackAdapter, canvas);
    }

    /// {@return a copy with another `powerPreference`}
    ///
    /// @param powerPreference whether to prefer a fast or a thrifty GPU where there are several;
    ///     WebGPU leaves this open by default
    /// @throws IllegalArgumentException if it is null
    public RequestAdapterOptions withPowerPreference(PowerPreference powerPreference) {
        return new RequestAdapterOptions(
                featureLevel, powerPreference, forceFallbackAdapter, canvas);
    }

    /// {@return a copy with another `forceFallbackAdapter`}
    ///
    /// @param forceFallbackAdapter true to take a software adapter only
    public RequestAdapterOptions withForceFallbackAdapter(boolean forceFallbackAdapter) {
        return new RequestAdapterOptions(
                featureLevel, powerPreference, forceFallbackAdapter, canvas);
    }

    /// {@return a copy with another `canvas`}
    ///
    /// @param canvas a canvas that the adapter must be able to present to; an addition to WebGPU
    public RequestAdapterOptions withCanvas(@Nullable CanvasLike canvas) {
        return new RequestAdapterOptions(
                featureLevel, powerPreference, forceFallbackAdapter, canvas);
    }
}
