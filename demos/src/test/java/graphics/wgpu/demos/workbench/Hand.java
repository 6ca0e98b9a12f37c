package graphics.wgpu.demos.workbench;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.demos.viewer.Waiting;
import java.awt.Rectangle;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// How a test gets at a workbench, whatever its toolkit.
interface Hand extends AutoCloseable {
    /// The workbenches that there are.
    enum Kind {
        JAVAFX,
        SWING,
        AWT
    }

    /// Opens a workbench, and waits until its views show their pictures.
    static Hand open(Kind kind) throws Exception {
        var hand =
                switch (kind) {
                    case JAVAFX -> FxHand.open();
                    case SWING -> SwingHand.open(PresentMethod.BITMAP);
                    case AWT -> SwingHand.open(PresentMethod.SCREEN);
                };
        hand.awaitPictures();
        return hand;
    }

    /// The workbench; only to be used in [#call].
    Workbench workbench();

    /// Runs something on the toolkit's thread, some time.
    void post(Runnable task);

    /// Runs something on the toolkit's thread, and waits for it.
    default <T> T call(Callable<T> task) {
        return call(this::post, task);
    }

    /// Runs something on a thread, and waits for it.
    static <T> T call(Executor thread, Callable<T> task) {
        var future = new FutureTask<>(task);
        thread.execute(future);
        try {
            return future.get();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    /// Runs something on the toolkit's thread, and waits for it.
    default void run(Runnable task) {
        var _ =
                call(
                        () -> {
                            task.run();
                            return true;
                        });
    }

    /// Where a view's canvas is on the screen, as x, y, width and height; null if it isn't shown.
    /// On the toolkit's thread.
    int @Nullable [] place(WorkbenchView view);

    /// Where the window is on the screen. On the toolkit's thread.
    Rectangle bounds();

    /// Waits until all views show their pictures.
    default void awaitPictures() throws Exception {
        if (!Waiting.until(() -> call(this::allFinished))) {
            throw new AssertionError("there are views without a picture");
        }
    }

    private boolean allFinished() {
        for (var view : workbench().views()) {
            if (!view.work().failure().isEmpty()) {
                throw new AssertionError(view.kind() + ": " + view.work().failure());
            }
            if (!view.work().finished()) {
                return false;
            }
        }
        return true;
    }

    @Override
    default void close() {
        run(workbench()::dispose);
    }
}
