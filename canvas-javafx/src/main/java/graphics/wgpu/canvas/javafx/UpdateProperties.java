package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.UpdateMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;

/// The parts of an [UpdateMode] as JavaFX properties, which CSS can set too.
final class UpdateProperties {
    private static final StyleablePropertyFactory<FxCanvas> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final UpdateMode FIRST = UpdateMode.ONDEMAND;
    private static final CssMetaData<FxCanvas, UpdateMode.Kind> KIND =
            FACTORY.createEnumCssMetaData(
                    UpdateMode.Kind.class,
                    "-wgpu-update-mode",
                    canvas -> canvas.updateProperties().kind,
                    FIRST.kind());
    private static final CssMetaData<FxCanvas, Number> MIN_FPS =
            FACTORY.createSizeCssMetaData(
                    "-wgpu-min-fps", canvas -> canvas.updateProperties().minFps, FIRST.minFps());
    private static final CssMetaData<FxCanvas, Number> MAX_FPS =
            FACTORY.createSizeCssMetaData(
                    "-wgpu-max-fps", canvas -> canvas.updateProperties().maxFps, FIRST.maxFps());

    final StyleableObjectProperty<UpdateMode.Kind> kind;
    final StyleableDoubleProperty minFps;
    final StyleableDoubleProperty maxFps;
    private final Consumer<UpdateMode> apply;
    private boolean showing;

    /// @param bean the canvas
    /// @param apply told the mode when a property has changed
    UpdateProperties(FxCanvas bean, Consumer<UpdateMode> apply) {
        this.apply = apply;
        kind = new SimpleStyleableObjectProperty<>(KIND, bean, "updateMode", FIRST.kind());
        minFps = new SimpleStyleableDoubleProperty(MIN_FPS, bean, "minFps", FIRST.minFps());
        maxFps = new SimpleStyleableDoubleProperty(MAX_FPS, bean, "maxFps", FIRST.maxFps());
        kind.addListener((property, before, now) -> changed());
        minFps.addListener((property, before, now) -> changed());
        maxFps.addListener((property, before, now) -> changed());
    }

    static List<CssMetaData<? extends Styleable, ?>> css() {
        return FACTORY.getCssMetaData();
    }

    /// Shows a mode that was set in another way.
    void show(UpdateMode mode) {
        showing = true;
        try {
            set(kind, mode.kind());
            // The other kinds don't have these, and what was set before may be wanted again.
            if (mode.kind() == UpdateMode.Kind.ONDEMAND) {
                set(minFps, mode.minFps());
            }
            if (mode.maxFps() < Double.POSITIVE_INFINITY) {
                set(maxFps, mode.maxFps());
            }
        } finally {
            showing = false;
        }
    }

    private static <T> void set(Property<T> property, T value) {
        if (!property.isBound()) {
            property.setValue(value);
        }
    }

    private void changed() {
        if (!showing) {
            apply.accept(mode());
        }
    }

    private UpdateMode mode() {
        return switch (Objects.requireNonNull(kind.get(), "updateMode")) {
            case MANUAL -> UpdateMode.MANUAL;
            case FASTEST -> UpdateMode.FASTEST;
            case CONTINUOUS -> UpdateMode.continuous(maxFps.get());
            // They are set one after the other, so that both must be valid at any time.
            case ONDEMAND ->
                    UpdateMode.ondemand(Math.min(minFps.get(), maxFps.get()), maxFps.get());
        };
    }
}
