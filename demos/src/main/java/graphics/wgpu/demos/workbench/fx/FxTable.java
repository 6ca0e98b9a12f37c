package graphics.wgpu.demos.workbench.fx;

import graphics.wgpu.demos.workbench.WorkbenchView;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The open views, one in a row.
final class FxTable {
    private static final double WIDTH = 330;

    private final TableView<WorkbenchView> table = new TableView<>();

    /// @param select called with the view whose row was selected
    FxTable(Consumer<? super WorkbenchView> select) {
        table.setPrefWidth(WIDTH);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns()
                .setAll(
                        List.of(
                                column("View", view -> view.kind().toString()),
                                number("Pixels", WorkbenchView::pixels),
                                number("Frames", WorkbenchView::frames),
                                number("Draw", WorkbenchView::drawTime)));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        view -> {
                            if (view != null) {
                                select.accept(view);
                            }
                        });
    }

    private static TableColumn<WorkbenchView, String> column(
            String title, Function<WorkbenchView, String> text) {
        var column = new TableColumn<WorkbenchView, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private static TableColumn<WorkbenchView, String> number(
            String title, Function<WorkbenchView, String> text) {
        var column = column(title, text);
        column.setStyle("-fx-alignment: center-right;");
        return column;
    }

    Node node() {
        return table;
    }

    /// Shows these, with their numbers of now.
    void show(List<? extends WorkbenchView> views) {
        if (table.getItems().equals(views)) {
            table.refresh();
        } else {
            table.getItems().setAll(views);
        }
    }
}
