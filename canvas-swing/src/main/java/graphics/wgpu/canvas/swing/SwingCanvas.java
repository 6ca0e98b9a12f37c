package graphics.wgpu.canvas.swing;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.CanvasAlphaMode;
import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.backend.CanvasHost;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/// A lightweight Swing component: the GPU's pictures are read back without blocking, and painted
/// like everything else in Swing.
///
/// Other components may overlap it, it may have children, a border and rounded clips, be in a
/// `JInternalFrame` or a `JLayer`, be printed or painted to an image. Where speed matters more, use
/// [AwtCanvas].
///
/// A transparent picture: configure the context with [CanvasAlphaMode#PREMULTIPLIED], and call
/// `setOpaque(false)` so that what is behind the canvas shows through; an opaque canvas shows its
/// background colour there.
///
/// In a hidden tab, an iconified window, or scrolled away, it draws nothing. When it is no longer
/// needed, call [#close()].
///
/// **Threads.** As a component it belongs to Swing's event thread, like every other; events come on
/// that thread. The methods of [graphics.wgpu.canvas.RenderCanvas]
/// may be called from any thread. The draw function is
/// called on a thread of the canvas's own, which also copies the pixels, so that the event thread
/// just paints an image that is ready.
///
/// Input: a click gives it the keyboard. All keys are its own, the tabulator too; call
/// `setFocusTraversalKeysEnabled(true)` to have that move the focus. A turn of the wheel with shift
/// is one to the side.
public final class SwingCanvas extends JComponent implements ComponentCanvas {
    private static final long serialVersionUID = 1;
    private static final int DEFAULT_WIDTH = 640;
    private static final int DEFAULT_HEIGHT = 480;

    private final transient FrameImages images = new FrameImages();
    private final transient CanvasHost host;
    private final transient ComponentWatch watch;
    private final transient AwtInput input;
    private final transient FileDrops drops;

    /// Makes a canvas that would like to have 640×480 pixels.
    public SwingCanvas() {
        setOpaque(true);
        setFocusable(true);
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

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleCanvas();
        }
        return accessibleContext;
    }

    /// Paints the newest frame, as far as the clip shows it.
    ///
    /// @param graphics where to
    @Override
    protected void paintComponent(Graphics graphics) {
        long begin = System.nanoTime();
        var slot = images.acquire();
        if (isOpaque() && (slot == null || slot.hasAlpha())) {
            graphics.setColor(getBackground());
            graphics.fillRect(0, 0, getWidth(), getHeight());
        }
        if (slot == null) {
            return;
        }
        try {
            FramePainter.paint((Graphics2D) graphics, slot.image(), getWidth(), getHeight());
        } finally {
            images.release(slot);
        }
        host.painted(System.nanoTime() - begin);
    }

    /// The size, the scale or the visibility may have changed.
    private void follow() {
        var size = PixelSize.of(this);
        host.sized(size.width(), size.height(), size.ratio());
        host.visible(ComponentWatch.isVisible(this));
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException("SwingCanvas");
    }

    private final class AccessibleCanvas extends AccessibleJComponent {
        private static final long serialVersionUID = 1;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }
    }

    private final class Backend extends AwtBackend {
        Backend() {
            super(SwingCanvas.this);
        }

        @Override
        public PresentMethod presentMethod() {
            return PresentMethod.BITMAP;
        }

        @Override
        public void frame(BitmapFrame frame) {
            var slot = images.begin(frame.width(), frame.height(), hasAlpha());
            frame.copyTo(slot.pixels(), frame.width());
            images.publish(slot);
            repaint();
        }

        private boolean hasAlpha() {
            var configuration = context().getConfiguration();
            return configuration != null
                    && configuration.alphaMode() == CanvasAlphaMode.PREMULTIPLIED;
        }

        @Override
        public @Nullable Snapshot lastFrame() {
            var slot = images.acquire();
            if (slot == null) {
                return null;
            }
            try {
                var image = slot.image();
                return Snapshot.ofArgb(
                        image.getWidth(),
                        image.getHeight(),
                        slot.pixels(),
                        image.getWidth(),
                        slot.hasAlpha() ? Snapshot.Alpha.PREMULTIPLIED : Snapshot.Alpha.OPAQUE);
            } finally {
                images.release(slot);
            }
        }

        @Override
        public void dispose() {
            watch.stop();
            input.stop();
            drops.stop();
            images.clear();
            repaint();
        }
    }
}
