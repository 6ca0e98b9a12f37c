package graphics.wgpu.canvas.glfw;

import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.backend.CanvasHost;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.glfw.GLFW;

/// A window of GLFW's, without a client API of its own.
///
/// Everything but [#handle] is confined to GLFW's thread.
final class GlfwWindow {
    private volatile long handle;
    private @Nullable CanvasHost host;
    private @Nullable GlfwEvents events;
    private boolean iconified;
    private double logicalUnit = 1;
    private int[] windowed = {};

    GlfwWindow(String title, int width, int height) {
        GLFW.glfwDefaultWindowHints();
        GLFW.glfwWindowHint(GLFW.GLFW_CLIENT_API, GLFW.GLFW_NO_API);
        GLFW.glfwWindowHint(GLFW.GLFW_SCALE_TO_MONITOR, GLFW.GLFW_TRUE);
        handle = GLFW.glfwCreateWindow(width, height, title, 0, 0);
        if (handle == 0) {
            throw GlfwThread.failed("GLFW can't make a window");
        }
    }

    /// Connects the window and its canvas.
    void open(GlfwCanvas canvas, CanvasHost newHost) {
        host = newHost;
        events = new GlfwEvents(this, newHost.input());
        GLFW.glfwSetFramebufferSizeCallback(handle, (window, width, height) -> sizeChanged());
        GLFW.glfwSetWindowContentScaleCallback(handle, (window, x, y) -> sizeChanged());
        GLFW.glfwSetWindowRefreshCallback(handle, window -> refresh());
        GLFW.glfwSetWindowIconifyCallback(handle, (window, value) -> iconified(value));
        GLFW.glfwSetWindowCloseCallback(handle, window -> canvas.close());
        events.listen(handle);
        sizeChanged();
        newHost.attach(GlfwSurface.of(handle));
        visibilityChanged();
        GlfwLoop.add(this);
    }

    /// {@return GLFW's handle, 0 once the window is closed; any thread}
    long handle() {
        return handle;
    }

    CanvasHost host() {
        return Objects.requireNonNull(host);
    }

    GlfwEvents events() {
        return Objects.requireNonNull(events);
    }

    /// {@return this window, where it is open and the thread is GLFW's}
    GlfwWindow check() {
        GlfwThread.check();
        if (handle == 0) {
            throw new IllegalStateException("the window is closed");
        }
        return this;
    }

    // What happens to the window

    private void sizeChanged() {
        var width = new int[1];
        var height = new int[1];
        GLFW.glfwGetFramebufferSize(handle, width, height);
        double scale = contentScale();
        logicalUnit = measureUnit(width[0], scale);
        host().sized(width[0], height[0], scale);
    }

    private void iconified(boolean value) {
        iconified = value;
        visibilityChanged();
    }

    private void visibilityChanged() {
        boolean shown = GLFW.glfwGetWindowAttrib(handle, GLFW.GLFW_VISIBLE) == GLFW.GLFW_TRUE;
        host().visible(shown && !iconified);
    }

    /// Also comes while the user drags a border on Windows and macOS, where the loop is stopped.
    private void refresh() {
        host().exposed();
        host().drawIfDue();
    }

    private double contentScale() {
        var x = new float[1];
        var y = new float[1];
        GLFW.glfwGetWindowContentScale(handle, x, y);
        return x[0] > 0 ? x[0] : 1;
    }

    /// {@return logical pixels for each unit that GLFW measures windows and the pointer in, which
    /// is a pixel on X11 and Windows, and logical already on Wayland and macOS}
    double logicalUnit() {
        return logicalUnit;
    }

    private double measureUnit(int pixels, double scale) {
        var width = new int[1];
        var unused = new int[1];
        GLFW.glfwGetWindowSize(handle, width, unused);
        return width[0] == 0 || pixels == 0 ? logicalUnit : pixels / (scale * width[0]);
    }

    // What is done to the window

    void title(String title) {
        if (handle != 0) {
            GLFW.glfwSetWindowTitle(handle, title);
        }
    }

    void cursor(CursorShape shape) {
        if (handle != 0) {
            GlfwCursors.set(handle, shape);
        }
    }

    void resize(int width, int height) {
        GLFW.glfwSetWindowSize(handle, units(width), units(height));
    }

    void limitSize(int minWidth, int minHeight, int maxWidth, int maxHeight) {
        GLFW.glfwSetWindowSizeLimits(
                handle, limit(minWidth), limit(minHeight), limit(maxWidth), limit(maxHeight));
    }

    private int limit(int length) {
        if (length < 0) {
            throw new IllegalArgumentException(
                    "a limit is " + length + ", and must not be negative");
        }
        return length == 0 ? GLFW.GLFW_DONT_CARE : units(length);
    }

    private int units(int logical) {
        return (int) Math.round(logical / logicalUnit());
    }

    boolean fullScreen() {
        return GLFW.glfwGetWindowMonitor(handle) != 0;
    }

    void fullScreen(boolean full) {
        if (full == fullScreen()) {
            return;
        }
        if (full) {
            enterFullScreen();
        } else {
            GLFW.glfwSetWindowMonitor(
                    handle, 0, windowed[0], windowed[1], windowed[2], windowed[3], 0);
        }
    }

    private void enterFullScreen() {
        long monitor = GlfwMonitors.of(handle);
        var mode = monitor == 0 ? null : GLFW.glfwGetVideoMode(monitor);
        if (mode == null) {
            throw new IllegalStateException("GLFW knows no screen to fill");
        }
        windowed = GlfwMonitors.bounds(handle);
        GLFW.glfwSetWindowMonitor(
                handle, monitor, 0, 0, mode.width(), mode.height(), mode.refreshRate());
    }

    void visible(boolean visible) {
        if (visible) {
            GLFW.glfwShowWindow(handle);
        } else {
            GLFW.glfwHideWindow(handle);
        }
        visibilityChanged();
    }

    @Nullable String clipboard() {
        return GLFW.glfwGetClipboardString(handle);
    }

    void clipboard(String text) {
        GLFW.glfwSetClipboardString(handle, text);
    }

    /// The surface has gone by now.
    void close() {
        long closing = handle;
        handle = 0;
        GlfwLoop.remove(this);
        Callbacks.glfwFreeCallbacks(closing);
        GLFW.glfwDestroyWindow(closing);
    }
}
