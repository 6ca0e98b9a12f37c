// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.util.List;

/// Says how a canvas is drawn to.
///
/// Corresponds to WebGPU's `GPUCanvasConfiguration`. Made by `of` and changed by the `with`
/// methods; the canonical constructor may get more parameters as the specification grows.
///
/// @param device the device that draws
/// @param format the format of the canvas' textures; the context knows which ones it supports
/// @param usage what the canvas' textures may be used for; default:
///     `TextureUsage.RENDER_ATTACHMENT`
/// @param viewFormats other formats that views of the canvas' textures may have: the same but for
///     `-srgb`; default: empty
/// @param colorSpace what the colours mean; default: `PredefinedColorSpace.SRGB`
/// @param toneMapping what becomes of colours brighter than the screen's white; default: one with
///     all defaults
/// @param alphaMode what alpha means; default: `CanvasAlphaMode.OPAQUE`
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
    /// @throws IllegalArgumentException if one is null
    public CanvasConfiguration {
        Arguments.notNull(device, "CanvasConfiguration.device");
        Arguments.notNull(format, "CanvasConfiguration.format");
        Arguments.notNull(usage, "CanvasConfiguration.usage");
        viewFormats = Arguments.list(viewFormats, "CanvasConfiguration.viewFormats");
        Arguments.notNull(colorSpace, "CanvasConfiguration.colorSpace");
        Arguments.notNull(toneMapping, "CanvasConfiguration.toneMapping");
        Arguments.notNull(alphaMode, "CanvasConfiguration.alphaMode");
    }

    /// Makes one of these components; the others have their defaults.
    ///
    /// @param device the device that draws
    /// @param format the format of the canvas' textures; the context knows which ones it supports
    /// @return the record
    /// @throws IllegalArgumentException if one is null
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
    /// @param device the device that draws
    /// @throws IllegalArgumentException if it is null
    public CanvasConfiguration withDevice(GPUDevice device) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `format`}
    ///
    /// @param format the format of the canvas' textures; the context knows which ones it supports
    /// @throws IllegalArgumentException if it is null
    public CanvasConfiguration withFormat(TextureFormat format) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `usage`}
    ///
    /// @param usage what the canvas' textures may be used for
    /// @throws IllegalArgumentException if it is null
    public CanvasConfiguration withUsage(TextureUsage usage) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `viewFormats`}
    ///
    /// @param viewFormats other formats that views of the canvas' textures may have: the same but
    ///     for `-srgb`
    /// @throws IllegalArgumentException if it is null
    public CanvasConfiguration withViewFormats(List<TextureFormat> viewFormats) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `viewFormats`}
    ///
    /// @param viewFormats other formats that views of the canvas' textures may have: the same but
    ///     for `-srgb`
    /// @throws IllegalArgumentException if it is null
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
    /// @param colorSpace what the colours mean
    /// @throws IllegalArgumentException if it is null
    public CanvasConfiguration withColorSpace(PredefinedColorSpace colorSpace) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `toneMapping`}
    ///
    /// @param toneMapping what becomes of colours brighter than the screen's white
    /// @throws IllegalArgumentException if it is null
    public CanvasConfiguration withToneMapping(CanvasToneMapping toneMapping) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }

    /// {@return a copy with another `alphaMode`}
    ///
    /// @param alphaMode what alpha means
    /// @throws IllegalArgumentException if it is null
    public CanvasConfiguration withAlphaMode(CanvasAlphaMode alphaMode) {
        return new CanvasConfiguration(
                device, format, usage, viewFormats, colorSpace, toneMapping, alphaMode);
    }
}
