package graphics.wgpu.demos.workbench.fx;

import graphics.wgpu.canvas.javafx.FxCanvas;
import graphics.wgpu.demos.viewer.fx.FxViewer;
import graphics.wgpu.demos.workbench.ViewKind;
import graphics.wgpu.demos.workbench.WorkbenchView;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A canvas under a line with its name and buttons, in a tab or a window.
final class FxView extends WorkbenchView {
    private final BorderPane content;
    private final Tab tab;
    private @Nullable Stage window;

    FxView(ViewKind kind, FxCanvas canvas, int pane) {
        super(kind, canvas, Platform::runLater, pane);
        content = new BorderPane(canvas);
        FxViewer.dress(content);
        tab = new Tab(kind.toString(), content);
    }

    /// Adds the line above the picture.
    void addBar(
            Consumer<? super FxView> detach,
            Consumer<? super FxView> move,
            Consumer<? super FxView> close) {
        var bar =
                new HBox(4, button("Window", detach), button("Move", move), button("Close", close));
        bar.setAlignment(Pos.CENTER_RIGHT);
        bar.setPadding(new Insets(3, 4, 3, 4));
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
