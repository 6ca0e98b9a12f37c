package graphics.wgpu.canvas.swing;

import graphics.wgpu.PresentTarget;
import graphics.wgpu.X11Window;
import graphics.wgpu.canvas.internal.x11.X11ChildWindow;
import graphics.wgpu.canvas.internal.x11.X11Display;
import graphics.wgpu.canvas.internal.x11.X11Shape;
import graphics.wgpu.canvas.internal.x11.X11Size;
import java.awt.Component;
import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;
import org.lwjgl.system.jawt.JAWTX11DrawingSurfaceInfo;

/// A window of ours that fills AWT's, on a connection of our own.
final class SurfaceX11 implements NativeSurface {
    private final Component component;
    private final X11ChildWindow window;
    private Rectangle clipped = new Rectangle();

    private SurfaceX11(Component component, X11ChildWindow window) {
        this.component = component;
        this.window = window;
    }

    /// AWT's window: where it is, which it is, and how large.
    private record Parent(String display, long window, @Nullable X11Size size) {}

    static SurfaceX11 of(Component component, Runnable exposed) {
        var parent = parent(component);
        var display = X11Display.of(parent.display());
        return new SurfaceX11(component, X11ChildWindow.create(display, parent.window(), exposed));
    }

    /// Asks for the size on AWT's connection: what AWT has asked for before is done by then.
    private static Parent parent(Component component) {
        return Jawt.read(
                component,
                info -> {
                    var platform = JAWTX11DrawingSurfaceInfo.create(info.platformInfo());
                    return new Parent(
                            X11Display.name(platform.display()),
                            platform.drawable(),
                            X11Size.of(platform.display(), platform.drawable()));
                });
    }

    @Override
    public PresentTarget target() {
        return new X11Window(window.display().handle(), window.id());
    }

    @Override
    public PixelSize place() {
        var parent = parent(component);
        double ratio = PixelSize.ratio(component);
        var size = parent.size();
        // AWT gives a window of one pixel to a component that has none.
        boolean empty = component.getWidth() <= 0 || component.getHeight() <= 0;
        int width = size == null || empty ? 0 : size.width();
        int height = size == null || empty ? 0 : size.height();
        window.place(0, 0, width, height);
        clip(parent, ratio);
        return new PixelSize(width, height, ratio);
    }

    /// AWT cuts its window to the part that can be seen in a scroll pane, but leaves that as it was
    /// when the window moves and the place of that part doesn't; so it is done here.
    private void clip(Parent parent, double ratio) {
        var part = ComponentWatch.visiblePart(component);
        boolean whole = part.getSize().equals(component.getSize());
        if (!whole && !part.isEmpty() && !part.equals(clipped)) {
            X11Shape.clip(
                    window.display(),
                    parent.window(),
                    (int) Math.round(part.x * ratio),
                    (int) Math.round(part.y * ratio),
                    (int) Math.round(part.width * ratio),
                    (int) Math.round(part.height * ratio));
        }
        clipped = part;
    }

    @Override
    public void leave() {
        window.leave();
    }

    @Override
    public void release() {
        window.destroy();
    }
}
