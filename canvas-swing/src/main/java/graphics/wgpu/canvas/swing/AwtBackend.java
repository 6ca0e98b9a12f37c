package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.RenderThread;
import graphics.wgpu.canvas.backend.CanvasBackend;
import java.awt.Component;
import java.awt.EventQueue;

/// What the two canvases do alike.
abstract class AwtBackend implements CanvasBackend {
    private final Component component;

    AwtBackend(Component component) {
        this.component = component;
    }

    @Override
    public String name() {
        return component.getClass().getSimpleName();
    }

    @Override
    public RenderThread renderThread() {
        return RenderThread.OWN;
    }

    @Override
    public boolean onToolkitThread() {
        return EventQueue.isDispatchThread();
    }

    @Override
    public void runOnToolkit(Runnable task) {
        EventQueue.invokeLater(task);
    }

    @Override
    public void cursor(CursorShape shape) {
        component.setCursor(AwtCursors.of(shape));
    }
}
