// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What becomes of an attachment at the end of a pass.
///
/// Corresponds to WebGPU's `GPUStoreOp`.
public enum StoreOp {
    /// It is kept. In WebGPU `"store"`.
    STORE("store"),

    /// It is lost, and zero afterwards. In WebGPU `"discard"`.
    DISCARD("discard");

    private final String string;

    StoreOp(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static StoreOp of(String string) {
        return Arguments.constant(string, values(), "StoreOp");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
