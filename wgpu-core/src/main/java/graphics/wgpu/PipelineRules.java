package graphics.wgpu;

import graphics.wgpu.internal.Formats;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rules of WebGPU for pipelines on which the native library ends the process, or which it ignores.
final class PipelineRules {
    private PipelineRules() {}

    /// {@return the first rule that a pipeline breaks, in words, or null}
    static @Nullable String broken(GPUDevice device, RenderPipelineDescriptor descriptor) {
        var buffers = descriptor.vertex().buffers().size();
        var most = device.limits().maxVertexBuffers();
        if (buffers > most) {
            return "vertex.buffers has "
                    + buffers
                    + " elements; the limit maxVertexBuffers is "
                    + most;
        }
        var fragment = descriptor.fragment();
        if (fragment != null) {
            var wrong = noColor(fragment.targets(), ColorTargetState::format, "fragment.targets");
            if (wrong != null) {
                return wrong;
            }
        }
        var samples = descriptor.multisample();
        if (samples.alphaToCoverageEnabled() && samples.count() == 1) {
            return "multisample.alphaToCoverageEnabled is true and count is 1; it must be 4 for"
                    + " this";
        }
        var depth = descriptor.depthStencil();
        if (depth != null) {
            return broken(depth);
        }
        return fragment == null || fragment.targets().stream().allMatch(Objects::isNull)
                ? "there is neither a color target nor depthStencil; there must be an attachment"
                : null;
    }

    /// Refuses colour attachments on which the native library ends the process.
    static void checkColors(RenderPassDescriptor descriptor) {
        var attachments = descriptor.colorAttachments();
        var wrong = noColor(attachments, PipelineRules::format, "colorAttachments");
        if (wrong != null) {
            throw new GPUValidationError("beginRenderPass: " + wrong);
        }
    }

    private static TextureFormat format(RenderPassColorAttachment attachment) {
        return switch (attachment.view()) {
            case GPUTexture texture -> texture.format();
            case GPUTextureView view -> view.texture().format();
        };
    }

    /// {@return the first element whose format is none of colours, in words, or null}
    static <T> @Nullable String noColor(
            List<@Nullable T> list, Function<T, TextureFormat> toFormat, String name) {
        for (int i = 0; i < list.size(); i++) {
            var element = list.get(i);
            var format = element == null ? null : toFormat.apply(element);
            if (format != null && !Formats.drawable(format)) {
                return name + "[" + i + "] is " + format + ", which is not a color format";
            }
        }
        return null;
    }

    private static @Nullable String broken(DepthStencilState state) {
        var write = state.depthWriteEnabled();
        var compare = state.depthCompare();
        if (!Formats.hasDepth(state.format())) {
            if (write != null && write) {
                return "depthStencil.depthWriteEnabled is true; "
                        + state.format()
                        + " has no depth";
            }
            return compare == null || compare == CompareFunction.ALWAYS
                    ? null
                    : "depthStencil.depthCompare is "
                            + compare
                            + "; "
                            + state.format()
                            + " has no depth";
        }
        if (write == null) {
            return "depthStencil.depthWriteEnabled is not set; "
                    + state.format()
                    + " has a depth, so it must be";
        }
        if (compare == null && (write || failsByDepth(state))) {
            return "depthStencil.depthCompare is not set; it must be where depth is written or a"
                    + " depthFailOp is not keep";
        }
        return null;
    }

    private static boolean failsByDepth(DepthStencilState state) {
        return state.stencilFront().depthFailOp() != StencilOperation.KEEP
                || state.stencilBack().depthFailOp() != StencilOperation.KEEP;
    }
}
