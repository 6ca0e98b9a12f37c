package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.internal.x11.X11Display;
import graphics.wgpu.canvas.internal.x11.X11Search;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// Finds the native handle of a window of JavaFX, which has no public method for it.
///
/// JavaFX's internals know it, where they have been opened with flags. Without, the window gets a
/// title that nobody else has for a moment, and is searched for by that; not on macOS.
final class WindowHandle {
    private static final String KEY = "graphics.wgpu.canvas.javafx.handle";
    private static final int ATTEMPTS = 100;
    private static final long PAUSE_MILLIS = 10;

    private WindowHandle() {}

    /// Finds a window's handle. On JavaFX's thread; may complete on another one.
    ///
    /// @param window a window that is showing
    /// @return the handle; fails with a message that says what to do
    static CompletableFuture<Long> find(Window window) {
        long handle = internal(window);
        if (handle != 0) {
            return CompletableFuture.completedFuture(handle);
        }
        if (window instanceof Stage stage && !stage.titleProperty().isBound()) {
            switch (WindowSystem.current()) {
                case X11 -> {
                    return byTitle(stage);
                }
                case WIN32 -> handle = byTitleAtOnce(stage);
                case MACOS, NONE -> handle = 0;
            }
        }
        return handle == 0
                ? CompletableFuture.failedFuture(unknown(window, null))
                : CompletableFuture.completedFuture(handle);
    }

    private static long byTitleAtOnce(Stage stage) {
        var original = stage.getTitle();
        var title = uniqueTitle();
        stage.setTitle(title);
        try {
            return ChildWin32.byTitle(title);
        } finally {
            stage.setTitle(original);
        }
    }

    private static String uniqueTitle() {
        return "wgpu-" + UUID.randomUUID();
    }

    /// {@return the handle that JavaFX's internals give, or 0 if they are closed}
    static long internal(Window window) {
        try {
            var helper = Class.forName("com.sun.javafx.stage.WindowHelper");
            var peer = helper.getMethod("getPeer", Window.class).invoke(null, window);
            if (peer == null) {
                return 0;
            }
            var stage = Class.forName("com.sun.javafx.tk.TKStage");
            return (long) stage.getMethod("getRawHandle").invoke(peer);
        } catch (ReflectiveOperationException e) {
            return 0;
        }
    }

    /// Several canvases in a window share one search.
    static CompletableFuture<Long> byTitle(Stage stage) {
        if (stage.getProperties().get(KEY) instanceof Search search) {
            return search.result();
        }
        var search = new Search(uniqueTitle(), new CompletableFuture<>());
        stage.getProperties().put(KEY, search);
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, new Forget(stage));
        var original = stage.getTitle();
        stage.setTitle(search.title());
        Thread.ofPlatform().daemon().name("wgpu-window-search").start(() -> search(stage, search));
        var _ =
                search.result()
                        .whenCompleteAsync(
                                (handle, error) -> restore(stage, search.title(), original),
                                Platform::runLater);
        return search.result();
    }

    private record Search(String title, CompletableFuture<Long> result) {}

    /// A window that is shown again has another handle.
    private record Forget(Stage stage) implements EventHandler<WindowEvent> {
        @Override
        public void handle(WindowEvent event) {
            if (Objects.equals(event.getTarget(), stage)) {
                stage.getProperties().remove(KEY);
                stage.removeEventHandler(WindowEvent.WINDOW_HIDING, this);
            }
        }
    }

    private static void restore(Stage stage, String title, @Nullable String original) {
        // Unless the application has set another one meanwhile.
        if (title.equals(stage.getTitle()) && !stage.titleProperty().isBound()) {
            stage.setTitle(original);
        }
    }

    private static void search(Stage stage, Search search) {
        try {
            var display = X11Display.ofEnvironment();
            long handle = 0;
            for (int i = 0; i < ATTEMPTS && handle == 0; i++) {
                handle = X11Search.byTitle(display, search.title());
                if (handle == 0) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
            if (handle == 0) {
                search.result().completeExceptionally(unknown(stage, null));
            } else {
                search.result().complete(handle);
            }
        } catch (IllegalStateException | InterruptedException e) {
            search.result().completeExceptionally(unknown(stage, e));
        }
    }

    private static IllegalStateException unknown(Window window, @Nullable Throwable cause) {
        var module = WindowHandle.class.getModule();
        var user = module.isNamed() ? module.getName() : "ALL-UNNAMED";
        return new IllegalStateException(
                "the native handle of the "
                        + window.getClass().getSimpleName()
                        + " is not known; start Java with"
                        + " --add-exports=javafx.graphics/com.sun.javafx.stage="
                        + user
                        + " --add-exports=javafx.graphics/com.sun.javafx.tk="
                        + user
                        + " or make the canvas with PresentMethod.BITMAP",
                cause);
    }
}
