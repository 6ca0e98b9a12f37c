package graphics.wgpu.demos;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.testing.ChildJvm;
import graphics.wgpu.canvas.testing.XScreen;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One scene has the same pixels on all canvases: those of windows are taken from the screen, and
/// compared with the offscreen canvas's.
@Tag("window")
@Timeout(180)
class CanvasPixelsTests {
    static final List<TextureFormat> FORMATS =
            List.of(TextureFormat.BGRA8UNORM_SRGB, TextureFormat.BGRA8UNORM);

    /// What GLFW takes for a scale of 2.
    private static final String LARGE = "Xft.dpi:\t192\n";

    @ParameterizedTest
    @EnumSource
    void a_triangle_is_equal_on_all_canvases(ShownKind kind) throws Exception {
        for (var format : FORMATS) {
            new SamePixels(kind, format, 1).ofTriangle();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_brain_is_equal_on_all_canvases(ShownKind kind) throws Exception {
        new SamePixels(kind, TextureFormat.BGRA8UNORM_SRGB, 1).ofBrain();
    }

    @ParameterizedTest
    @EnumSource
    void they_are_equal_and_the_pointer_is_exact_at_a_scale_of_two(ShownKind kind) {
        try (var screen = new XScreen()) {
            var before = screen.resources(kind == ShownKind.GLFW ? LARGE : "");
            try {
                var result = ChildJvm.run(kind.options(2), SamePixelsMain.class, kind.name(), "2");

                assertThat(result.code()).as(result.output()).isZero();
            } finally {
                screen.resources(before);
            }
        }
    }
}
