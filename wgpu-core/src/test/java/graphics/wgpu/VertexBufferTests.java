package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Vertex and index buffers that are empty or unset, which the native library can't have.
@GpuTest(allFeatures = true)
class VertexBufferTests {
    private static final String WGSL =
            """
            @vertex fn vs(@location(0) p: vec2f) -> @builtin(position) vec4f {
                return vec4f(p, 0.0, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f { return vec4f(1.0); }
            """;

    private final GPUDevice device;
    private final Canvas8 canvas;
    private final GPURenderPipeline pipeline;
    private final GPUBuffer triangle;

    VertexBufferTests(GPUDevice device) {
        this.device = device;
        canvas = new Canvas8(device);
        pipeline =
                canvas.pipeline(
                        WGSL,
                        VertexBufferLayout.of(8, VertexAttribute.of(VertexFormat.FLOAT32X2, 0, 0)));
        triangle =
                device.createBufferWithData(
                        new float[] {-1, -1, 3, -1, -1, 3},
                        BufferUsage.VERTEX.or(BufferUsage.INDEX));
    }

    /// Where a command is recorded.
    enum Place {
        PASS,
        BUNDLE
    }

    /// Draws, and counts the pixels.
    private int draw(Place place, Consumer<GPURenderCommandsMixin> commands) {
        if (place == Place.PASS) {
            return Canvas8.lit(canvas.draw(commands::accept));
        }
        var encoder = device.createRenderBundleEncoder(Canvas8.FORMAT);
        commands.accept(encoder);
        var bundle = encoder.finish();
        return Canvas8.lit(canvas.draw(pass -> pass.executeBundles(bundle)));
    }

    @ParameterizedTest
    @EnumSource
    void a_buffer_can_be_set_from_an_offset_on(Place place) {
        var lit =
                draw(
                        place,
                        commands -> {
                            commands.setPipeline(pipeline);
                            commands.setVertexBuffer(0, triangle, 0);
                            commands.draw(3, 1);
                        });

        assertThat(lit).isEqualTo(64);
    }

    @ParameterizedTest
    @EnumSource
    void a_slot_that_the_pipeline_leaves_out_needs_no_buffer(Place place) {
        var position = VertexBufferLayout.of(8, VertexAttribute.of(VertexFormat.FLOAT32X2, 0, 0));
        var second = canvas.pipeline(WGSL, null, position, null);

        var lit =
                draw(
                        place,
                        commands -> {
                            commands.setPipeline(second);
                            commands.setVertexBuffer(1, triangle);
                            commands.draw(3);
                        });

        assertThat(lit).isEqualTo(64);
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_vertex_buffer_draws_no_vertices(Place place) {
        var lit =
                draw(
                        place,
                        commands -> {
                            commands.setPipeline(pipeline);
                            commands.setVertexBuffer(0, triangle, 24);
                            commands.draw(0);
                        });

        assertThat(lit).isZero();
        assertThatThrownBy(
                        () ->
                                draw(
                                        place,
                                        commands -> {
                                            commands.setPipeline(pipeline);
                                            commands.setVertexBuffer(0, triangle, 24);
                                            commands.draw(1);
                                        }))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("Vertex 1 extends beyond limit 0");
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_index_buffer_draws_no_vertices(Place place) {
        var empty = device.createBuffer(0, BufferUsage.INDEX);

        var lit =
                draw(
                        place,
                        commands -> {
                            commands.setPipeline(pipeline);
                            commands.setVertexBuffer(0, triangle);
                            commands.setIndexBuffer(empty, IndexFormat.UINT16);
                            commands.drawIndexed(0, 1, 0);
                        });

        assertThat(lit).isZero();
        assertThatThrownBy(
                        () ->
                                draw(
                                        place,
                                        commands -> {
                                            commands.setPipeline(pipeline);
                                            commands.setVertexBuffer(0, triangle);
                                            commands.setIndexBuffer(empty, IndexFormat.UINT16);
                                            commands.drawIndexed(1);
                                        }))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("Index 1 extends beyond limit 0");
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_part_of_a_buffer_made_for_something_else_is_refused(Place place) {
        var other = device.createBuffer(4, BufferUsage.UNIFORM);

        assertThatThrownBy(() -> draw(place, commands -> commands.setVertexBuffer(0, other, 4)))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("was made for UNIFORM, this needs VERTEX");
    }

    @ParameterizedTest
    @EnumSource
    void a_draw_that_needs_an_unset_buffer_is_refused(Place place) {
        assertThatThrownBy(
                        () ->
                                draw(
                                        place,
                                        commands -> {
                                            commands.setVertexBuffer(0, triangle);
                                            commands.setVertexBuffer(0, null);
                                            commands.setPipeline(pipeline);
                                            commands.draw(3);
                                        }))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("the vertex buffer in slot 0 of")
                .hasMessageContaining("is unset; the pipeline needs it");
    }

    @ParameterizedTest
    @EnumSource
    void a_buffer_can_be_set_again_after_it_was_unset(Place place) {
        var lit =
                draw(
                        place,
                        commands -> {
                            commands.setPipeline(pipeline);
                            commands.setVertexBuffer(0, null);
                            commands.setVertexBuffer(5, null);
                            commands.setVertexBuffer(0, triangle);
                            commands.draw(3);
                        });

        assertThat(lit).isEqualTo(64);
    }

    @ParameterizedTest
    @EnumSource
    void a_slot_beyond_the_limit_is_refused(Place place) {
        assertThatThrownBy(() -> draw(place, commands -> commands.setVertexBuffer(99, null)))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("slot is 99; it must be below the limit maxVertexBuffers");
        assertThatThrownBy(() -> draw(place, commands -> commands.setVertexBuffer(99, triangle)))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("99");
    }

    @ParameterizedTest
    @EnumSource
    void an_offset_beyond_the_end_is_refused(Place place) {
        assertThatThrownBy(() -> draw(place, commands -> commands.setVertexBuffer(0, triangle, 28)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("offset is 28")
                .hasMessageContaining("has only 24 bytes");
    }
}
