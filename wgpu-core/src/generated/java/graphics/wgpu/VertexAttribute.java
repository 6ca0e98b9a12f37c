// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// One attribute in a vertex buffer.
///
/// Corresponds to WebGPU's `GPUVertexAttribute`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param format its format
/// @param offset where it begins in the element, in bytes
/// @param shaderLocation its number in the shader, `@location` in WGSL
public record VertexAttribute(VertexFormat format, long offset, int shaderLocation) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null or negative
    public VertexAttribute {
        Arguments.notNull(format, "VertexAttribute.format");
        Arguments.notNegative(offset, "VertexAttribute.offset");
        Arguments.notNegative(shaderLocation, "VertexAttribute.shaderLocation");
    }

    /// Makes one of all components.
    ///
    /// @param format its format
    /// @param offset where it begins in the element, in bytes
    /// @param shaderLocation its number in the shader, `@location` in WGSL
    /// @return the record
    /// @throws IllegalArgumentException if one is null or negative
    public static VertexAttribute of(VertexFormat format, long offset, int shaderLocation) {
        return new VertexAttribute(format, offset, shaderLocation);
    }

    /// {@return a copy with another `format`}
    ///
    /// @param format its format
    /// @throws IllegalArgumentException if it is null
    public VertexAttribute withFormat(VertexFormat format) {
        return new VertexAttribute(format, offset, shaderLocation);
    }

    /// {@return a copy with another `offset`}
    ///
    /// @param offset where it begins in the element, in bytes
    /// @throws IllegalArgumentException if it is negative
    public VertexAttribute withOffset(long offset) {
        return new VertexAttribute(format, offset, shaderLocation);
    }

    /// {@return a copy with another `shaderLocation`}
    ///
    /// @param shaderLocation its number in the shader, `@location` in WGSL
    /// @throws IllegalArgumentException if it is negative
    public VertexAttribute withShaderLocation(int shaderLocation) {
        return new VertexAttribute(format, offset, shaderLocation);
    }
}
