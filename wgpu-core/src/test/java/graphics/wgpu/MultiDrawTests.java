package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.extras.MultiDraw;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Many draws by one command.
@GpuTest(allFeatures = true)
class MultiDrawTests {
    /// Lights pixel `i` of the first row for vertex `i`.
    private static final String DOTS =
            """
            @vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
                return vec4f((f32(i) + 0.5) / 4.0 - 1.0, 0.9, 0.0, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f { return vec4f(1.0); }
            """;

    private final GPUDevice device;
    private final Canvas8 canvas;
    private final GPURenderPipeline pipeline;

    MultiDrawTests(GPUDevice device) {
        this.device = device;
        canvas = new Canvas8(device);
        pipeline =
                device.createRenderPipeline(
                        canvas.describe(DOTS)
                                .withPrimitive(
                                        PrimitiveState.of()
                                                .withTopology(PrimitiveTopology.POINT_LIST)));
    }

    private GPUBuffer indirect(int... words) {
        return device.createBufferWithData(words, BufferUsage.INDIRECT);
    }

    private String row(Consumer<GPURenderPassEncoder> commands) {
        var pixels =
                canvas.draw(
                        pass -> {
                            pass.setPipeline(pipeline);
                            commands.accept(pass);
                        });
        var row = new StringBuilder();
        for (int x = 0; x < 8; x++) {
            row.append(Canvas8.pixel(pixels, x, 0) == -1 ? '#' : '.');
        }
        return row.toString();
    }

    @Test
    void draws_follow_each_other_in_the_buffer() {
        var draws = indirect(9, 9, 9, 9, 1, 1, 1, 0, 2, 1, 4, 0, 1, 1, 7, 0);

        assertThat(row(pass -> MultiDraw.multiDrawIndirect(pass, draws, 16, 3)))
                .isEqualTo(".#..##.#");
        assertThat(row(pass -> MultiDraw.multiDrawIndirect(pass, draws, 16, 1)))
                .isEqualTo(".#......");
        assertThat(row(pass -> MultiDraw.multiDrawIndirect(pass, draws, 16, 0)))
                .isEqualTo("........");
    }

    @Test
    void indexed_draws_follow_each_other_in_the_buffer() {
        var draws = indirect(1, 1, 0, 0, 0, 2, 1, 1, 1, 0);
        var indices = device.createBufferWithData(new int[] {6, 2, 3}, BufferUsage.INDEX);

        var row =
                row(
                        pass -> {
                            pass.setIndexBuffer(indices, IndexFormat.UINT32);
                            MultiDraw.multiDrawIndexedIndirect(pass, draws, 0, 2);
                        });

        assertThat(row).isEqualTo("...##.#.");
    }

    @Test
    void another_buffer_says_how_many_draws_there_are() {
        var draws = indirect(1, 1, 0, 0, 1, 1, 2, 0, 1, 1, 4, 0);
        var count = indirect(0, 2);

        assertThat(row(pass -> MultiDraw.multiDrawIndirectCount(pass, draws, 0, count, 4, 3)))
                .isEqualTo("#.#.....");
        assertThat(row(pass -> MultiDraw.multiDrawIndirectCount(pass, draws, 0, count, 4, 1)))
                .isEqualTo("#.......");
        assertThat(row(pass -> MultiDraw.multiDrawIndirectCount(pass, draws, 0, count, 0, 3)))
                .isEqualTo("........");
    }

    @Test
    void another_buffer_says_how_many_indexed_draws_there_are() {
        var draws = indirect(1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 2, 0, 0);
        var count = indirect(2);
        var indices = device.createBufferWithData(new int[] {5, 7, 1}, BufferUsage.INDEX);

        var row =
                row(
                        pass -> {
                            pass.setIndexBuffer(indices, IndexFormat.UINT32);
                            MultiDraw.multiDrawIndexedIndirectCount(pass, draws, 0, count, 0, 3);
                        });

        assertThat(row).isEqualTo(".....#.#");
    }

    @Test
    void what_lies_beyond_the_buffer_is_refused() {
        var draws = indirect(1, 1, 0, 0);

        assertThatThrownBy(() -> row(pass -> MultiDraw.multiDrawIndirect(pass, draws, 0, 2)))
                .isInstanceOf(GPUValidationError.class)
                .hasMessageContaining("overruns");
        assertThatThrownBy(() -> row(pass -> MultiDraw.multiDrawIndirect(pass, draws, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("offset is 2; it must be a multiple of 4");
        assertThatThrownBy(() -> row(pass -> MultiDraw.multiDrawIndirect(pass, draws, 0, -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count is -1; it must not be negative");
    }
}
