package graphics.wgpu.demos.workbench.fx;

import graphics.wgpu.canvas.javafx.FxCanvas;
import graphics.wgpu.demos.viewer.fx.FxViewer;
import graphics.wgpu.demos.workbench.ViewKind;
import graphics.wgpu.demos.workbench.ViewList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Four views in a JavaFX window, with menus, tabs, split panes and a table.
public final class FxWorkbench extends ViewList<FxView> {
    private static final double REFRESH_MILLIS = 500;

    private final Stage stage = new Stage();
    private final List<TabPane> panes =
            IntStream.range(0, PANES).mapToObj(i -> new TabPane()).toList();
    private final List<SplitPane> down =
            List.of(
                    split(Orientation.VERTICAL, panes.get(0), panes.get(1)),
                    split(Orientation.VERTICAL, panes.get(2), panes.get(3)));
    private final SplitPane across = split(Orientation.HORIZONTAL, down.get(0), down.get(1));
    private final FxTable table = new FxTable(this::select);
    private final Timeline clock = new Timeline();

    /// Makes the workbench and shows it.
    ///
    /// @param width the width of the window's content
    /// @param height the height of the window's content
    public FxWorkbench(int width, int height) {
        var content = new BorderPane(across);
        content.setTop(FxMenu.bar(this));
        content.setRight(table.node());
        FxViewer.dress(content);
        stage.setTitle("wgpu canvas for Java – JavaFX workbench");
        stage.setScene(new Scene(content, width, height));
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    dispose();
                });
        stage.show();
        reset();
        clock.getKeyFrames()
                .add(new KeyFrame(Duration.millis(REFRESH_MILLIS), event -> table.show(views())));
        clock.setCycleCount(Timeline.INDEFINITE);
        clock.play();
    }

    private static SplitPane split(Orientation orientation, Node first, Node second) {
        var split = new SplitPane(first, second);
        split.setOrientation(orientation);
        return split;
    }

    /// Shows a workbench until it is closed.
    ///
    /// @param width the width of the window's content
    /// @param height the height of the window's content
    public static void run(int width, int height) {
        var ended = new CompletableFuture<Boolean>();
        Platform.startup(
                () -> {
                    try {
                        Platform.setImplicitExit(false);
                        var workbench = new FxWorkbench(width, height);
                        workbench.stage.setOnHidden(event -> ended.complete(true));
                    } catch (RuntimeException e) {
                        ended.completeExceptionally(e);
                    }
                });
        try {
            ended.join();
        } finally {
            Platform.exit();
        }
    }

    /// {@return the window}
    public Stage stage() {
        return stage;
    }

    @Override
    protected FxView create(ViewKind kind, int pane) {
        var view = new FxView(kind, new FxCanvas(), pane);
        view.addBar(v -> detach(v, !v.detached()), this::move, this::close);
        return view;
    }

    @Override
    protected void put(FxView view) {
        view.tab().setContent(view.content());
        var pane = panes.get(view.pane());
        pane.getTabs().add(view.tab());
        pane.getSelectionModel().select(view.tab());
    }

    @Override
    protected void take(FxView view) {
        var window = view.window();
        if (window != null) {
            view.window(null);
            window.getScene().setRoot(new BorderPane());
            window.hide();
        } else {
            // First, so that the content is free at once, and not after the tab's animation.
            view.tab().setContent(null);
            panes.get(view.pane()).getTabs().remove(view.tab());
        }
    }

    @Override
    protected void putAlone(FxView view) {
        var window = new Stage();
        view.window(window);
        window.setTitle(view.kind().toString());
        window.setScene(new Scene(view.content(), 420, 360));
        window.setOnCloseRequest(
                event -> {
                    event.consume();
                    detach(view, false);
                });
        window.show();
    }

    @Override
    protected void raise(FxView view) {
        var window = view.window();
        if (window == null) {
            panes.get(view.pane()).getSelectionModel().select(view.tab());
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
        across.setDividerPositions(left);
        down.forEach(split -> split.setDividerPositions(above));
    }

    @Override
    public void resize(int width, int height) {
        var scene = stage.getScene();
        stage.setWidth(width + stage.getWidth() - scene.getWidth());
        stage.setHeight(height + stage.getHeight() - scene.getHeight());
    }

    @Override
    public void dispose() {
        clock.stop();
        closeAll();
        stage.hide();
    }
}
