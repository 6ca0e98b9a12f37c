// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;

/// Says what is in a vertex buffer.
///
/// Corresponds to WebGPU's `GPUVertexBufferLayout`. Made by `of` and changed by the `with` methods;
/// the canonical constructor may get more parameters as the specification grows.
///
/// @param arrayStride the bytes from one element to the next, a multiple of 4
/// @param stepMode whether an element is for a vertex or for an instance; default:
///     `VertexStepMode.VERTEX`
/// @param attributes the attributes of an element
public record VertexBufferLayout(
        long arrayStride, VertexStepMode stepMode, List<VertexAttribute> attributes) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null or negative
    public VertexBufferLayout {
        Arguments.notNegative(arrayStride, "VertexBufferLayout.arrayStride");
        Arguments.notNull(stepMode, "VertexBufferLayout.stepMode");
        attributes = Arguments.list(attributes, "VertexBufferLayout.attributes");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param arrayStride the bytes from one element to the next, a multiple of 4
    /// @param attributes the attributes of an element
    /// @return the record
    /// @throws IllegalArgumentException if one is null or negative
    public static VertexBufferLayout of(long arrayStride, List<VertexAttribute> attributes) {
        return new VertexBufferLayout(arrayStride, VertexStepMode.VERTEX, attributes);
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param arrayStride the bytes from one element to the next, a multiple of 4
    /// @param attributes the attributes of an element
    /// @return the record
    /// @throws IllegalArgumentException if one is null or negative
    public static VertexBufferLayout of(long arrayStride, VertexAttribute... attributes) {
        return new VertexBufferLayout(
                arrayStride,
                VertexStepMode.VERTEX,
                Arguments.asList(attributes, "VertexBufferLayout.attributes"));
    }

    /// {@return a copy with another `arrayStride`}
    ///
    /// @param arrayStride the bytes from one element to the next, a multiple of 4
    /// @throws IllegalArgumentException if it is negative
    public VertexBufferLayout withArrayStride(long arrayStride) {
        return new VertexBufferLayout(arrayStride, stepMode, attributes);
    }

    /// {@return a copy with another `stepMode`}
    ///
    /// @param stepMode whether an element is for a vertex or for an instance
    /// @throws IllegalArgumentException if it is null
    public VertexBufferLayout withStepMode(VertexStepMode stepMode) {
        return new VertexBufferLayout(arrayStride, stepMode, attributes);
    }

    /// {@return a copy with another `attributes`}
    ///
    /// @param attributes the attributes of an element
    /// @throws IllegalArgumentException if it is null
    public VertexBufferLayout withAttributes(List<VertexAttribute> attributes) {
        return new VertexBufferLayout(arrayStride, stepMode, attributes);
    }

    /// {@return a copy with another `attributes`}
    ///
    /// @param attributes the attributes of an element
    /// @throws IllegalArgumentException if it is null
    public VertexBufferLayout withAttributes(VertexAttribute... attributes) {
        return new VertexBufferLayout(
                arrayStride,
                stepMode,
                Arguments.asList(attributes, "VertexBufferLayout.attributes"));
    }
}
