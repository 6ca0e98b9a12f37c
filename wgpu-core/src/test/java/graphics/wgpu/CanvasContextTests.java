package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.internal.LogCapture;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Contexts whose frames go to a sink of bitmaps.
@GpuTest
class CanvasContextTests {
    private static final Color RED = Color.of(1, 0, 0, 1);

    private final GPUDevice device;
    private final Sink sink = new Sink();
    private final GPUCanvasContext context = GPU.getCanvasContext(sink);

    CanvasContextTests(GPUDevice device) {
        this.device = device;
        context.setPhysicalSize(3, 2);
    }

    @AfterEach
    void close() {
        context.close();
        context.close();
        assertThat(context.closed()).isTrue();
    }

    /// What came to a sink: pixels without padding, and the frames' other numbers.
    private static final class Sink implements BitmapSink {
        final List<int[]> frames = new ArrayList<>();
        final List<String> numbers = new ArrayList<>();
        MemorySegment pixels = MemorySegment.NULL;

        @Override
        public List<TextureFormat> formats() {
            return List.of(TextureFormat.RGBA8UNORM);
        }

        @Override
        public Executor executor() {
            return Runnable::run;
        }

        @Override
        public void accept(BitmapFrame frame) {
            var copy = new int[frame.width() * frame.height()];
            frame.copyTo(copy, frame.width());
            var same = new int[copy.length];
            frame.copyTo(MemorySegment.ofArray(same), 4L * frame.width());
            assertThat(same).isEqualTo(copy);
            frames.add(copy);
            numbers.add(
                    "%d x %d, %s, %d a row, frame %d"
                            .formatted(
                                    frame.width(),
                                    frame.height(),
                                    frame.format(),
                                    frame.bytesPerRow(),
                                    frame.sequence()));
            pixels = frame.pixels();
        }
    }

    private CanvasConfiguration configuration() {
        return CanvasConfiguration.of(device, TextureFormat.RGBA8UNORM);
    }

    private void draw(Color color) {
        var encoder = device.createCommandEncoder();
        encoder.beginRenderPass(
                        RenderPassColorAttachment.of(
                                        context.getCurrentTexture(), LoadOp.CLEAR, StoreOp.STORE)
                                .withClearValue(color))
                .end();
        device.queue().submit(encoder.finish());
    }

    @Test
    void a_size_over_the_limit_is_drawn_at_it_and_told_once() {
        int limit = (int) device.limits().maxTextureDimension2D();
        context.configure(configuration());

        try (var log = LogCapture.start()) {
            for (int width : List.of(2 * limit, 4 * limit)) {
                context.setPhysicalSize(width, 8);
                var texture = context.getCurrentTexture();
                assertThat(texture.width()).isEqualTo(limit);
                assertThat(texture.height()).isEqualTo(8 * limit / width);
                context.present();
            }

            assertThat(log.messages())
                    .containsExactly(
                            "WARNING A canvas of %d x 8 pixels is larger than the device's limit"
                                            .formatted(2 * limit)
                                    + " maxTextureDimension2D, %d: it is drawn at the limit"
                                            .formatted(limit));
        }
    }

    @Test
    void what_is_drawn_comes_to_the_sink() {
        context.configure(configuration());
        draw(RED);

        assertThat(context.present()).isTrue();
        assertThat(context.present()).isFalse();
        context.awaitPresented();

        assertThat(sink.numbers).hasSize(1);
        assertThat(sink.numbers.getFirst()).startsWith("3 x 2, rgba8unorm, 256 a row, frame ");
        assertThat(sink.frames.getFirst()).hasSize(6).containsOnly(0xff0000ff);
        assertThat(sink.pixels.isReadOnly()).isTrue();
    }

    @Test
    void the_texture_is_the_same_until_it_is_presented() {
        context.configure(configuration());
        assertThat(context.hasCurrentTexture()).isFalse();

        var texture = context.getCurrentTexture();

        assertThat(context.hasCurrentTexture()).isTrue();
        assertThat(context.getCurrentTexture()).isSameAs(texture);
        assertThat(texture.format()).isEqualTo(TextureFormat.RGBA8UNORM);
        assertThat(texture.size()).isEqualTo(Extent3D.of(3, 2));
        context.cancel();
        assertThat(context.hasCurrentTexture()).isFalse();
        assertThat(context.present()).isFalse();
        context.setPhysicalSize(5, 4);
        assertThat(context.getCurrentTexture().size()).isEqualTo(Extent3D.of(5, 4));
        assertThat(context.physicalWidth()).isEqualTo(5);
        assertThat(context.physicalHeight()).isEqualTo(4);
        context.cancel();
    }

    @Test
    void without_a_configuration_or_a_size_there_is_no_texture() {
        assertThat(context.getConfiguration()).isNull();
        assertThatThrownBy(context::getCurrentTexture)
                .isInstanceOf(GPUValidationError.class)
                .hasMessage("the canvas context is not configured: call configure(…) first");
        context.configure(configuration());
        assertThat(context.getConfiguration()).isEqualTo(configuration());
        context.setPhysicalSize(0, 5);
        assertThatThrownBy(context::getCurrentTexture)
                .isInstanceOf(DrawCancelled.class)
                .hasMessage("the canvas has no size");
        context.unconfigure();
        assertThat(context.getConfiguration()).isNull();
        assertThatThrownBy(() -> context.setPhysicalSize(-1, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("width is -1; it must not be negative");
    }

    @Test
    void the_preferred_format_is_the_first_of_the_sink(GPUAdapter adapter) {
        assertThat(context.getPreferredFormat(adapter)).isEqualTo(TextureFormat.RGBA8UNORM);
        context.detach();
        assertThat(context.getPreferredFormat(adapter)).isEqualTo(TextureFormat.BGRA8UNORM_SRGB);
    }

    @Test
    void a_format_that_the_sink_does_not_take_is_refused() {
        assertThatThrownBy(
                        () ->
                                context.configure(
                                        configuration().withFormat(TextureFormat.RGBA16FLOAT)))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("rgba16float");
    }

    @Test
    void a_window_comes_and_goes() {
        CanvasLike canvas = () -> context;
        try (var later = GPUCanvasContext.unattached(canvas)) {
            later.setVsync(false);
            later.setAlive(() -> true);
            later.setPhysicalSize(3, 2);
            later.configure(configuration());

            assertThat(later.canvas()).isSameAs(canvas);
            assertThat(later.attached()).isFalse();
            assertThatThrownBy(later::getCurrentTexture)
                    .isInstanceOf(DrawCancelled.class)
                    .hasMessage("the canvas has no window");
            later.attach(sink);
            assertThat(later.attached()).isTrue();
            assertThat(later.getCurrentTexture().width()).isEqualTo(3);
            later.detach();
            assertThat(later.attached()).isFalse();
        }
        assertThat(GPU.getCanvasContext(canvas)).isSameAs(canvas.context());
        assertThat(context.canvas()).isNull();
    }

    @Test
    void a_frame_is_captured_instead_of_shown() {
        context.configure(configuration());
        var captured = new Sink();

        context.capture(captured, () -> draw(RED));

        assertThat(captured.frames).hasSize(1);
        assertThat(captured.frames.getFirst()).containsOnly(0xff0000ff);
        assertThat(sink.frames).isEmpty();
    }
}
