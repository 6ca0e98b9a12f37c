package graphics.wgpu.demos.workbench.swing;

import graphics.wgpu.canvas.swing.ComponentCanvas;
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
import javax.swing.JPanel;
import javax.swing.JToolBar;
import org.jspecify.annotations.Nullable;

/// A canvas under a line with its name and buttons, in a tab or a window.
final class SwingView extends WorkbenchView {
    private final JPanel panel = new JPanel(new BorderLayout());
    private @Nullable JFrame window;

    SwingView(ViewKind kind, ComponentCanvas canvas, int pane) {
        super(kind, canvas, EventQueue::invokeLater, pane);
        var component = canvas.component();
        component.setBackground(new Color(0x17191d));
        // A split pane makes nothing smaller than its minimum.
        component.setMinimumSize(new Dimension(16, 16));
        panel.setName(kind.toString());
        panel.setMinimumSize(new Dimension(16, 16));
        panel.add(component, BorderLayout.CENTER);
    }

    /// Adds the line above the picture.
    void addBar(
            Consumer<? super SwingView> detach,
            Consumer<? super SwingView> move,
            Consumer<? super SwingView> close) {
        var bar = new JToolBar();
        bar.setFloatable(false);
        bar.setBorder(BorderFactory.createEmptyBorder(1, 4, 1, 4));
        bar.add(javax.swing.Box.createHorizontalGlue());
        bar.add(button("Window", "Into a window of its own, and back", detach));
        bar.add(button("Move", "To the next pane", move));
        bar.add(button("Close", "View ▸ Reopen brings it back", close));
        panel.add(bar, BorderLayout.NORTH);
    }

    private JButton button(String text, String tip, Consumer<? super SwingView> action) {
        var button = new JButton(text);
        button.setToolTipText(tip);
        button.setFocusable(false);
        button.addActionListener(event -> action.accept(this));
        return button;
    }

    JPanel panel() {
        return panel;
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
