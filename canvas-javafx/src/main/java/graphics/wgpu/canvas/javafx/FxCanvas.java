package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.backend.CanvasHost;
import graphics.wgpu.canvas.backend.ToolkitCanvas;
import graphics.wgpu.canvas.javafx.FxView.Content;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.NamedArg;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A canvas as a JavaFX node.
///
/// It takes the size that its layout gives it, less its insets, and a pixel of the picture is a
/// pixel of the screen. A canvas that is given no preferred size prefers 300 by 150, as a browser's
/// does. The picture is painted by JavaFX as an image is ([PresentMethod#BITMAP]): other nodes may
/// overlap it, and opacity, clips, effects, transforms and snapshots apply to it. While it can't be
/// seen (no window, an iconified one, an invisible ancestor such as a tab that isn't selected)
/// nothing is drawn.
///
/// ```xml
/// <FxCanvas fx:id="view" updateMode="CONTINUOUS" maxFps="60"/>
/// ```
///
/// Its CSS class is `fx-canvas`; CSS can also set `-wgpu-update-mode`, `-wgpu-min-fps` and
/// `-wgpu-max-fps`. Mouse, touch, wheel and key events reach the canvas's handlers ([#on(Class,
/// java.util.function.Consumer)]) as well as those of the node. It takes the keyboard focus when it
/// is clicked.
///
/// **Threads.** The canvas's own methods may be called from any thread, and those of the node where
/// JavaFX allows them. Frames are drawn on a thread of the canvas's own, events come on the JavaFX
/// application thread. `close()` it when it is no longer needed: JavaFX doesn't.
///
/// **Size.** A canvas with more pixels on a side than JavaFX's limit of 4096 (property
/// `prism.maxTextureSize`) is drawn with fewer pixels, and scaled.
public final class FxCanvas extends Region implements ToolkitCanvas {
    private static final double PREFERRED_WIDTH = 300;
    private static final double PREFERRED_HEIGHT = 150;

    private final CanvasHost host;
    private final FxInput input;
    private final FxView view;
    private final ScenePulse pulse = new ScenePulse(this::pulse);
    private final UpdateProperties update;
    private final BooleanProperty vsync;
    private final Presence presence;
    private Content content = Content.NONE;
    private @Nullable Window shownIn;

    /// Makes a canvas whose picture JavaFX paints.
    public FxCanvas() {
        this(PresentMethod.BITMAP);
    }

    /// Makes a canvas.
    ///
    /// With [PresentMethod#SCREEN] a native window lies over the node, and the GPU presents to it:
    /// faster, but no other node can overlap it, and opacity, shaped clips, effects, rotations and
    /// snapshots of the scene don't apply. [PresentMethod#AUTO] takes that where there are native
    /// windows, and [PresentMethod#BITMAP] elsewhere.
    ///
    /// @param presentMethod how pictures get to the window
    /// @throws UnsupportedOperationException if it is to be the screen, and JavaFX has no native
    ///     windows here
    public FxCanvas(@NamedArg("presentMethod") PresentMethod presentMethod) {
        var backend = new FxBackend(this, WindowSystem.choose(presentMethod));
        host = CanvasHost.of(this, backend);
        view = backend.view(host);
        input = new FxInput(this, host);
        update = new UpdateProperties(this, host::updateMode);
        vsync = new SimpleBooleanProperty(this, "vsync", host.vsync());
        vsync.addListener((property, before, now) -> host.vsync(now));
        getStyleClass().add("fx-canvas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        if (view instanceof BitmapView bitmap) {
            getChildren().add(bitmap.node());
        }
        input.install();
        new FxDrops(this, host).install();
        presence = new Presence(this, this::presenceChanged);
        presence.start();
    }

    @Override
    public CanvasHost host() {
        return host;
    }

    // Properties

    /// {@return which rule says when the canvas draws, [UpdateMode.Kind#ONDEMAND] at first}
    ///
    /// Together with [#minFpsProperty()] and [#maxFpsProperty()] it is the canvas's
    /// [#updateMode()].
    public ObjectProperty<UpdateMode.Kind> updateModeProperty() {
        return update.kind;
    }

