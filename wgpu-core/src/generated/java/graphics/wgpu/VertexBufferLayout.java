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
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public VertexBufferLayout {
        Arguments.notNegative(arrayStride, "VertexBufferLayout.arrayStride");
        Arguments.notNull(stepMode, "VertexBufferLayout.stepMode");
        attributes = Arguments.list(attributes, "VertexBufferLayout.attributes");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param arrayStride the bytes from one element to the next, a multiple of 4
    /// @param attributes the attributes of an element
    /// @return the record
    public static VertexBufferLayout of(long arrayStride, List<VertexAttribute> attributes) {
        return new VertexBufferLayout(arrayStride, VertexStepMode.VERTEX, attributes);
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param arrayStride the bytes from one element to the next, a multiple of 4
    /// @param attributes the attributes of an element
    /// @return the record
    public static VertexBufferLayout of(long arrayStride, VertexAttribute... attributes) {
        return new VertexBufferLayout(
                arrayStride,
                VertexStepMode.VERTEX,
                Arguments.asList(attributes, "VertexBufferLayout.attributes"));
    }

    /// {@return a copy with another `arrayStride`}
    ///
    /// @param arrayStride the bytes from one element to the next, a multiple of 4
    public VertexBufferLayout withArrayStride(long arrayStride) {
        return new VertexBufferLayout(arrayStride, stepMode, attributes);
    }

    /// {@return a copy with another `stepMode`}
    ///
    /// @param stepMode whether an element is for a vertex or for an instance
    public VertexBufferLayout withStepMode(VertexStepMode stepMode) {
        return new VertexBufferLayout(arrayStride, stepMode, attributes);
    }

    /// {@return a copy with another `attributes`}
    ///
    /// @param attributes the attributes of an element
    public VertexBufferLayout withAttributes(List<VertexAttribute> attributes) {
        return new VertexBufferLayout(arrayStride, stepMode, attributes);
    }

    /// {@return a copy with another `attributes`}
    ///
    /// @param attributes the attributes of an element
    public VertexBufferLayout withAttributes(VertexAttribute... attributes) {
        return new VertexBufferLayout(
                arrayStride,
                stepMode,
                Arguments.asList(attributes, "VertexBufferLayout.attributes"));
    }
}
