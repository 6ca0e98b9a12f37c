package graphics.wgpu;

import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Formats;
import graphics.wgpu.internal.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A render pass that is never submitted, in which the commands of a bundle are tried.
///
/// The native library frees what was finished when it is submitted, or when there is a mistake in
/// it, and otherwise never. So the last command of a trial is a mistake: it ends a debug group
/// that nobody began.
final class BundleTrial implements AutoCloseable {
    /// What the native library says of it; of one in a pass, it names the command in between.
    private static final String LAST_MISTAKE =
            "In wgpuCommandEncoderFinish\n    Cannot pop debug group";

    private final GPUDevice device;
    private final RenderBundleEncoderDescriptor descriptor;
    private final List<GPUTexture> attachments = new ArrayList<>();
    private @Nullable GPUCommandEncoder encoder;
    private @Nullable GPURenderPassEncoder pass;

    BundleTrial(GPUDevice device, RenderBundleEncoderDescriptor descriptor) {
        this.device = device;
        this.descriptor = descriptor;
    }

    /// Begins the trial.
    ///
    /// @return the mistake in the descriptor, if there is one
    @Nullable GPUError begin() {
        var wrong =
                PipelineRules.noColor(
                        descriptor.colorFormats(), Function.identity(), "colorFormats");
        if (wrong != null) {
            return new GPUValidationError("createRenderBundleEncoder: " + wrong);
        }
        // an empty pass first: a bundle encoder must not be made of a wrong descriptor
        var mistake = beginPass();
        if (mistake == null) {
            mistake = end();
        }
        return mistake == null ? beginPass() : mistake;
    }

    private @Nullable GPUError beginPass() {
        return device.state.scopes.errorOf(
                () -> {
                    var fresh = device.createCommandEncoder();
                    encoder = fresh;
                    pass = fresh.beginRenderPass(passDescriptor());
                });
    }

    private RenderPassDescriptor passDescriptor() {
        var colors = new ArrayList<@Nullable RenderPassColorAttachment>();
        for (var format : descriptor.colorFormats()) {
            colors.add(
                    format == null
                            ? null
                            : RenderPassColorAttachment.of(
                                    attachment(format), LoadOp.CLEAR, StoreOp.DISCARD));
        }
        var depth = descriptor.depthStencilFormat();
        return RenderPassDescriptor.of(colors)
                .withLabel(descriptor.label())
                .withDepthStencilAttachment(depth == null ? null : depthStencil(depth));
    }

    private RenderPassDepthStencilAttachment depthStencil(TextureFormat format) {
        var attachment =
                RenderPassDepthStencilAttachment.of(attachment(format))
                        .withDepthReadOnly(descriptor.depthReadOnly())
                        .withStencilReadOnly(descriptor.stencilReadOnly());
        if (Formats.hasDepth(format) && !descriptor.depthReadOnly()) {
            attachment =
                    attachment
                            .withDepthClearValue(0f)
                            .withDepthLoadOp(LoadOp.CLEAR)
                            .withDepthStoreOp(StoreOp.DISCARD);
        }
        if (Formats.hasStencil(format) && !descriptor.stencilReadOnly()) {
            attachment =
                    attachment.withStencilLoadOp(LoadOp.CLEAR).withStencilStoreOp(StoreOp.DISCARD);
        }
        return attachment;
    }

    private GPUTexture attachment(TextureFormat format) {
        // the smallest that any format can have
        var size = Extent3D.of(Formats.blockWidth(format), Formats.blockHeight(format));
        var texture =
                device.createTexture(
                        TextureDescriptor.of(size, format, TextureUsage.RENDER_ATTACHMENT)
                                .withSampleCount(descriptor.sampleCount()));
        attachments.add(texture);
        return texture;
    }

    /// {@return the pass}
    ///
    /// @throws GPUValidationError if `user` has ended, or belongs to another thread
    GPURenderPassEncoder pass(GPURenderBundleEncoder user) {
        var open = pass;
        if (open == null || encoder == null) {
            throw new GPUValidationError(
                    user + " has ended: nothing can be recorded in it any more");
        }
        encoder.checkThread(user);
        return open;
    }

    /// {@return the gates of all that was used so far, without the attachments}
    List<Gate> gates() {
        if (encoder == null) {
            return List.of();
        }
        var gates = encoder.gates();
        attachments.forEach(texture -> gates.remove(texture.gate));
        return gates;
    }

    /// Keeps all that was used alive until a call ends.
    void keep(Call call) {
        if (encoder != null) {
            call.pin(encoder);
        }
    }

    /// Ends the pass, and lets go of what was used.
    ///
    /// @return the mistake in what was recorded, if there is one
    @Nullable GPUError end() {
        var ending = encoder;
        var open = pass;
        encoder = null;
        pass = null;
        var mistake =
                device.state.scopes.errorOf(
                        () -> {
                            if (open != null && ending != null) {
                                open.end();
                                ending.popDebugGroup();
                                ending.finish().close();
                            }
                        });
        return mistake != null && mistake.message().contains(LAST_MISTAKE) ? null : mistake;
    }

    /// Frees all.
    @Override
    public void close() {
        pass = null;
        if (encoder != null) {
            encoder.close();
            encoder = null;
        }
        attachments.forEach(GPUTexture::close);
        attachments.clear();
    }
}
