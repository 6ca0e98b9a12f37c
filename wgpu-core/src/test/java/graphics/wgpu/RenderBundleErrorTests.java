package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Mistakes with render bundles, on each of which the native library would end the process.
@GpuTest(allFeatures = true)
class RenderBundleErrorTests {
    private final GPUDevice device;
    private final Canvas8 canvas;
    private final GPURenderPipeline pipeline;

    RenderBundleErrorTests(GPUDevice device) {
        this.device = device;
        canvas = new Canvas8(device);
        pipeline = canvas.pipeline(Canvas8.FULL);
    }

    private void refused(RenderBundleEncoderDescriptor descriptor, String message) {
        refused(() -> device.createRenderBundleEncoder(descriptor), message);
    }

    private void refused(Executable action, String message) {
        assertThatThrownBy(action::execute)
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining(message);
    }

    private void refusedAtFinish(Consumer<GPURenderBundleEncoder> commands, String message) {
        var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);
        commands.accept(encoder);
        refused(encoder::finish, message);
        assertThat(encoder.closed()).isTrue();
    }

    @Test
    void a_wrong_descriptor_is_refused() {
        refused(RenderBundleEncoderDescriptor.of(), "at least one attachment");
        refused(
                RenderBundleEncoderDescriptor.of(Collections.nCopies(9, TextureFormat.R8UNORM)),
                "exceeds the limit 8");
        refused(
                RenderBundleEncoderDescriptor.of(Canvas8.FORMAT).withSampleCount(3),
                "Sample count 3 is invalid");
        refused(
                RenderBundleEncoderDescriptor.of(TextureFormat.DEPTH32FLOAT),
                "is not a color format");
        refused(
                RenderBundleEncoderDescriptor.of().withDepthStencilFormat(Canvas8.FORMAT),
                "is not a depth-or-stencil format");
        refused(
                RenderBundleEncoderDescriptor.of(TextureFormat.BC1_RGBA_UNORM),
                "colorFormats[0] is bc1-rgba-unorm, which is not a color format");
    }

    @Test
    void a_draw_without_what_it_needs_is_refused_at_finish() {
        refusedAtFinish(encoder -> encoder.draw(3), "Pipeline must be set");
        refusedAtFinish(
                encoder -> {
                    encoder.setPipeline(pipeline);
                    encoder.drawIndexed(3);
                },
                "Index buffer must be set");
        refusedAtFinish(
                encoder -> {
                    encoder.setPipeline(pipeline);
                    encoder.setIndexBuffer(
                            device.createBuffer(4, BufferUsage.INDEX), IndexFormat.UINT16);
                    encoder.drawIndexed(3);
                },
                "Index 3 extends beyond limit 2");
    }

    @Test
    void a_pipeline_for_other_formats_is_refused_at_finish() {
        var encoder = device.createRenderBundleEncoder(TextureFormat.R8UNORM);
        encoder.setPipeline(pipeline);

        refused(encoder::finish, "Incompatible color attachments");
    }

    @Test
    void a_debug_group_that_is_still_open_is_refused_at_finish() {
        refusedAtFinish(encoder -> encoder.pushDebugGroup("open"), "debug group was not popped");
    }

    @Test
    void a_debug_group_that_nobody_began_is_refused_at_finish() {
        refusedAtFinish(GPURenderBundleEncoder::popDebugGroup, "Cannot pop debug group");
    }

    @Test
    void a_destroyed_buffer_is_refused_at_finish() {
        var buffer = device.createBuffer(BufferDescriptor.of(4, BufferUsage.VERTEX).withLabel("v"));

        refusedAtFinish(
                encoder -> {
                    encoder.setVertexBuffer(0, buffer);
                    buffer.destroy();
                },
                "can't be finished: GPUBuffer \"v\" is destroyed");
    }

    @Test
    void what_is_destroyed_later_is_refused_by_the_submit() {
        var buffer = device.createBuffer(BufferDescriptor.of(4, BufferUsage.VERTEX).withLabel("v"));
        var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);
        encoder.setVertexBuffer(0, buffer);
        var bundle = encoder.finish();
        buffer.destroy();

        refused(
                () -> canvas.draw(pass -> pass.executeBundles(bundle)),
                "submit: GPUBuffer \"v\" is destroyed");
    }

    @Test
    void a_mapped_buffer_may_be_recorded() {
        var buffer =
                device.createBuffer(
                        BufferDescriptor.of(4, BufferUsage.VERTEX).withMappedAtCreation(true));
        var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);
        encoder.setVertexBuffer(0, buffer);
        var bundle = encoder.finish();

        refused(() -> canvas.draw(pass -> pass.executeBundles(bundle)), "is mapped");
        buffer.unmap();

        assertThat(Canvas8.lit(canvas.draw(pass -> pass.executeBundles(bundle)))).isZero();
    }

    @Test
    void what_is_closed_while_it_is_recorded_lives_on() {
        var buffer = device.createBuffer(8, BufferUsage.VERTEX);
        var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);
        encoder.setVertexBuffer(0, buffer);
        encoder.setPipeline(pipeline);
        encoder.draw(3);
        buffer.close();
        var bundle = encoder.finish();

        assertThat(Canvas8.lit(canvas.draw(pass -> pass.executeBundles(bundle)))).isEqualTo(64);
    }

    @Test
    void nothing_can_be_recorded_after_finish() {
        var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);
        encoder.finish();

        refused(() -> encoder.draw(3), "has ended");
        refused(encoder::finish, "has ended");
    }

    @Test
    void another_thread_is_refused() {
        var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);

        var future = java.util.concurrent.CompletableFuture.runAsync(() -> encoder.draw(3));

        assertThatThrownBy(future::join)
                .hasRootCauseInstanceOf(GPUValidationError.class)
                .hasMessageContaining("GPURenderBundleEncoder")
                .hasMessageContaining("belongs to the thread");
        encoder.close();
    }

    @Test
    void a_bundle_for_other_formats_is_refused_by_the_pass() {
        var bundle = device.createRenderBundleEncoder(TextureFormat.R8UNORM).finish();

        refused(
                () -> canvas.draw(pass -> pass.executeBundles(bundle)),
                "Render bundle has incompatible targets");
    }

    @Test
    void an_error_scope_gets_the_error_and_the_bundle_is_invalid() {
        device.pushErrorScope(ErrorFilter.VALIDATION);
        var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);
        encoder.draw(3);
        var bundle = encoder.finish();
        var error = device.popErrorScope();

        assertThat(error).isInstanceOf(GPUValidationError.class);
        refused(
                () -> canvas.draw(pass -> pass.executeBundles(bundle)),
                "is invalid: its recording failed");
    }

    @Test
    void an_error_scope_gets_the_error_of_the_descriptor_and_the_encoder_is_unusable() {
        device.pushErrorScope(ErrorFilter.VALIDATION);
        var encoder = device.createRenderBundleEncoder(TextureFormat.DEPTH32FLOAT);
        var error = device.popErrorScope();

        assertThat(error).isInstanceOf(GPUValidationError.class);
        refused(() -> encoder.draw(3), "has ended");
        encoder.close();
    }

    @Test
    void an_encoder_may_be_closed_unfinished() {
        var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);
        encoder.setPipeline(pipeline);
        encoder.close();
        encoder.close();

        refused(() -> encoder.draw(3), "has ended");
    }
}
