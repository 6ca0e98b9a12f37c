package graphics.wgpu.demos.workbench;

import java.util.List;

/// A window with several views in tabs that can be moved, taken out, closed and brought back: what
/// is the same in every toolkit.
///
/// All methods are for the toolkit's thread.
public interface Workbench {
    /// How many panes with tabs there are.
    int PANES = 4;

    /// How many closed views can be brought back.
    int KEPT = 4;

    /// {@return the views that are open, in the order in which they were opened}
    List<WorkbenchView> views();

    /// Opens a view in a tab.
    ///
    /// @param kind what it shows
    /// @param pane in which pane, from 0 to [#PANES] - 1
    void open(ViewKind kind, int pane);

    /// Closes a view; it can be brought back.
    ///
    /// @param view the view
    void close(WorkbenchView view);

    /// Brings back the view that was closed last, as it was.
    ///
    /// @return whether there was one
    boolean reopen();

    /// Moves a view to the next pane.
    ///
    /// @param view the view
    void move(WorkbenchView view);

    /// Brings a view's tab to the front.
    ///
    /// @param view the view
    void select(WorkbenchView view);

    /// Takes a view out into a window of its own, or brings it back into its pane.
    ///
    /// @param view the view
    /// @param alone whether it has a window of its own
    void detach(WorkbenchView view, boolean alone);

    /// Moves the dividers.
    ///
    /// @param across where the one between left and right is, from 0 to 1
    /// @param down where those between above and below are, from 0 to 1
    void divide(double across, double down);

    /// Gives the window's content another size, in logical pixels.
    ///
    /// @param width the width
    /// @param height the height
    void resize(int width, int height);

    /// Shows or hides the statistics in all views.
    ///
    /// @param shown whether they are shown
    void showStatistics(boolean shown);

    /// Closes all views for good, and opens the four of the beginning.
    void reset();

    /// Closes the window and all views.
    void dispose();
}
