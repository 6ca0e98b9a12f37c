package graphics.wgpu.demos.workbench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// The part of a workbench that is the same in every toolkit: which views there are, and which were
/// closed.
///
/// @param <V> the toolkit's views
public abstract class ViewList<V extends WorkbenchView> implements Workbench {
    private final List<V> views = new ArrayList<>();
    private final Deque<V> closed = new ArrayDeque<>();
    private boolean statistics;

    /// Makes an empty one.
    protected ViewList() {}

    /// Makes a view.
    ///
    /// @param kind what it shows
    /// @param pane the pane that it is to be in
    /// @return the view, in no pane yet
    protected abstract V create(ViewKind kind, int pane);

    /// Adds a view's tab to its pane, and brings it to the front.
    ///
    /// @param view the view
    protected abstract void put(V view);

    /// Takes a view out of its pane, or its window, which goes.
    ///
    /// @param view the view
    protected abstract void take(V view);

    /// Gives a view that is in no pane a window of its own.
    ///
    /// @param view the view
    protected abstract void putAlone(V view);

    /// Brings a view's tab, or its window, to the front.
    ///
    /// @param view the view
    protected abstract void raise(V view);

    /// The list has changed.
    protected abstract void changed();

    @Override
    public final List<WorkbenchView> views() {
        return Collections.unmodifiableList(views);
    }

    /// Does something with a view, unless it was closed meanwhile.
    private void with(WorkbenchView view, Consumer<V> action) {
        views.stream().filter(view::equals).findFirst().ifPresent(action);
    }

    private void add(V view) {
        views.add(view);
        put(view);
        changed();
    }

    @Override
    public final void open(ViewKind kind, int pane) {
        var view = create(kind, pane);
        view.canvas().showStatistics(statistics);
        add(view);
    }

    @Override
    public final void close(WorkbenchView view) {
        with(
                view,
                known -> {
                    views.remove(known);
                    take(known);
                    closed.push(known);
                    if (closed.size() > KEPT) {
                        closed.removeLast().canvas().close();
                    }
                    changed();
                });
    }

    @Override
    public final boolean reopen() {
        var view = closed.poll();
        if (view == null) {
            return false;
        }
        add(view);
        return true;
    }

    @Override
    public final void move(WorkbenchView view) {
        with(
                view,
                known -> {
                    take(known);
                    known.belongTo((known.pane() + 1) % PANES);
                    put(known);
                });
    }

    @Override
    public final void select(WorkbenchView view) {
        with(view, this::raise);
    }

    @Override
    public final void detach(WorkbenchView view, boolean alone) {
        with(
                view,
                known -> {
                    if (alone != known.detached()) {
                        take(known);
                        if (alone) {
                            putAlone(known);
                        } else {
                            put(known);
                        }
                    }
                });
    }

    @Override
    public final void showStatistics(boolean shown) {
        statistics = shown;
        views.forEach(view -> view.canvas().showStatistics(shown));
        closed.forEach(view -> view.canvas().showStatistics(shown));
    }

    @Override
    public final void reset() {
        closeAll();
        divide(0.5, 0.5);
        int pane = 0;
        for (var kind : ViewKind.values()) {
            open(kind, pane++ % PANES);
        }
    }

    /// Closes all views for good.
    protected final void closeAll() {
        List.copyOf(views).forEach(this::close);
        closed.forEach(view -> view.canvas().close());
        closed.clear();
    }
}
