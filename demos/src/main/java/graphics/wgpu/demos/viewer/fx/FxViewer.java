package graphics.wgpu.demos.viewer.fx;

import graphics.wgpu.canvas.javafx.FxCanvas;
import graphics.wgpu.demos.nifti.NiftiSource;
import graphics.wgpu.demos.viewer.Readout;
import graphics.wgpu.demos.viewer.ViewerModel;
import graphics.wgpu.demos.viewer.VolumeShow;
import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The volume viewer of JavaFX: the picture, the controls beside it, a line of facts below.
public final class FxViewer extends BorderPane {
    private final ViewerModel model = new ViewerModel(Platform::runLater);
    private final FxCanvas canvas = new FxCanvas();
    private final VolumeShow show;
    private final Label facts = new Label();
    private final Label pace = new Label();
    private final Timeline clock = new Timeline();

    /// Gives a part of a window the look of the demos: dark and neutral.
    ///
    /// @param root the part
    public static void dress(Parent root) {
        root.getStyleClass().add("viewer");
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(FxViewer.class.getResource("viewer.css"))
                                .toExternalForm());
    }

    /// Makes the viewer; it shows nothing yet.
    public FxViewer() {
        show = VolumeShow.on(canvas, model);
        dress(this);
        canvas.setId("canvas");
        canvas.setMinSize(64, 64);
        setCenter(new StackPane(canvas, new FxMessages(model)));
        setRight(new FxControls(show));
        setBottom(statusBar());
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
        model.onChange(this::update);
        clock.getKeyFrames().add(new KeyFrame(Duration.millis(200), event -> updatePace()));
        clock.setCycleCount(Timeline.INDEFINITE);
        clock.play();
    }

    /// {@return what is shown, and how}
    public ViewerModel model() {
        return model;
    }

    /// {@return the canvas}
    public FxCanvas canvas() {
        return canvas;
    }

    /// {@return what runs on the canvas}
    public VolumeShow show() {
        return show;
    }

    /// Frees the canvas.
    public void close() {
        clock.stop();
        model.cancelLoading();
        canvas.close();
    }

    private Region statusBar() {
        facts.setId("facts");
        pace.setId("pace");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(facts, gap, pace);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("status-bar");
        return bar;
    }

    private void update() {
        var volume = model.volume();
        facts.setText(volume == null ? "" : Readout.describe(volume));
    }

    private void updatePace() {
        pace.setText(Readout.pace(show));
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            var path = files.getFirst().toPath();
            show.open(() -> NiftiSource.of(path));
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
