package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.backend.CanvasHost;
import java.awt.Canvas;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/// A heavyweight AWT component with a native surface, to which the GPU presents.
///
/// The fastest way to show frames in AWT and Swing. As a heavyweight component it is always in
/// front of lightweight ones, and can't be transparent, clipped to a shape or animated; where that
/// matters, use [SwingCanvas].
///
/// It can be added to a container, removed, and added again, to the same or another window, as
/// often as one likes; configuration, draw function and handlers stay. In a hidden tab, an
/// iconified window, or scrolled away, it draws nothing. When it is no longer needed, call
/// [#close()]: removing it from its window doesn't close it.
///
/// **Threads.** As a component it belongs to AWT's event thread, like every other; events come on
/// that thread. The methods of [graphics.wgpu.canvas.RenderCanvas]
/// may be called from any thread. The draw function is
/// called on a thread of the canvas's own.
///
/// Input: a click gives it the keyboard. All keys are its own, the tabulator too; call
/// `setFocusTraversalKeysEnabled(true)` to have that move the focus. A turn of the wheel with shift
/// is one to the side.
public final class AwtCanvas extends Canvas implements ComponentCanvas {
    private static final long serialVersionUID = 1;
    private static final System.Logger LOGGER = System.getLogger("wgpu");
    private static final int DEFAULT_WIDTH = 640;
    private static final int DEFAULT_HEIGHT = 480;

    private final transient CanvasHost host;
    private final transient ComponentWatch watch;
    private final transient AwtInput input;
    private final transient FileDrops drops;
    private transient @Nullable NativeSurface surface;
    private transient volatile boolean windowAlive;

    /// Makes a canvas that would like to have 640×480 pixels.
    ///
    /// @throws UnsupportedOperationException if there can't be a native surface: without a screen,
    ///     or with an AWT toolkit that isn't known
    public AwtCanvas() {
        var reason = NativeSurface.unavailable();
        if (reason != null) {
            throw new UnsupportedOperationException(
                    "AwtCanvas needs a native surface, but " + reason + "; use SwingCanvas");
        }
        setIgnoreRepaint(true);
        setFocusTraversalKeysEnabled(false);
        setPreferredSize(new Dimension(DEFAULT_WIDTH, DEFAULT_HEIGHT));
        // Without one, its present size is its least one, and a split pane couldn't make it
        // smaller.
        setMinimumSize(new Dimension());
        host = CanvasHost.of(this, new Backend());
        watch = ComponentWatch.listen(this, this::follow);
        input = AwtInput.listen(this, host.input());
        drops = FileDrops.accept(this, host.input());
    }

    @Override
    public CanvasHost host() {
        return host;
    }

    @Override
    public Component component() {
        return this;
    }

    /// Called by AWT when the canvas gets into a window: makes the native surface.
    @Override
    public void addNotify() {
        super.addNotify();
        attach();
        follow();
    }

    /// Called by AWT when the canvas gets out of its window: lets the native surface go.
    @Override
    public void removeNotify() {
        detach();
        super.removeNotify();
    }

    /// Called by AWT; paints nothing.
    @Override
    public void paint(Graphics graphics) {}

    /// Called by AWT when [#repaint()] was; asks for a frame, and clears nothing.
    @Override
    public void update(Graphics graphics) {
        host.exposed();
    }

    private void attach() {
        if (surface != null || host.closed()) {
            return;
        }
        try {
            var newSurface = NativeSurface.of(this, host::exposed);
            surface = newSurface;
            windowAlive = true;
            place(newSurface);
            host.attach(newSurface.target());
        } catch (IllegalStateException e) {
            LOGGER.log(
                    Level.ERROR,
                    "AwtCanvas stays empty without a native surface; use SwingCanvas",
                    e);
        }
    }

    private void detach() {
        var oldSurface = surface;
        if (oldSurface == null) {
            return;
        }
        surface = null;
        windowAlive = false;
        host.visible(false);
        oldSurface.leave();
        host.detach(oldSurface::release);
    }

    private void place(NativeSurface placed) {
        var size = placed.place();
        host.sized(size.width(), size.height(), size.ratio());
    }

    /// The size, the scale or the visibility may have changed.
    private void follow() {
        var placed = surface;
        if (placed == null || host.closed()) {
            return;
        }
        place(placed);
        host.visible(ComponentWatch.isVisible(this));
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException("AwtCanvas");
    }

    private final class Backend extends AwtBackend {
        Backend() {
            super(AwtCanvas.this);
        }

        @Override
        public PresentMethod presentMethod() {
            return PresentMethod.SCREEN;
        }

        @Override
        public boolean windowAlive() {
            return windowAlive;
        }

        @Override
        public void dispose() {
            watch.stop();
            input.stop();
            drops.stop();
            var oldSurface = surface;
            if (oldSurface != null) {
                surface = null;
                windowAlive = false;
                oldSurface.leave();
                oldSurface.release();
            }
        }
    }
}
