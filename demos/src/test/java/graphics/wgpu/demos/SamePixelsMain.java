package graphics.wgpu.demos;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.TextureFormat;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.testing.XScreen;
import graphics.wgpu.demos.viewer.Waiting;
import java.util.concurrent.atomic.AtomicReference;

/// Compares the pixels of one canvas, and looks where the pointer is, where windows have a scale:
/// that is fixed when a JVM starts.
final class SamePixelsMain {
    private SamePixelsMain() {}

    public static void main(String[] arguments) throws Exception {
        var kind = ShownKind.valueOf(arguments[0]);
        int scale = Integer.parseInt(arguments[1]);
        for (var format : CanvasPixelsTests.FORMATS) {
            new SamePixels(kind, format, scale).ofTriangle();
        }
        new SamePixels(kind, TextureFormat.BGRA8UNORM_SRGB, scale).ofBrain();
        checkPointer(kind, scale);
        System.exit(0);
    }

    private static void checkPointer(ShownKind kind, int scale) throws Exception {
        try (var screen = new XScreen();
                var shown = kind.open(160, 120)) {
            var last = new AtomicReference<PointerEvent>();
            shown.canvas().on(PointerEvent.class, last::set);

            boolean exact =
                    Waiting.until(
                            () -> {
                                var corner = shown.corner();
                                screen.movePointer(corner.x + 9, corner.y + 9);
                                screen.movePointer(corner.x + 31 * scale, corner.y + 41 * scale);
                                shown.pump();
                                var event = last.get();
                                return event != null && event.x() == 31 && event.y() == 41;
                            });

            assertThat(exact).as(() -> "the last event was " + last.get()).isTrue();
        }
    }
}
