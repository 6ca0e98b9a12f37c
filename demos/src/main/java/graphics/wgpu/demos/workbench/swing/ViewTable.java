package graphics.wgpu.demos.workbench.swing;

import graphics.wgpu.demos.workbench.WorkbenchView;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/// The open views, one in a row.
final class ViewTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("View", "Pixels", "Frames", "Draw");

    private transient List<? extends WorkbenchView> views = List.of();

    /// Shows these, with their numbers of now; the selection stays.
    void show(List<? extends WorkbenchView> newViews) {
        int before = views.size();
        views = List.copyOf(newViews);
        if (before == views.size()) {
            if (before > 0) {
                fireTableRowsUpdated(0, before - 1);
            }
        } else {
            fireTableDataChanged();
        }
    }

    WorkbenchView view(int row) {
        return views.get(row);
    }

    @Override
    public int getRowCount() {
        return views.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return COLUMNS.get(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        var view = views.get(row);
        return switch (column) {
            case 0 -> view.kind();
            case 1 -> view.pixels();
            case 2 -> view.frames();
            default -> view.drawTime();
        };
    }
}
