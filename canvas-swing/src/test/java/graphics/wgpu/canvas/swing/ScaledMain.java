package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.RenderCanvas;
import java.util.concurrent.CopyOnWriteArrayList;

/// Looks at both canvases on a screen with a scale, which is fixed when a JVM starts.
final class ScaledMain {
    private ScaledMain() {}

    public static void main(String[] args) {
        for (var kind : CanvasKind.values()) {
            try (var canvas = kind.create();
                    var window = TestWindow.of(canvas, 160, 101)) {
                var format = TestScene.configure(canvas);
                canvas.requestDraw(TestScene.quarters(canvas, format));
                TestWindow.awaitQuarters(canvas.component());
                tell(kind, "picture", sizes(canvas));
                tell(kind, "pointer", pointer(canvas));
                window.size(canvas.component(), 203, 97);
                TestWindow.awaitQuarters(canvas.component());
                tell(kind, "resized", sizes(canvas));
            }
        }
        System.exit(0);
    }

    private static void tell(CanvasKind kind, String what, String value) {
        System.out.println(kind + " " + what + " " + value);
    }

    private static String sizes(RenderCanvas canvas) {
        return "%dx%d %.0fx%.0f %.1f"
                .formatted(
                        canvas.physicalWidth(),
                        canvas.physicalHeight(),
                        canvas.logicalWidth(),
                        canvas.logicalHeight(),
                        canvas.pixelRatio());
    }

    private static String pointer(ComponentCanvas canvas) {
        var events = new CopyOnWriteArrayList<PointerEvent>();
        canvas.on(PointerEvent.class, events::add);
        var corner = Edt.get(canvas.component()::getLocationOnScreen);
        var robot = TestWindow.robot();
        robot.mouseMove(corner.x + 30, corner.y + 40);
        robot.mouseMove(corner.x + 31, corner.y + 41);
        Edt.await("it has moved", () -> !events.isEmpty() && events.getLast().x() == 31);
        return "%.1f, %.1f".formatted(events.getLast().x(), events.getLast().y());
    }
}
