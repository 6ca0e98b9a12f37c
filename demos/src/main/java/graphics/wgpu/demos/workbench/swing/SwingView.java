package graphics.wgpu.demos.workbench.swing;

import graphics.wgpu.canvas.swing.ComponentCanvas;
import graphics.wgpu.demos.viewer.Show;
import graphics.wgpu.demos.workbench.ViewKind;
import graphics.wgpu.demos.workbench.WorkbenchView;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToolBar;
import org.jspecify.annotations.Nullable;

/// A canvas under a line with its name and buttons.
final class SwingView extends JPanel implements WorkbenchView {
    private static final long serialVersionUID = 1L;

    private final ViewKind kind;
    private final transient ComponentCanvas canvas;
    private final transient Show work;
    private int pane;
    private @Nullable JFrame window;

    SwingView(ViewKind kind, ComponentCanvas canvas, int pane) {
        super(new BorderLayout());
        this.kind = kind;
        this.canvas = canvas;
        this.pane = pane;
        work = kind.on(canvas, EventQueue::invokeLater);
        setName(kind.toString());
        canvas.component().setBackground(new Color(0x17191d));
        // A split pane makes nothing smaller than its minimum.
        canvas.component().setMinimumSize(new Dimension(16, 16));
        setMinimumSize(new Dimension(16, 16));
        add(canvas.component(), BorderLayout.CENTER);
    }

    /// Adds the line above the picture.
    void addBar(
            Consumer<? super SwingView> detach,
            Consumer<? super SwingView> move,
            Consumer<? super SwingView> close) {
        var bar = new JToolBar();
        bar.setFloatable(false);
        bar.setBorder(BorderFactory.createEmptyBorder(1, 10, 1, 4));
        bar.add(new JLabel(kind.toString()));
        bar.add(javax.swing.Box.createHorizontalGlue());
        bar.add(button("Window", "Into a window of its own, and back", detach));
        bar.add(button("Move", "To the next pane", move));
        bar.add(button("Close", "View ▸ Reopen brings it back", close));
        add(bar, BorderLayout.NORTH);
    }

    private JButton button(String text, String tip, Consumer<? super SwingView> action) {
        var button = new JButton(text);
        button.setToolTipText(tip);
        button.setFocusable(false);
        button.addActionListener(event -> action.accept(this));
        return button;
    }

    @Override
    public ViewKind kind() {
        return kind;
    }

    @Override
    public ComponentCanvas canvas() {
        return canvas;
    }

    @Override
    public Show work() {
        return work;
    }

    @Override
    public int pane() {
        return pane;
    }

    void pane(int newPane) {
        pane = newPane;
    }

    @Override
    public boolean detached() {
        return window != null;
    }

    @Nullable JFrame window() {
        return window;
    }

    void window(@Nullable JFrame newWindow) {
        window = newWindow;
    }
}
