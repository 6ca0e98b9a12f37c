package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.Snapshot;
import graphics.wgpu.canvas.backend.CanvasInput;
import graphics.wgpu.canvas.testing.CanvasFixture;
import java.awt.EventQueue;
import org.jspecify.annotations.Nullable;

/// A canvas in a window of its own, for the contract tests.
record ComponentFixture(ComponentCanvas component, TestWindow window) implements CanvasFixture {
    static ComponentFixture open(CanvasKind kind, int width, int height) {
        var canvas = kind.create();
        return new ComponentFixture(canvas, TestWindow.of(canvas, width, height));
    }

    @Override
    public RenderCanvas canvas() {
        return component;
    }

    @Override
    public CanvasInput input() {
        return component.host().input();
    }

    @Override
    public void resize(int width, int height) {
        window.size(component.component(), width, height);
    }

    @Override
    public boolean hide() {
        Edt.run(() -> component.component().setVisible(false));
        return true;
    }

    @Override
    public void show() {
        Edt.run(() -> component.component().setVisible(true));
    }

    @Override
    public void onToolkit(Runnable task) {
        Edt.run(task);
    }

    @Override
    public boolean isToolkit() {
        return EventQueue.isDispatchThread();
    }

    @Override
    public void pump() {
        Edt.sleep(1);
    }

    @Override
    public int[] origin() {
        var at = Edt.get(component.component()::getLocationOnScreen);
        return new int[] {at.x, at.y};
    }

    @Override
    public void focus() {
        Edt.run(
                () -> {
                    window.frame().toFront();
                    component.component().requestFocus();
                });
    }

    @Override
    public @Nullable Snapshot grab() {
        var image = TestWindow.grab(component.component());
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return Snapshot.ofArgb(width, height, pixels, width, Snapshot.Alpha.OPAQUE);
    }

    @Override
    public void close() {
        component.close();
        window.close();
    }
}
