package graphics.wgpu.canvas.glfw;

import java.lang.System.Logger.Level;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lwjgl.PointerBuffer;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWErrorCallback;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/// Starts GLFW, and keeps it on the thread that did.
final class GlfwThread {
    private static final System.Logger LOGGER = System.getLogger("wgpu");

    private static volatile @Nullable Thread thread;

    private GlfwThread() {}

    /// Starts GLFW on this thread, if that hasn't been done.
    static synchronized void start() {
        if (thread != null) {
            check();
            return;
        }
        checkFirstThread();
        if (!GLFW.glfwInit()) {
            throw failed("GLFW can't start" + hint());
        }
        GLFW.glfwSetErrorCallback(GLFWErrorCallback.create(GlfwThread::log));
        thread = Thread.currentThread();
    }

    static boolean isCurrent() {
        return Thread.currentThread().equals(thread);
    }

    static boolean started() {
        return thread != null;
    }

    /// Throws where this isn't GLFW's thread.
    static void check() {
        if (!isCurrent()) {
            var known = thread;
            throw new IllegalStateException(
                    "this is the thread "
                            + Thread.currentThread().getName()
                            + ", and must be GLFW's, which is "
                            + (known == null ? "not started" : known.getName()));
        }
    }

    /// Cocoa aborts the process on any other thread, so this is known before.
    private static void checkFirstThread() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        var variable = "JAVA_STARTED_ON_FIRST_THREAD_" + ProcessHandle.current().pid();
        if (mac && !"1".equals(System.getenv(variable))) {
            throw new IllegalStateException(
                    "GLFW needs the first thread of the process on macOS:"
                            + " start java with -XstartOnFirstThread");
        }
    }

    private static String hint() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        boolean display = System.getenv("DISPLAY") != null;
        return !linux || display || System.getenv("WAYLAND_DISPLAY") != null
                ? ""
                : " without a display (neither DISPLAY nor WAYLAND_DISPLAY is set; an"
                        + " OffscreenCanvas needs none)";
    }

    /// {@return an exception with GLFW's own words}
    static IllegalStateException failed(String what) {
        try (var stack = MemoryStack.stackPush()) {
            PointerBuffer text = stack.mallocPointer(1);
            int code = GLFW.glfwGetError(text);
            var words = code == 0 ? "no reason given" : MemoryUtil.memUTF8(text.get(0));
            return new IllegalStateException(what + ": " + words);
        }
    }

    private static void log(int code, long description) {
        LOGGER.log(
                Level.WARNING,
                () ->
                        "GLFW error 0x"
                                + Integer.toHexString(code)
                                + ": "
                                + MemoryUtil.memUTF8(description));
    }
}
