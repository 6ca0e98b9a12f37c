package graphics.wgpu.demos.viewer.fx;

import graphics.wgpu.demos.nifti.NiftiSource;
import graphics.wgpu.demos.viewer.Brain;
import graphics.wgpu.demos.viewer.LoadStatus;
import graphics.wgpu.demos.viewer.LookSlider;
import graphics.wgpu.demos.viewer.ViewerModel;
import graphics.wgpu.demos.viewer.VolumeShow;
import graphics.wgpu.demos.volume.ColorMap;
import graphics.wgpu.demos.volume.RenderMode;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The controls beside the picture.
final class FxControls extends ScrollPane {
    private final VolumeShow show;
    private final ViewerModel model;
    private final ComboBox<RenderMode> mode = new ComboBox<>();
    private final ComboBox<ColorMap> colors = new ComboBox<>();
    private final Region swatch = new Region();
    private final CheckBox cut = new CheckBox("Cut a corner away");
    private final Map<LookSlider, Slider> sliders = new EnumMap<>(LookSlider.class);
    private final Map<LookSlider, Label> values = new EnumMap<>(LookSlider.class);
    private final VBox content = new VBox();

    /// While the controls follow the model they must not change it.
    private boolean following;

    FxControls(VolumeShow show) {
        this.show = show;
        model = show.model();
        getStyleClass().add("controls");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("controls-content");
        setContent(content);
        addFiles();
        addChoices();
        addSliders();
        content.getChildren().add(resets());
        model.onChange(this::follow);
        follow();
    }

    private void addFiles() {
        var open = new Button("Open…");
        open.setId("open");
        open.setOnAction(event -> choose());
        var brain = new Button("The brain");
        brain.setId("brain");
        brain.setOnAction(event -> show.open(Brain::source));
        content.getChildren().add(row(open, brain));
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle("Open a scan");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("NIfTI-1 scans", "*.nii", "*.nii.gz"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        var file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            show.open(() -> NiftiSource.of(file.toPath()));
        }
    }

    private void addChoices() {
        mode.setId("mode");
        mode.getItems().setAll(RenderMode.values());
        mode.setMaxWidth(Double.MAX_VALUE);
        mode.setOnAction(
                event -> {
                    if (!following) {
                        model.changeLook(look -> look.withMode(mode.getValue()));
                    }
                });
        colors.setId("colors");
        colors.getItems().setAll(ColorMap.values());
        colors.setMaxWidth(Double.MAX_VALUE);
        colors.setOnAction(
                event -> {
                    if (!following) {
                        model.changeLook(look -> look.withColorMap(colors.getValue()));
                    }
                });
        swatch.setId("swatch");
        swatch.getStyleClass().add("swatch");
        cut.setId("cut");
        cut.setOnAction(event -> model.changeLook(look -> look.withCut(cut.isSelected())));
        content.getChildren().addAll(heading("Picture"), mode, colors, swatch, cut);
    }

    private void addSliders() {
        var group = "";
        for (var kind : LookSlider.values()) {
            if (!kind.group().equals(group)) {
                group = kind.group();
                content.getChildren().add(heading(group));
            }
            content.getChildren().add(slider(kind));
        }
    }

    private Node slider(LookSlider kind) {
        var slider = new Slider(0, 1, 0.5);
        slider.setId("slider-" + kind.name());
        slider.setBlockIncrement(0.02);
        slider.valueProperty()
                .addListener(
                        (property, old, value) -> {
                            if (!following) {
                                model.changeLook(look -> kind.set(look, value.doubleValue()));
                            }
                        });
        sliders.put(kind, slider);
        var value = new Label();
        value.setId("value-" + kind.name());
        value.getStyleClass().add("value");
        values.put(kind, value);
        var title = new BorderPane(null, null, value, null, new Label(kind.label()));
        return new VBox(2, title, slider);
    }

    private Node resets() {
        var view = new Button("Reset view");
        view.setId("reset-view");
        view.setOnAction(event -> model.resetCamera());
        var look = new Button("Reset values");
        look.setId("reset-look");
        look.setOnAction(event -> model.resetLook());
        return row(view, look);
    }

    private static Node row(Button... buttons) {
        var row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER);
        for (var button : buttons) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setPrefWidth(120);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        return row;
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private void follow() {
        var view = model.view();
        content.setDisable(model.status() instanceof LoadStatus.Loading);
        if (view == null) {
            return;
        }
        following = true;
        var look = view.look();
        mode.setValue(look.mode());
        if (colors.getValue() != look.colorMap()) {
            colors.setValue(look.colorMap());
            swatch.setStyle(gradient(look.colorMap()));
        }
        cut.setSelected(look.cut());
        cut.setDisable(look.mode() == RenderMode.SLICES);
        sliders.forEach(
                (kind, slider) -> {
                    slider.setValue(kind.get(look));
                    slider.getParent().setDisable(!kind.applies(look));
                    var label = values.get(kind);
                    if (label != null) {
                        label.setText(kind.text(look, view.volume()));
                    }
                });
        following = false;
    }

    private static String gradient(ColorMap map) {
        var style = new StringBuilder("-fx-background-color: linear-gradient(to right");
        for (var i = 0; i <= 10; i++) {
            style.append(String.format(", #%06x %d%%", map.rgb(i / 10.0), i * 10));
        }
        return style.append(");").toString();
    }
}
