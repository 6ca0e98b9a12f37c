// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// What a shader does with a storage texture.
///
/// Corresponds to WebGPU's `GPUStorageTextureAccess`.
public enum StorageTextureAccess {
    /// It writes. In WebGPU `"write-only"`.
    WRITE_ONLY("write-only"),

    /// It reads. In WebGPU `"read-only"`.
    READ_ONLY("read-only"),

    /// It reads and writes; for few formats. In WebGPU `"read-write"`.
    READ_WRITE("read-write");

    private final String string;

    StorageTextureAccess(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static StorageTextureAccess of(String string) {
        return Arguments.constant(string, values(), "StorageTextureAccess");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
