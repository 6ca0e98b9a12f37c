package graphics.wgpu.canvas.glfw;

import graphics.wgpu.Color;
import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.testing.ColourPainter;
import java.util.function.BooleanSupplier;
import org.lwjgl.glfw.GLFW;

/// A window on Wayland: drawn, resized, over the whole screen, and closed.
final class WaylandMain {
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private WaylandMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, GLFW.GLFW_PLATFORM_WAYLAND);
        var canvas = GlfwCanvas.of("wayland", 300, 200);
        try (var painter = new ColourPainter(canvas, null, Color.of(0.25, 0.5, 0.75))) {
            canvas.updateMode(UpdateMode.continuous(30));
            canvas.requestDraw(painter);
            await(() -> painter.frames() > 5 && painter.width() == 300);
            System.out.printf("picture %08x%n", canvas.snapshot().argb(5, 5));
            canvas.title("another title");
            canvas.cursor(CursorShape.CROSSHAIR);
            canvas.resize(420, 260);
            await(() -> painter.width() == 420 && painter.height() == 260);
            canvas.fullScreen(true);
            await(() -> painter.width() == 1000 && painter.height() == 800);
            canvas.fullScreen(false);
            await(() -> painter.width() < 1000);
            System.out.println("failed " + canvas.statistics().failed());
            canvas.close();
        }
        System.out.println("closed");
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen");
            }
            GlfwLoop.poll();
            Thread.sleep(1);
        }
    }
}
