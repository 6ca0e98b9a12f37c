package graphics.wgpu.demos.workbench;

import graphics.wgpu.canvas.FrameStage;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.demos.viewer.Show;
import java.util.Locale;

/// A view of a workbench: a canvas with something on it.
public interface WorkbenchView {
    /// {@return what it shows}
    ViewKind kind();

    /// {@return its canvas}
    RenderCanvas canvas();

    /// {@return what runs on the canvas}
    Show work();

    /// {@return the pane that it is in, or belongs to}
    int pane();

    /// {@return whether it has a window of its own}
    boolean detached();

    /// {@return the size of its picture, for people}
    default String pixels() {
        return canvas().physicalWidth() + " × " + canvas().physicalHeight();
    }

    /// {@return how many frames it has drawn}
    default String frames() {
        return Long.toString(canvas().statistics().frames());
    }

    /// {@return how long its draw function takes, for people}
    default String drawTime() {
        var times = canvas().statistics().times(FrameStage.DRAW);
        return times.count() == 0 ? "" : String.format(Locale.ROOT, "%.1f ms", times.mean());
    }
}
