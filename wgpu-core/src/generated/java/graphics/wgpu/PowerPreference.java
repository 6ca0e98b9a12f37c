// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Which GPU to take where there are several.
///
/// Corresponds to WebGPU's `GPUPowerPreference`.
public enum PowerPreference {
    /// The one that uses less energy, often integrated in the processor. In WebGPU `"low-power"`.
    LOW_POWER("low-power"),

    /// The faster one, often a card of its own. In WebGPU `"high-performance"`.
    HIGH_PERFORMANCE("high-performance");

    private final String string;

    PowerPreference(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static PowerPreference of(String string) {
        return Arguments.constant(string, values(), "PowerPreference");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
