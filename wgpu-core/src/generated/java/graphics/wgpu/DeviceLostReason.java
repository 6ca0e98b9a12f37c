// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Why a device is lost.
///
/// Corresponds to WebGPU's `GPUDeviceLostReason`.
public enum DeviceLostReason {
    /// The driver or the hardware gave up, or the reason is not known. In WebGPU `"unknown"`.
    UNKNOWN("unknown"),

    /// The program destroyed the device. In WebGPU `"destroyed"`.
    DESTROYED("destroyed");

    private final String string;

    DeviceLostReason(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static DeviceLostReason of(String string) {
        return Arguments.constant(string, values(), "DeviceLostReason");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
