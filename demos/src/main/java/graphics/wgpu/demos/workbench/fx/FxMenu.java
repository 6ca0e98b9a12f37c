package graphics.wgpu.demos.workbench.fx;

import graphics.wgpu.demos.workbench.ViewKind;
import graphics.wgpu.demos.workbench.Workbench;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// The menus of the workbench.
final class FxMenu {
    private FxMenu() {}

    static MenuBar bar(Workbench workbench) {
        var open = new Menu("Open");
        for (var kind : ViewKind.values()) {
            open.getItems().add(item(kind.toString(), () -> workbench.open(kind, 0)));
        }
        var reopen = item("Reopen what was closed", workbench::reopen);
        reopen.setAccelerator(KeyCombination.valueOf("Ctrl+Shift+T"));
        var statistics = new CheckMenuItem("Statistics");
        statistics.setOnAction(event -> workbench.showStatistics(statistics.isSelected()));
        var view =
                new Menu(
                        "View",
                        null,
                        reopen,
                        statistics,
                        new SeparatorMenuItem(),
                        item("The four views of the beginning", workbench::reset));
        var window = new Menu("Window", null, item("Close", workbench::dispose));
        return new MenuBar(open, view, window);
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
