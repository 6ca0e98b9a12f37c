package graphics.wgpu.demos.workbench;

import graphics.wgpu.canvas.javafx.FxCanvas;
import graphics.wgpu.demos.workbench.fx.FxWorkbench;
import java.awt.Rectangle;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/// Gets at a workbench of JavaFX.
record FxHand(FxWorkbench workbench) implements Hand {
    static FxHand open() throws InterruptedException {
        start();
        return Hand.call(Platform::runLater, () -> new FxHand(new FxWorkbench(1100, 720)));
    }

    private static void start() throws InterruptedException {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException e) {
            // Another test has started it.
            started.countDown();
        }
        Platform.setImplicitExit(false);
    }

    @Override
    public void post(Runnable task) {
        Platform.runLater(task);
    }

    @Override
    public int @Nullable [] place(WorkbenchView view) {
        var canvas = (FxCanvas) view.canvas();
        var area = canvas.localToScreen(canvas.getLayoutBounds());
        if (area == null || canvas.logicalWidth() == 0) {
            return null;
        }
        var at = rectangle(area);
        return new int[] {at.x, at.y, at.width, at.height};
    }

    @Override
    public Rectangle bounds() {
        var root = workbench.stage().getScene().getRoot();
        return rectangle(root.localToScreen(root.getLayoutBounds()));
    }

    private static Rectangle rectangle(Bounds area) {
        return new Rectangle(
                (int) area.getMinX(),
                (int) area.getMinY(),
                (int) area.getWidth(),
                (int) area.getHeight());
    }
}
