package graphics.wgpu.demos.workbench.swing;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.swing.SwingCanvases;
import graphics.wgpu.demos.viewer.swing.SwingLauncher;
import graphics.wgpu.demos.workbench.ViewKind;
import graphics.wgpu.demos.workbench.Workbench;
import graphics.wgpu.demos.workbench.WorkbenchView;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.Timer;
import javax.swing.WindowConstants;

/// Four views in a Swing window, with menus, tabs, split panes and a table.
public final class SwingWorkbench implements Workbench {
    private static final int REFRESH_MILLIS = 500;

    private final PresentMethod method;
    private final JFrame frame = new JFrame();
    private final List<JTabbedPane> panes = new ArrayList<>();
    private final JSplitPane across;
    private final List<JSplitPane> down;
    private final ViewTable table = new ViewTable();
    private final List<SwingView> views = new ArrayList<>();
    private final Deque<SwingView> closed = new ArrayDeque<>();
    private final Timer clock = new Timer(REFRESH_MILLIS, event -> table.show(views));
    private boolean statistics;

    /// Makes the workbench and shows it.
    ///
    /// @param method what the canvases are to be
    /// @param width the width of the window's content
    /// @param height the height of the window's content
    public SwingWorkbench(PresentMethod method, int width, int height) {
        this.method = method;
        for (int i = 0; i < PANES; i++) {
            var pane = new JTabbedPane();
            pane.setMinimumSize(new Dimension(16, 16));
            panes.add(pane);
        }
        down = List.of(split(panes.get(0), panes.get(1)), split(panes.get(2), panes.get(3)));
        across = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, down.get(0), down.get(1));
        across.setContinuousLayout(true);
        across.setResizeWeight(0.5);
        frame.setTitle("wgpu canvas for Java – Swing workbench");
        frame.setJMenuBar(new WorkbenchMenu(this).bar());
        frame.add(across, BorderLayout.CENTER);
        frame.add(new JScrollPane(table()), BorderLayout.EAST);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosing(WindowEvent event) {
                        dispose();
                    }
                });
        resize(width, height);
        frame.setVisible(true);
        reset();
        clock.start();
    }

    private static JSplitPane split(JTabbedPane above, JTabbedPane below) {
        var split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, above, below);
        split.setContinuousLayout(true);
        split.setResizeWeight(0.5);
        split.setMinimumSize(new Dimension(16, 16));
        return split;
    }

    private JTable table() {
        var shown = new JTable(table);
        shown.setPreferredScrollableViewportSize(new Dimension(330, 100));
        shown.getColumnModel().getColumn(1).setPreferredWidth(110);
        shown.getSelectionModel()
                .addListSelectionListener(
                        event -> {
                            int row = shown.getSelectedRow();
                            if (row >= 0 && row < table.getRowCount()) {
                                select(table.view(row));
                            }
                        });
        return shown;
    }

    /// Shows a workbench until it is closed.
    ///
    /// @param method what the canvases are to be
    /// @param width the width of the window's content
    /// @param height the height of the window's content
    public static void run(PresentMethod method, int width, int height) {
        var ended = new CompletableFuture<Boolean>();
        EventQueue.invokeLater(
                () -> {
                    try {
                        SwingLauncher.dress();
                        var workbench = new SwingWorkbench(method, width, height);
                        workbench.frame.addWindowListener(
                                new WindowAdapter() {
                                    @Override
                                    public void windowClosed(WindowEvent event) {
                                        ended.complete(true);
                                    }
                                });
                    } catch (RuntimeException e) {
                        ended.completeExceptionally(e);
                    }
                });
        ended.join();
    }

    /// {@return the window}
    public JFrame frame() {
        return frame;
    }

    @Override
    public List<WorkbenchView> views() {
        return Collections.unmodifiableList(views);
    }

    @Override
    public void open(ViewKind kind, int pane) {
        var view = new SwingView(kind, SwingCanvases.create(method), pane);
        view.addBar(v -> detach(v, !v.detached()), this::move, this::close);
        view.canvas().showStatistics(statistics);
        put(view);
    }

    private void put(SwingView view) {
        if (!views.contains(view)) {
            views.add(view);
        }
        var pane = panes.get(view.pane());
        pane.addTab(view.kind().toString(), view);
        pane.setSelectedComponent(view);
        table.show(views);
    }

    private void take(SwingView view) {
        var window = view.window();
        if (window != null) {
            view.window(null);
            window.remove(view);
            window.dispose();
        } else {
            panes.get(view.pane()).remove(view);
        }
    }

    @Override
    public void close(WorkbenchView view) {
        if (view instanceof SwingView known && views.remove(known)) {
            take(known);
            closed.push(known);
            if (closed.size() > KEPT) {
                closed.removeLast().canvas().close();
            }
            table.show(views);
        }
    }

    @Override
    public boolean reopen() {
        var view = closed.poll();
        if (view == null) {
            return false;
        }
        put(view);
        return true;
    }

    @Override
    public void move(WorkbenchView view) {
        if (view instanceof SwingView known && views.contains(known)) {
            take(known);
            known.pane((known.pane() + 1) % PANES);
            put(known);
        }
    }

    @Override
    public void select(WorkbenchView view) {
        if (view instanceof SwingView known && views.contains(known)) {
            var window = known.window();
            if (window == null) {
                panes.get(known.pane()).setSelectedComponent(known);
            } else {
                window.toFront();
            }
        }
    }

    @Override
    public void detach(WorkbenchView view, boolean alone) {
        if (!(view instanceof SwingView known)
                || !views.contains(known)
                || alone == known.detached()) {
            return;
        }
        take(known);
        if (!alone) {
            put(known);
            return;
        }
        var window = new JFrame(known.kind().toString());
        known.window(window);
        window.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        window.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosing(WindowEvent event) {
                        detach(known, false);
                    }
                });
        window.add(known);
        window.setSize(420, 360);
        window.setLocationByPlatform(true);
        window.setVisible(true);
    }

    @Override
    public void divide(double left, double above) {
        across.setDividerLocation(left);
        down.forEach(split -> split.setDividerLocation(above));
    }

    @Override
    public void resize(int width, int height) {
        frame.getRootPane().setPreferredSize(new Dimension(width, height));
        frame.pack();
    }

    @Override
    public void showStatistics(boolean shown) {
        statistics = shown;
        views.forEach(view -> view.canvas().showStatistics(shown));
        closed.forEach(view -> view.canvas().showStatistics(shown));
    }

    @Override
    public void reset() {
        closeAll();
        divide(0.5, 0.5);
        int pane = 0;
        for (var kind : ViewKind.values()) {
            open(kind, pane++ % PANES);
        }
    }

    private void closeAll() {
        List.copyOf(views).forEach(this::close);
        closed.forEach(view -> view.canvas().close());
        closed.clear();
    }

    @Override
    public void dispose() {
        clock.stop();
        closeAll();
        frame.dispose();
    }
}
