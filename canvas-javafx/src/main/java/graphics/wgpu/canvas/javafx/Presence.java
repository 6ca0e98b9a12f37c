package graphics.wgpu.canvas.javafx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Watches whether a node can be seen, and in which window.
///
/// It can be seen when it is in a scene of a window that is showing and not iconified, and neither
/// the node nor any ancestor is invisible; a tab that isn't selected, for one, is. JavaFX knows all
/// this itself, but has no public property for it.
final class Presence {
    private final Node node;
    private final Runnable changed;
    private final InvalidationListener listener = observable -> refresh();
    private List<Observable> watched = List.of();
    private @Nullable Window window;
    private boolean visible;

    /// @param node the node
    /// @param changed called when the answers may be others than before
    Presence(Node node, Runnable changed) {
        this.node = node;
        this.changed = changed;
    }

    void start() {
        refresh();
    }

    /// {@return the window that shows the node's scene, or null when none does}
    @Nullable Window window() {
        return window;
    }

    /// {@return whether the node can be seen}
    boolean visible() {
        return visible;
    }

    void stop() {
        watched.forEach(observable -> observable.removeListener(listener));
        watched = List.of();
        window = null;
        visible = false;
    }

    private void refresh() {
        var found = new ArrayList<Observable>();
        boolean ancestorsVisible = watchAncestors(found);
        var scene = node.getScene();
        var newWindow = scene == null ? null : watchWindow(scene, found);
        watched.forEach(observable -> observable.removeListener(listener));
        watched = found;
        watched.forEach(observable -> observable.addListener(listener));
        window = newWindow;
        visible = ancestorsVisible && newWindow != null && !isIconified(newWindow);
        changed.run();
    }

    private boolean watchAncestors(List<Observable> found) {
        found.add(node.sceneProperty());
        boolean allVisible = true;
        for (Node at = node; at != null; at = parentOf(at)) {
            found.add(at.visibleProperty());
            found.add(at.parentProperty());
            allVisible &= at.isVisible();
        }
        return allVisible;
    }

    private @Nullable Window watchWindow(Scene scene, List<Observable> found) {
        found.add(scene.windowProperty());
        var candidate = scene.getWindow();
        if (candidate == null) {
            return null;
        }
        found.add(candidate.showingProperty());
        found.add(candidate.renderScaleXProperty());
        found.add(candidate.renderScaleYProperty());
        if (candidate instanceof Stage stage) {
            found.add(stage.iconifiedProperty());
        }
        return candidate.isShowing() ? candidate : null;
    }

    private static boolean isIconified(Window window) {
        return window instanceof Stage stage && stage.isIconified();
    }

    private static @Nullable Node parentOf(Node node) {
        if (node.getParent() != null) {
            return node.getParent();
        }
        var scene = node.getScene();
        return scene == null || scene.getRoot().equals(node)
                ? null
                : subSceneOf(scene.getRoot(), node);
    }

    /// A sub-scene's root doesn't know its sub-scene.
    private static @Nullable SubScene subSceneOf(Parent parent, Node root) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child instanceof SubScene subScene) {
                if (subScene.getRoot().equals(root)) {
                    return subScene;
                }
                var inside = subSceneOf(subScene.getRoot(), root);
                if (inside != null) {
                    return inside;
                }
            }
            if (child instanceof Parent next) {
                var inside = subSceneOf(next, root);
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }
}
