// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// The format of a vertex attribute: how many numbers, of how many bits, and what a shader gets.
///
/// Corresponds to WebGPU's `GPUVertexFormat`.
public enum VertexFormat {
    /// One number of 8 bits, an unsigned integer; 1 byte. In WebGPU `"uint8"`.
    UINT8("uint8"),

    /// Two numbers of 8 bits, unsigned integers; 2 bytes. In WebGPU `"uint8x2"`.
    UINT8X2("uint8x2"),

    /// Four numbers of 8 bits, unsigned integers; 4 bytes. In WebGPU `"uint8x4"`.
    UINT8X4("uint8x4"),

    /// One number of 8 bits, a signed integer; 1 byte. In WebGPU `"sint8"`.
    SINT8("sint8"),

    /// Two numbers of 8 bits, signed integers; 2 bytes. In WebGPU `"sint8x2"`.
    SINT8X2("sint8x2"),

    /// Four numbers of 8 bits, signed integers; 4 bytes. In WebGPU `"sint8x4"`.
    SINT8X4("sint8x4"),

    /// One number of 8 bits, from 0 to 1; 1 byte. In WebGPU `"unorm8"`.
    UNORM8("unorm8"),

    /// Two numbers of 8 bits, from 0 to 1; 2 bytes. In WebGPU `"unorm8x2"`.
    UNORM8X2("unorm8x2"),

    /// Four numbers of 8 bits, from 0 to 1; 4 bytes. In WebGPU `"unorm8x4"`.
    UNORM8X4("unorm8x4"),

    /// One number of 8 bits, from -1 to 1; 1 byte. In WebGPU `"snorm8"`.
    SNORM8("snorm8"),

    /// Two numbers of 8 bits, from -1 to 1; 2 bytes. In WebGPU `"snorm8x2"`.
    SNORM8X2("snorm8x2"),

    /// Four numbers of 8 bits, from -1 to 1; 4 bytes. In WebGPU `"snorm8x4"`.
    SNORM8X4("snorm8x4"),

    /// One number of 16 bits, an unsigned integer; 2 bytes. In WebGPU `"uint16"`.
    UINT16("uint16"),

    /// Two numbers of 16 bits, unsigned integers; 4 bytes. In WebGPU `"uint16x2"`.
    UINT16X2("uint16x2"),

    /// Four numbers of 16 bits, unsigned integers; 8 bytes. In WebGPU `"uint16x4"`.
    UINT16X4("uint16x4"),

    /// One number of 16 bits, a signed integer; 2 bytes. In WebGPU `"sint16"`.
    SINT16("sint16"),

    /// Two numbers of 16 bits, signed integers; 4 bytes. In WebGPU `"sint16x2"`.
    SINT16X2("sint16x2"),

    /// Four numbers of 16 bits, signed integers; 8 bytes. In WebGPU `"sint16x4"`.
    SINT16X4("sint16x4"),

    /// One number of 16 bits, from 0 to 1; 2 bytes. In WebGPU `"unorm16"`.
    UNORM16("unorm16"),

    /// Two numbers of 16 bits, from 0 to 1; 4 bytes. In WebGPU `"unorm16x2"`.
    UNORM16X2("unorm16x2"),

    /// Four numbers of 16 bits, from 0 to 1; 8 bytes. In WebGPU `"unorm16x4"`.
    UNORM16X4("unorm16x4"),

    /// One number of 16 bits, from -1 to 1; 2 bytes. In WebGPU `"snorm16"`.
    SNORM16("snorm16"),

    /// Two numbers of 16 bits, from -1 to 1; 4 bytes. In WebGPU `"snorm16x2"`.
    SNORM16X2("snorm16x2"),

    /// Four numbers of 16 bits, from -1 to 1; 8 bytes. In WebGPU `"snorm16x4"`.
    SNORM16X4("snorm16x4"),

    /// One number of 16 bits, floating point; 2 bytes. In WebGPU `"float16"`.
    FLOAT16("float16"),

    /// Two numbers of 16 bits, floating point; 4 bytes. In WebGPU `"float16x2"`.
    FLOAT16X2("float16x2"),

    /// Four numbers of 16 bits, floating point; 8 bytes. In WebGPU `"float16x4"`.
    FLOAT16X4("float16x4"),

    /// One number of 32 bits, floating point; 4 bytes. In WebGPU `"float32"`.
    FLOAT32("float32"),

    /// Two numbers of 32 bits, floating point; 8 bytes. In WebGPU `"float32x2"`.
    FLOAT32X2("float32x2"),

    /// Three numbers of 32 bits, floating point; 12 bytes. In WebGPU `"float32x3"`.
    FLOAT32X3("float32x3"),

    /// Four numbers of 32 bits, floating point; 16 bytes. In WebGPU `"float32x4"`.
    FLOAT32X4("float32x4"),

    /// One number of 32 bits, an unsigned integer; 4 bytes. In WebGPU `"uint32"`.
    UINT32("uint32"),

    /// Two numbers of 32 bits, unsigned integers; 8 bytes. In WebGPU `"uint32x2"`.
    UINT32X2("uint32x2"),

    /// Three numbers of 32 bits, unsigned integers; 12 bytes. In WebGPU `"uint32x3"`.
    UINT32X3("uint32x3"),

    /// Four numbers of 32 bits, unsigned integers; 16 bytes. In WebGPU `"uint32x4"`.
    UINT32X4("uint32x4"),

    /// One number of 32 bits, a signed integer; 4 bytes. In WebGPU `"sint32"`.
    SINT32("sint32"),

    /// Two numbers of 32 bits, signed integers; 8 bytes. In WebGPU `"sint32x2"`.
    SINT32X2("sint32x2"),

    /// Three numbers of 32 bits, signed integers; 12 bytes. In WebGPU `"sint32x3"`.
    SINT32X3("sint32x3"),

    /// Four numbers of 32 bits, signed integers; 16 bytes. In WebGPU `"sint32x4"`.
    SINT32X4("sint32x4"),

    /// Three numbers of 10 bits and one of 2, from 0 to 1; 4 bytes. In WebGPU `"unorm10-10-10-2"`.
    UNORM10_10_10_2("unorm10-10-10-2"),

    /// Four numbers of 8 bits in the order blue, green, red, alpha, from 0 to 1; 4 bytes. In WebGPU
    /// `"unorm8x4-bgra"`.
    UNORM8X4_BGRA("unorm8x4-bgra");

    private final String string;

    VertexFormat(String string) {
        this.string = string;
    }

    /// {@return the constant that WebGPU calls by this string}
    ///
    /// @param string one of the strings that the constants' `toString` gives
    /// @throws IllegalArgumentException if there is none
    public static VertexFormat of(String string) {
        return Arguments.constant(string, values(), "VertexFormat");
    }

    /// {@return WebGPU's string}
    @Override
    public String toString() {
        return string;
    }
}
