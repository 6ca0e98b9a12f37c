package graphics.wgpu.demos.workbench;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.swing.ComponentCanvas;
import graphics.wgpu.demos.viewer.swing.SwingLauncher;
import graphics.wgpu.demos.workbench.swing.SwingWorkbench;
import java.awt.EventQueue;
import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;

/// Gets at a workbench of Swing, with canvases of either kind.
record SwingHand(SwingWorkbench workbench) implements Hand {
    static SwingHand open(PresentMethod method) {
        return Hand.call(
                EventQueue::invokeLater,
                () -> {
                    SwingLauncher.dress();
                    return new SwingHand(new SwingWorkbench(method, 1100, 720));
                });
    }

    @Override
    public void post(Runnable task) {
        EventQueue.invokeLater(task);
    }

    @Override
    public int @Nullable [] place(WorkbenchView view) {
        var component = ((ComponentCanvas) view.canvas()).component();
        if (!component.isShowing()) {
            return null;
        }
        var at = component.getLocationOnScreen();
        return new int[] {at.x, at.y, component.getWidth(), component.getHeight()};
    }

    @Override
    public Rectangle bounds() {
        return new Rectangle(workbench.frame().getBounds());
    }
}
