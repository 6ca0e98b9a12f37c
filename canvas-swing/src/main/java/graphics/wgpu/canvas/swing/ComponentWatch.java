package graphics.wgpu.canvas.swing;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ComponentEvent;
import java.awt.event.ComponentListener;
import java.awt.event.HierarchyBoundsListener;
import java.awt.event.HierarchyEvent;
import java.awt.event.HierarchyListener;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.Objects;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/// Tells when a component's size, scale or visibility may have changed.
///
/// A component can be seen when it and all around it are shown, its window isn't iconified, and
/// some of it isn't scrolled away.
final class ComponentWatch extends WindowAdapter
        implements ComponentListener,
                HierarchyListener,
                HierarchyBoundsListener,
                PropertyChangeListener {
    private static final String SCREEN = "graphicsConfiguration";

    private final Component component;
    private final Runnable changed;
    private @Nullable Window window;

    private ComponentWatch(Component component, Runnable changed) {
        this.component = component;
        this.changed = changed;
    }

    static ComponentWatch listen(Component component, Runnable changed) {
        var watch = new ComponentWatch(component, changed);
        component.addComponentListener(watch);
        component.addHierarchyListener(watch);
        component.addHierarchyBoundsListener(watch);
        component.addPropertyChangeListener(SCREEN, watch);
        return watch;
    }

    void stop() {
        component.removeComponentListener(this);
        component.removeHierarchyListener(this);
        component.removeHierarchyBoundsListener(this);
        component.removePropertyChangeListener(SCREEN, this);
        follow(null);
    }

    /// {@return whether the component can be seen now}
    static boolean isVisible(Component component) {
        return component.isShowing()
                && !isIconified(SwingUtilities.getWindowAncestor(component))
                && !visiblePart(component).isEmpty();
    }

    private static boolean isIconified(@Nullable Window window) {
        return window instanceof Frame frame && (frame.getExtendedState() & Frame.ICONIFIED) != 0;
    }

    /// {@return the part of a component that no container clips away, in its own coordinates}
    static Rectangle visiblePart(Component component) {
        var part = new Rectangle(component.getSize());
        int x = 0;
        int y = 0;
        Component inner = component;
        for (Container outer = inner.getParent();
                outer != null && !(inner instanceof Window);
                outer = outer.getParent()) {
            x += inner.getX();
            y += inner.getY();
            part = part.intersection(new Rectangle(-x, -y, outer.getWidth(), outer.getHeight()));
            inner = outer;
        }
        return part;
    }

    private void follow(@Nullable Window newWindow) {
        if (Objects.equals(window, newWindow)) {
            return;
        }
        if (window != null) {
            window.removeWindowListener(this);
            window.removeWindowStateListener(this);
        }
        window = newWindow;
        if (newWindow != null) {
            newWindow.addWindowListener(this);
            newWindow.addWindowStateListener(this);
        }
    }

    @Override
    public void hierarchyChanged(HierarchyEvent event) {
        follow(SwingUtilities.getWindowAncestor(component));
        changed.run();
    }

    @Override
    public void ancestorMoved(HierarchyEvent event) {
        changed.run();
    }

    @Override
    public void ancestorResized(HierarchyEvent event) {
        changed.run();
    }

    @Override
    public void componentResized(ComponentEvent event) {
        changed.run();
    }

    @Override
    public void componentMoved(ComponentEvent event) {
        changed.run();
    }

    @Override
    public void componentShown(ComponentEvent event) {
        changed.run();
    }

    @Override
    public void componentHidden(ComponentEvent event) {
        changed.run();
    }

    @Override
    public void windowIconified(WindowEvent event) {
        changed.run();
    }

    @Override
    public void windowDeiconified(WindowEvent event) {
        changed.run();
    }

    @Override
    public void windowStateChanged(WindowEvent event) {
        changed.run();
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        changed.run();
    }
}
