// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// Says how one part of a colour is mixed: `operation(src * srcFactor, dst * dstFactor)`.
///
/// Corresponds to WebGPU's `GPUBlendComponent`. Made by `of` and changed by the `with` methods; the
/// canonical constructor may get more parameters as the specification grows.
///
/// @param operation how the two products are put together; default: `BlendOperation.ADD`
/// @param srcFactor what the new value is multiplied by; default: `BlendFactor.ONE`
/// @param dstFactor what the value that is there is multiplied by; default: `BlendFactor.ZERO`
public record BlendComponent(
        BlendOperation operation, BlendFactor srcFactor, BlendFactor dstFactor) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if one is null
    public BlendComponent {
        Arguments.notNull(operation, "BlendComponent.operation");
        Arguments.notNull(srcFactor, "BlendComponent.srcFactor");
        Arguments.notNull(dstFactor, "BlendComponent.dstFactor");
    }

    /// Makes one with all defaults.
    ///
    /// @return the record
    public static BlendComponent of() {
        return new BlendComponent(BlendOperation.ADD, BlendFactor.ONE, BlendFactor.ZERO);
    }

    /// {@return a copy with another `operation`}
    ///
    /// @param operation how the two products are put together
    /// @throws IllegalArgumentException if it is null
    public BlendComponent withOperation(BlendOperation operation) {
        return new BlendComponent(operation, srcFactor, dstFactor);
    }

    /// {@return a copy with another `srcFactor`}
    ///
    /// @param srcFactor what the new value is multiplied by
    /// @throws IllegalArgumentException if it is null
    public BlendComponent withSrcFactor(BlendFactor srcFactor) {
        return new BlendComponent(operation, srcFactor, dstFactor);
    }

    /// {@return a copy with another `dstFactor`}
    ///
    /// @param dstFactor what the value that is there is multiplied by
    /// @throws IllegalArgumentException if it is null
    public BlendComponent withDstFactor(BlendFactor dstFactor) {
        return new BlendComponent(operation, srcFactor, dstFactor);
    }
}
