package graphics.wgpu.canvas.javafx;

import graphics.wgpu.PresentTarget;
import graphics.wgpu.X11Window;
import graphics.wgpu.canvas.internal.x11.X11ChildWindow;
import graphics.wgpu.canvas.internal.x11.X11Display;
import graphics.wgpu.canvas.internal.x11.X11Size;

/// Two windows, one in the other: the outer one clips, and the inner one is presented to.
final class ChildX11 implements NativeChild {
    private final X11ChildWindow outer;
    private final X11ChildWindow inner;

    private ChildX11(X11ChildWindow outer, X11ChildWindow inner) {
        this.outer = outer;
        this.inner = inner;
    }

    static ChildX11 in(long parent, Runnable exposed) {
        var display = X11Display.ofEnvironment();
        var outer = X11ChildWindow.create(display, parent, () -> {});
        return new ChildX11(outer, X11ChildWindow.create(display, outer.id(), exposed));
    }

    @Override
    public PresentTarget target() {
        return new X11Window(inner.display().handle(), inner.id());
    }

    @Override
    public void place(Placement at) {
        if (at.hidden()) {
            outer.place(0, 0, 0, 0);
            return;
        }
        inner.place(-at.hiddenLeft(), -at.hiddenTop(), at.fullWidth(), at.fullHeight());
        outer.place(at.x(), at.y(), at.width(), at.height());
    }

    @Override
    public boolean exists() {
        return X11Size.of(inner.display().handle(), inner.id()) != null;
    }

    @Override
    public void leave() {
        outer.leave();
    }

    @Override
    public void release() {
        inner.destroy();
        outer.destroy();
    }
}