    /// {@return the value of [#updateModeProperty()]}
    public UpdateMode.Kind getUpdateMode() {
        return update.kind.get();
    }

    /// Sets [#updateModeProperty()].
    ///
    /// @param kind the rule
    public void setUpdateMode(UpdateMode.Kind kind) {
        update.kind.set(kind);
    }

    /// {@return frames a second that are drawn on demand without being asked for, 0 at first}
    public DoubleProperty minFpsProperty() {
        return update.minFps;
    }

    /// {@return the value of [#minFpsProperty()]}
    public double getMinFps() {
        return update.minFps.get();
    }

    /// Sets [#minFpsProperty()].
    ///
    /// @param fps frames a second, 0 or more
    public void setMinFps(double fps) {
        update.minFps.set(fps);
    }

    /// {@return frames a second at most, on demand and continuously; 30 at first}
    public DoubleProperty maxFpsProperty() {
        return update.maxFps;
    }

    /// {@return the value of [#maxFpsProperty()]}
    public double getMaxFps() {
        return update.maxFps.get();
    }

    /// Sets [#maxFpsProperty()].
    ///
    /// @param fps frames a second, above 0
    public void setMaxFps(double fps) {
        update.maxFps.set(fps);
    }

    /// {@return whether frames wait for the screen, where they can; true at first}
    public BooleanProperty vsyncProperty() {
        return vsync;
    }

    /// {@return the value of [#vsyncProperty()]}
    public boolean isVsync() {
        return vsync.get();
    }

    /// Sets [#vsyncProperty()].
    ///
    /// @param wait whether frames wait
    public void setVsync(boolean wait) {
        vsync.set(wait);
    }

    @Override
    public void updateMode(UpdateMode mode) {
        host.updateMode(mode);
        onToolkit(() -> update.show(host.updateMode()));
    }

    @Override
    public void vsync(boolean wait) {
        host.vsync(wait);
        onToolkit(() -> vsync.set(host.vsync()));
    }

    /// {@return the CSS properties of this class}
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return UpdateProperties.css();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }

    // Layout

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED_HEIGHT + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var window = presence.window();
        if (window == null) {
            return;
        }
        double scaleX = window.getRenderScaleX();
        double scaleY = window.getRenderScaleY();
        double x = snappedLeftInset();
        double y = snappedTopInset();
        int width = pixels(getWidth() - x - snappedRightInset(), scaleX);
        int height = pixels(getHeight() - y - snappedBottomInset(), scaleY);
        content = new Content(x, y, width, height, scaleX, scaleY);
        view.place(content);
    }

    private static int pixels(double length, double scale) {
        return (int) Math.max(0, Math.round(length * scale));
    }

    // Package-private

    /// {@return where the picture is in the node}
    Content content() {
        return content;
    }

    UpdateProperties updateProperties() {
        return update;
    }

    void dispose() {
        presence.stop();
        pulse.follow(null);
        view.dispose();
    }

    private void presenceChanged() {
        var window = presence.window();
        boolean otherScene = pulse.follow(window == null ? null : getScene());
        if (otherScene || !Objects.equals(window, shownIn)) {
            shownIn = window;
            view.shownIn(window);
        }
        if (!presence.visible()) {
            host.visible(false);
            input.releaseButtons();
        }
        requestLayout();
    }

    /// In each pulse, after layout.
    private void pulse() {
        var part =
                presence.visible() ? VisiblePart.of(this, content.bounds()) : VisiblePart.NOTHING;
        host.visible(!VisiblePart.isNothing(part));
        view.pulse(part);
    }

    private static void onToolkit(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
            return;
        }
        try {
            Platform.runLater(task);
        } catch (IllegalStateException e) {
            // JavaFX isn't running, so that no other thread can be at the properties.
            task.run();
        }
    }
}
