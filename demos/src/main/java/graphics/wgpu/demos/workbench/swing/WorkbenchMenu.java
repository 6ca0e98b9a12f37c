package graphics.wgpu.demos.workbench.swing;

import graphics.wgpu.demos.workbench.ViewKind;
import graphics.wgpu.demos.workbench.Workbench;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/// The menus of the workbench.
final class WorkbenchMenu {
    private final Workbench workbench;

    WorkbenchMenu(Workbench workbench) {
        this.workbench = workbench;
    }

    JMenuBar bar() {
        var open = new JMenu("Open");
        for (var kind : ViewKind.values()) {
            open.add(item(kind.toString(), () -> workbench.open(kind, 0)));
        }
        var view = new JMenu("View");
        var reopen = item("Reopen what was closed", workbench::reopen);
        reopen.setAccelerator(KeyStroke.getKeyStroke("control shift T"));
        view.add(reopen);
        var statistics = new JCheckBoxMenuItem("Statistics");
        statistics.addActionListener(event -> workbench.showStatistics(statistics.isSelected()));
        view.add(statistics);
        view.addSeparator();
        view.add(item("The four views of the beginning", workbench::reset));
        var window = new JMenu("Window");
        window.add(item("Close", workbench::dispose));
        var bar = new JMenuBar();
        bar.add(open);
        bar.add(view);
        bar.add(window);
        return bar;
    }

    private static JMenuItem item(String text, Runnable action) {
        var item = new JMenuItem(text);
        item.addActionListener(event -> action.run());
        return item;
    }
}
