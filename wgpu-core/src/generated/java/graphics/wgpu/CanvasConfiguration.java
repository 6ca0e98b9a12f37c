// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

import java.util.List;

/// WebGPU's `CanvasConfiguration`.
///
/// Corresponds to WebGPU's `GPUCanvasConfiguration`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param device WebGPU's `device`
/// @param format WebGPU's `format`
/// @param usage WebGPU's `usage`; default: `TextureUsage.RENDER_ATTACHMENT`
/// @param viewFormats WebGPU's `viewFormats`; default: empty
/// @param colorSpace WebGPU's `colorSpace`; default: `PredefinedColorSpace.SRGB`
/// @param toneMapping WebGPU's `toneMapping`; default: one with all defaults
/// @param alphaMode WebGPU's `alphaMode`; default: `CanvasAlphaMode.OPAQUE`
public record CanvasConfiguration(
        GPUDevice device,
        TextureFormat format,
        TextureUsage usage,
        List<TextureFormat> viewFormats,
        PredefinedColorSpace colorSpace,
        CanvasToneMapping toneMapping,
        CanvasAlphaMode alphaMode) {
    /// Checks the components and copies collections.
    ///
    /// @throws IllegalArgumentException if a component is null that must not be, or a count, size
    ///     or index is negative
    public CanvasConfiguration {
        Arguments.notNull(device, "CanvasConfiguration.device");
        Arguments.notNull(format, "CanvasConfiguration.format");
        Arguments.notNull(usage, "CanvasConfiguration.usage");
        viewFormats = Arguments.list(viewFormats, "CanvasConfiguration.viewFormats");
        Arguments.notNull(colorSpace, "CanvasConfiguration.colorSpace");
        Arguments.notNull(toneMapping, "CanvasConfiguration.toneMapping");
        Arguments.notNull(alphaMode, "CanvasConfiguration.alphaMode");
    }

    /// Makes one of the required components; the others have their defaults.
    ///
    /// @param device WebGPU's `device`
    /// @param format WebGPU's `format`
    /// @return the record
    public static CanvasConfiguration of(GPUDevice device, TextureFormat format) {
        return new CanvasConfiguration(
                device,
                format,
                TextureUsage.RENDER_ATTACHMENT,
                List.of(),
                PredefinedColorSpace.SRGB,
                CanvasToneMapping.of(),
                CanvasAlphaMode.OPAQUE);
    }

    /// {@return a copy with another `device`}
    ///
    /// @param device WebGPU's `device`
    public CanvasConfiguration withDevice(GPUDevice device) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `format`}
    ///
    /// @param format WebGPU's `format`
    public CanvasConfiguration withFormat(TextureFormat format) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `usage`}
    ///
    /// @param usage WebGPU's `usage`
    public CanvasConfiguration withUsage(TextureUsage usage) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `viewFormats`}
    ///
    /// @param viewFormats WebGPU's `viewFormats`
    public CanvasConfiguration withViewFormats(List<TextureFormat> viewFormats) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `viewFormats`}
    ///
    /// @param viewFormats WebGPU's `viewFormats`
    public CanvasConfiguration withViewFormats(TextureFormat... viewFormats) {
        return new CanvasConfiguration(
                device,
                format,
                usage,
                Arguments.asList(viewFormats, "CanvasConfiguration.viewFormats"),
                colorSpace,
                toneMapping,
                alphaMode);
    }

    /// {@return a copy with another `colorSpace`}
    ///
    /// @param colorSpace WebGPU's `colorSpace`
    public CanvasConfiguration withColorSpace(PredefinedColorSpace colorSpace) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `toneMapping`}
    ///
    /// @param toneMapping WebGPU's `toneMapping`
    public CanvasConfiguration withToneMapping(CanvasToneMapping toneMapping) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `alphaMode`}
    ///
    /// @param alphaMode WebGPU's `alphaMode`
    public CanvasConfiguration withAlphaMode(CanvasAlphaMode alphaMode) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }
}
