package graphics.wgpu.demos.viewer.fx;

import graphics.wgpu.demos.viewer.LoadStatus;
import graphics.wgpu.demos.viewer.ViewerModel;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is laid over the picture: the progress of loading, what went wrong, what was odd.
final class FxMessages extends StackPane {
    private final ViewerModel model;
    private final Label stage = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final VBox loading;
    private final Label error = new Label();
    private final Label notes = new Label();

    FxMessages(ViewerModel model) {
        this.model = model;
        // Mouse events belong to the picture, except on the cards themselves.
        setPickOnBounds(false);
        progress.setId("progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        var cancel = new Button("Cancel");
        cancel.setId("cancel");
        cancel.setOnAction(event -> model.cancelLoading());
        loading = new VBox(stage, progress, cancel);
        loading.getStyleClass().addAll("card", "loading");
        loading.setMaxSize(320, Region.USE_PREF_SIZE);
        error.setId("error");
        error.setWrapText(true);
        error.setMaxSize(460, Region.USE_PREF_SIZE);
        error.getStyleClass().addAll("card", "error");
        notes.setId("notes");
        notes.setWrapText(true);
        notes.setMouseTransparent(true);
        notes.setMaxSize(520, Region.USE_PREF_SIZE);
        notes.getStyleClass().add("notes");
        setAlignment(notes, Pos.TOP_LEFT);
        getChildren().addAll(notes, loading, error);
        model.onChange(this::update);
        update();
    }

    private void update() {
        var status = model.status();
        loading.setVisible(status instanceof LoadStatus.Loading);
        if (status instanceof LoadStatus.Loading(var name, var what, var fraction)) {
            stage.setText(
                    String.format(
                            Locale.ROOT,
                            "%s%s … %.0f %%",
                            name.isEmpty() ? "" : name + ": ",
                            what,
                            100 * fraction));
            progress.setProgress(fraction);
        }
        var message = status instanceof LoadStatus.Failed(var failure) ? failure : model.problem();
        error.setText(message);
        error.setVisible(!message.isEmpty());
        var volume = model.volume();
        notes.setText(volume == null ? "" : String.join("\n", volume.notes()));
    }
}
