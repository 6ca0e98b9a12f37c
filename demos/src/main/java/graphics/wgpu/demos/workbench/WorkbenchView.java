package graphics.wgpu.demos.workbench;

import graphics.wgpu.canvas.FrameStage;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.demos.viewer.Show;
import java.util.Locale;
import java.util.concurrent.Executor;

/// A view of a workbench: a canvas with something on it, in a pane or a window of its own.
public abstract class WorkbenchView {
    private final ViewKind kind;
    private final RenderCanvas canvas;
    private final Show work;
    private int pane;

    /// Makes a view, and lets it show what it is for.
    ///
    /// @param kind what it shows
    /// @param canvas its canvas
    /// @param ui runs tasks on the toolkit's thread
    /// @param pane the pane that it is to be in
    protected WorkbenchView(ViewKind kind, RenderCanvas canvas, Executor ui, int pane) {
        this.kind = kind;
        this.canvas = canvas;
        this.pane = pane;
        work = kind.on(canvas, ui);
    }

    /// {@return what it shows}
    public final ViewKind kind() {
        return kind;
    }

    /// {@return its canvas}
    public final RenderCanvas canvas() {
        return canvas;
    }

    /// {@return what runs on the canvas}
    public final Show work() {
        return work;
    }

    /// {@return the pane that it is in, or belongs to}
    public final int pane() {
        return pane;
    }

    final void belongTo(int newPane) {
        pane = newPane;
    }

    /// {@return whether it has a window of its own}
    public abstract boolean detached();

    /// {@return the size of its picture, for people}
    public final String pixels() {
        return canvas.physicalWidth() + " × " + canvas.physicalHeight();
    }

    /// {@return how many frames it has drawn}
    public final String frames() {
        return Long.toString(canvas.statistics().frames());
    }

    /// {@return how long its draw function takes, for people}
    public final String drawTime() {
        var times = canvas.statistics().times(FrameStage.DRAW);
        if (times.count() == 0) {
            return "";
        }
        var format = times.mean() < 100 ? "%.1f ms" : "%.0f ms";
        return String.format(Locale.ROOT, format, times.mean());
    }
}
