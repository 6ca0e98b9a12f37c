package graphics.wgpu.canvas.glfw;

import graphics.wgpu.canvas.backend.CanvasHost;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lwjgl.glfw.GLFW;

/// The loop that serves all GLFW windows: input, and drawing what is due.
///
/// On GLFW's thread, see [GlfwCanvas].
public final class GlfwLoop {
    private static final System.Logger LOGGER = System.getLogger("wgpu");
    private static final double LONGEST_WAIT = 3600;

    private static final List<GlfwWindow> WINDOWS = new CopyOnWriteArrayList<>();
    private static final ConcurrentLinkedQueue<Runnable> TASKS = new ConcurrentLinkedQueue<>();
    private static volatile boolean stopped;

    private GlfwLoop() {}

    /// Runs until the last window is closed, or [#stop()] is called.
    public static void run() {
        stopped = false;
        while (!stopped && !WINDOWS.isEmpty()) {
            turn();
        }
    }

    /// Waits for input or for the time of the next frame, and sees to what has come.
    public static void turn() {
        GlfwThread.check();
        runTasks();
        double wait = secondsToNextFrame();
        if (wait <= 0) {
            GLFW.glfwPollEvents();
        } else {
            GLFW.glfwWaitEventsTimeout(wait);
        }
        serve();
    }

    /// Sees to what has come, without waiting: for programs that have a loop of their own.
    public static void poll() {
        GlfwThread.check();
        GLFW.glfwPollEvents();
        serve();
    }

    /// Lets [#run()] return after the turn that it is in. Any thread.
    public static void stop() {
        stopped = true;
        wake();
    }

    /// Runs something on GLFW's thread, in the next turn of the loop. Any thread.
    ///
    /// @param task what to run
    public static void execute(Runnable task) {
        TASKS.add(task);
        wake();
    }

    static void wake() {
        if (GlfwThread.started() && !GlfwThread.isCurrent()) {
            GLFW.glfwPostEmptyEvent();
        }
    }

    static void add(GlfwWindow window) {
        WINDOWS.add(window);
    }

    static void remove(GlfwWindow window) {
        WINDOWS.remove(window);
    }

    private static double secondsToNextFrame() {
        long nanos = Long.MAX_VALUE;
        for (var window : WINDOWS) {
            nanos = Math.min(nanos, window.host().nanosToNextFrame());
        }
        // What was given before the wait must not wait for the next event.
        return TASKS.isEmpty() && !stopped ? Math.min(nanos / 1e9, LONGEST_WAIT) : 0;
    }

    private static void serve() {
        runTasks();
        for (var window : WINDOWS) {
            window.events().flush();
            CanvasHost host = window.host();
            host.runPending();
            host.drawIfDue();
        }
    }

    private static void runTasks() {
        for (var task = TASKS.poll(); task != null; task = TASKS.poll()) {
            try {
                task.run();
            } catch (Throwable error) {
                LOGGER.log(Level.ERROR, "A task in the GLFW loop failed", error);
            }
        }
    }
}
