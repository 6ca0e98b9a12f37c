package graphics.wgpu.demos.workbench.swing;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.swing.SwingCanvases;
import graphics.wgpu.demos.viewer.swing.SwingLauncher;
import graphics.wgpu.demos.workbench.ViewKind;
import graphics.wgpu.demos.workbench.ViewList;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import javax.swing.table.DefaultTableCellRenderer;

/// Four views in a Swing window, with menus, tabs, split panes and a table.
public final class SwingWorkbench extends ViewList<SwingView> {
    private static final int REFRESH_MILLIS = 500;

    private final PresentMethod method;
    private final JFrame frame = new JFrame();
    private final List<JTabbedPane> panes = new ArrayList<>();
    private final JSplitPane across;
    private final List<JSplitPane> down;
    private final ViewTable table = new ViewTable();
    private final Timer clock = new Timer(REFRESH_MILLIS, event -> table.show(views()));

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
        var numbers = new DefaultTableCellRenderer();
        numbers.setHorizontalAlignment(SwingConstants.RIGHT);
        for (int column = 1; column < table.getColumnCount(); column++) {
            shown.getColumnModel().getColumn(column).setCellRenderer(numbers);
        }
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
    protected SwingView create(ViewKind kind, int pane) {
        var view = new SwingView(kind, SwingCanvases.create(method), pane);
        view.addBar(v -> detach(v, !v.detached()), this::move, this::close);
        return view;
    }

    @Override
    protected void put(SwingView view) {
        var pane = panes.get(view.pane());
        pane.addTab(view.kind().toString(), view.panel());
        pane.setSelectedComponent(view.panel());
    }

    @Override
    protected void take(SwingView view) {
        var window = view.window();
        if (window != null) {
            view.window(null);
            window.remove(view.panel());
            window.dispose();
        } else {
            panes.get(view.pane()).remove(view.panel());
        }
    }

    @Override
    protected void putAlone(SwingView view) {
        var window = new JFrame(view.kind().toString());
        view.window(window);
        window.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        window.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosing(WindowEvent event) {
                        detach(view, false);
                    }
                });
        window.add(view.panel());
        window.setSize(420, 360);
        window.setLocationByPlatform(true);
        window.setVisible(true);
    }

    @Override
    protected void raise(SwingView view) {
        var window = view.window();
        if (window == null) {
            panes.get(view.pane()).setSelectedComponent(view.panel());
        } else {
            window.toFront();
        }
    }

    @Override
    protected void changed() {
        table.show(views());
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
    public void dispose() {
        clock.stop();
        closeAll();
        frame.dispose();
    }
}
