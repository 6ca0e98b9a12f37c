package graphics.wgpu.canvas.internal.x11;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Our own connection to an X display.
///
/// There is one for each display. It stays open as long as the process, because the GPU's driver
/// holds on to it. Its events are read by a daemon thread.
public final class X11Display {
    private static final System.Logger LOGGER = System.getLogger("wgpu");
    private static final Map<String, X11Display> DISPLAYS = new ConcurrentHashMap<>();
    private static final long EVENT_BYTES = 24 * 8;
    private static final long EVENT_WINDOW = 32;
    private static final long EXPOSE_COUNT = 56;

    private final String name;
    private final long handle;
    private final Map<Long, Runnable> exposed = new ConcurrentHashMap<>();

    private X11Display(String name, long handle) {
        this.name = name;
        this.handle = handle;
    }

    /// {@return the name of the display that a toolkit's connection goes to}
    ///
    /// @param display the address of the toolkit's `Display`
    public static String name(long display) {
        return Xlib.displayString(display);
    }

    /// {@return our connection to a display}
    ///
    /// @param name the display's name
    /// @throws IllegalStateException if the X server doesn't take another connection
    public static X11Display of(String name) {
        return DISPLAYS.computeIfAbsent(name, X11Display::open);
    }

    /// {@return our connection to the display that the environment variable `DISPLAY` names, which
    /// toolkits use}
    ///
    /// @throws IllegalStateException if there is none, or it doesn't take another connection
    public static X11Display ofEnvironment() {
        var name = System.getenv("DISPLAY");
        if (name == null || name.isEmpty()) {
            throw new IllegalStateException("DISPLAY names no X display");
        }
        return DISPLAYS.computeIfAbsent(name, X11Display::open);
    }

    private static X11Display open(String name) {
        Xlib.initThreads();
        long handle;
        try (var arena = Arena.ofConfined()) {
            handle = Xlib.openDisplay(arena.allocateFrom(name));
        }
        if (handle == 0) {
            throw new IllegalStateException("the X display " + name + " can't be opened");
        }
        var display = new X11Display(name, handle);
        Thread.ofPlatform()
                .daemon()
                .name("wgpu-x11" + name)
                .inheritInheritableThreadLocals(false)
                .start(display::readEvents);
        return display;
    }

    /// {@return the address of the `Display`}
    public long handle() {
        return handle;
    }

    @Override
    public String toString() {
        return "X11Display[" + name + "]";
    }

    void onExpose(long window, Runnable task) {
        exposed.put(window, task);
    }

    void forget(long window) {
        exposed.remove(window);
    }

    private void readEvents() {
        try (var arena = Arena.ofConfined()) {
            var event = arena.allocate(EVENT_BYTES, 8);
            while (true) {
                Xlib.nextEvent(handle, event);
                dispatch(event);
            }
        }
    }

    private void dispatch(MemorySegment event) {
        // The last one of a series tells that all are there.
        if (event.get(ValueLayout.JAVA_INT, 0) != Xlib.EXPOSE
                || event.get(ValueLayout.JAVA_INT, EXPOSE_COUNT) != 0) {
            return;
        }
        var task = exposed.get(event.get(ValueLayout.JAVA_LONG, EVENT_WINDOW));
        if (task != null) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOGGER.log(Level.ERROR, "an exposed window can't be drawn", e);
            }
        }
    }
}
