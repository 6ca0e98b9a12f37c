package graphics.wgpu.canvas.javafx;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodRequests;

/// Lets input methods type into a node that shows no text: their window goes to its lower edge.
///
/// @param node the node
record FxInputMethod(Node node) implements InputMethodRequests {
    @Override
    public Point2D getTextLocation(int offset) {
        var place = node.localToScreen(0, node.getLayoutBounds().getHeight());
        return place == null ? Point2D.ZERO : place;
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
        // What was typed has been handed on as events, and can't be taken back.
    }

    @Override
    public String getSelectedText() {
        return "";
    }
}
