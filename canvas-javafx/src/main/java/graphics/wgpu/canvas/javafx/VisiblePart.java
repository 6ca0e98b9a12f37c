package graphics.wgpu.canvas.javafx;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Finds out what the clips around a node, such as a scroll pane's, leave of it.
final class VisiblePart {
    /// No part.
    static final Bounds NOTHING = new BoundingBox(0, 0, 0, 0);

    private VisiblePart() {}

    /// {@return the part of a node's area that its own and its ancestors' clips and its scene's
    /// edges leave over, in the scene's coordinates; with neither width nor height if that is
    /// nothing}
    ///
    /// @param node a node in a scene
    /// @param area a part of the node, in its own coordinates
    static Bounds of(Node node, Bounds area) {
        var part = node.localToScene(area, true);
        for (Node at = node; at != null; at = at.getParent()) {
            var clip = at.getClip();
            if (clip != null) {
                part = intersection(part, at.localToScene(clip.getBoundsInParent(), true));
            }
        }
        return intersection(part, edges(node.getScene()));
    }

    static boolean isNothing(Bounds part) {
        return part.getWidth() <= 0 || part.getHeight() <= 0;
    }

    private static Bounds edges(Scene scene) {
        return new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    }

    private static Bounds intersection(Bounds a, Bounds b) {
        double left = Math.max(a.getMinX(), b.getMinX());
        double top = Math.max(a.getMinY(), b.getMinY());
        double width = Math.min(a.getMaxX(), b.getMaxX()) - left;
        double height = Math.min(a.getMaxY(), b.getMaxY()) - top;
        return width > 0 && height > 0 ? new BoundingBox(left, top, width, height) : NOTHING;
    }
}
