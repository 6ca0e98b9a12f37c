package graphics.wgpu.demos.workbench.fx;

import graphics.wgpu.canvas.javafx.FxCanvas;
import graphics.wgpu.demos.viewer.Show;
import graphics.wgpu.demos.workbench.ViewKind;
import graphics.wgpu.demos.workbench.WorkbenchView;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A canvas under a line with its name and buttons, in a tab or a window.
final class FxView implements WorkbenchView {
    private final ViewKind kind;
    private final FxCanvas canvas = new FxCanvas();
    private final Show work;
    private final BorderPane content = new BorderPane(canvas);
    private final Tab tab;
    private int pane;
    private @Nullable Stage window;

    FxView(ViewKind kind, int pane) {
        this.kind = kind;
        this.pane = pane;
        work = kind.on(canvas, Platform::runLater);
        tab = new Tab(kind.toString(), content);
        content.setStyle("-fx-background-color: #17191d;");
    }

    /// Adds the line above the picture.
    void addBar(
            Consumer<? super FxView> detach,
            Consumer<? super FxView> move,
            Consumer<? super FxView> close) {
        var name = new Label(kind.toString());
        name.setStyle("-fx-text-fill: #d5d8dd;");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar =
                new HBox(
                        4,
                        name,
                        gap,
                        button("Window", detach),
                        button("Move", move),
                        button("Close", close));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(2, 4, 2, 10));
        bar.setMinSize(0, 0);
        content.setTop(bar);
        tab.setOnCloseRequest(
                event -> {
                    event.consume();
                    close.accept(this);
                });
    }

    private Button button(String text, Consumer<? super FxView> action) {
        var button = new Button(text);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.accept(this));
        return button;
    }

    BorderPane content() {
        return content;
    }

    Tab tab() {
        return tab;
    }

    @Override
    public ViewKind kind() {
        return kind;
    }

    @Override
    public FxCanvas canvas() {
        return canvas;
    }

    @Override
    public Show work() {
        return work;
    }

    @Override
    public int pane() {
        return pane;
    }

    void pane(int newPane) {
        pane = newPane;
    }

    @Override
    public boolean detached() {
        return window != null;
    }

    @Nullable Stage window() {
        return window;
    }

    void window(@Nullable Stage newWindow) {
        window = newWindow;
    }
}
