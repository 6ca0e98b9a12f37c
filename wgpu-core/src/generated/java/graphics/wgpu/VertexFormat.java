// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// WebGPU's `VertexFormat`.
///
/// Corresponds to WebGPU's `GPUVertexFormat`.
public enum VertexFormat {
    /// WebGPU's `UINT8`. In WebGPU `"uint8"`.
    UINT8("uint8"),

    /// WebGPU's `UINT8X2`. In WebGPU `"uint8x2"`.
    UINT8X2("uint8x2"),

    /// WebGPU's `UINT8X4`. In WebGPU `"uint8x4"`.
    UINT8X4("uint8x4"),

    /// WebGPU's `SINT8`. In WebGPU `"sint8"`.
    SINT8("sint8"),

    /// WebGPU's `SINT8X2`. In WebGPU `"sint8x2"`.
    SINT8X2("sint8x2"),

    /// WebGPU's `SINT8X4`. In WebGPU `"sint8x4"`.
    SINT8X4("sint8x4"),

    /// WebGPU's `UNORM8`. In WebGPU `"unorm8"`.
    UNORM8("unorm8"),

    /// WebGPU's `UNORM8X2`. In WebGPU `"unorm8x2"`.
    UNORM8X2("unorm8x2"),

    /// WebGPU's `UNORM8X4`. In WebGPU `"unorm8x4"`.
    UNORM8X4("unorm8x4"),

    /// WebGPU's `SNORM8`. In WebGPU `"snorm8"`.
    SNORM8("snorm8"),

    /// WebGPU's `SNORM8X2`. In WebGPU `"snorm8x2"`.
    SNORM8X2("snorm8x2"),

    /// WebGPU's `SNORM8X4`. In WebGPU `"snorm8x4"`.
    SNORM8X4("snorm8x4"),

    /// WebGPU's `UINT16`. In WebGPU `"uint16"`.
    UINT16("uint16"),

    /// WebGPU's `UINT16X2`. In WebGPU `"uint16x2"`.
    UINT16X2("uint16x2"),

    /// WebGPU's `UINT16X4`. In WebGPU `"uint16x4"`.
    UINT16X4("uint16x4"),

    /// WebGPU's `SINT16`. In WebGPU `"sint16"`.
    SINT16("sint16"),

    /// WebGPU's `SINT16X2`. In WebGPU `"sint16x2"`.
    SINT16X2("sint16x2"),

    /// WebGPU's `SINT16X4`. In WebGPU `"sint16x4"`.
    SINT16X4("sint16x4"),

    /// WebGPU's `UNORM16`. In WebGPU `"unorm16"`.
    UNORM16("unorm16"),

    /// WebGPU's `UNORM16X2`. In WebGPU `"unorm16x2"`.
    UNORM16X2("unorm16x2"),

    /// WebGPU's `UNORM16X4`. In WebGPU `"unorm16x4"`.
    UNORM16X4("unorm16x4"),

    /// WebGPU's `SNORM16`. In WebGPU `"snorm16"`.
    SNORM16("snorm16"),

    /// WebGPU's `SNORM16X2`. In WebGPU `"snorm16x2"`.
    SNORM16X2("snorm16x2"),

    /// WebGPU's `SNORM16X4`. In WebGPU `"snorm16x4"`.
    SNORM16X4("snorm16x4"),

    /// WebGPU's `FLOAT16`. In WebGPU `"float16"`.
    FLOAT16("float16"),

    /// WebGPU's `FLOAT16X2`. In WebGPU `"float16x2"`.
    FLOAT16X2("float16x2"),

    /// WebGPU's `FLOAT16X4`. In WebGPU `"float16x4"`.
    FLOAT16X4("float16x4"),

    /// WebGPU's `FLOAT32`. In WebGPU `"float32"`.
    FLOAT32("float32"),

    /// WebGPU's `FLOAT32X2`. In WebGPU `"float32x2"`.
    FLOAT32X2("float32x2"),

    /// WebGPU's `FLOAT32X3`. In WebGPU `"float32x3"`.
    FLOAT32X3("float32x3"),

    /// WebGPU's `FLOAT32X4`. In WebGPU `"float32x4"`.
    FLOAT32X4("float32x4"),

    /// WebGPU's `UINT32`. In WebGPU `"uint32"`.
    UINT32("uint32"),

    /// WebGPU's `UINT32X2`. In WebGPU `"uint32x2"`.
    UINT32X2("uint32x2"),

    /// WebGPU's `UINT32X3`. In WebGPU `"uint32x3"`.
    UINT32X3("uint32x3"),

    /// WebGPU's `UINT32X4`. In WebGPU `"uint32x4"`.
    UINT32X4("uint32x4"),

    /// WebGPU's `SINT32`. In WebGPU `"sint32"`.
    SINT32("sint32"),

    /// WebGPU's `SINT32X2`. In WebGPU `"sint32x2"`.
    SINT32X2("sint32x2"),

    /// WebGPU's `SINT32X3`. In WebGPU `"sint32x3"`.
    SINT32X3("sint32x3"),

    /// WebGPU's `SINT32X4`. In WebGPU `"sint32x4"`.
    SINT32X4("sint32x4"),

    /// WebGPU's `UNORM10_10_10_2`. In WebGPU `"unorm10-10-10-2"`.
    UNORM10_10_10_2("unorm10-10-10-2"),

    /// WebGPU's `UNORM8X4_BGRA`. In WebGPU `"unorm8x4-bgra"`.
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
