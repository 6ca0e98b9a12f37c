package graphics.wgpu.demos.viewer.swing;

import graphics.wgpu.demos.volume.ColorMap;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JComponent;

/// A strip with the colours of a map.
final class Swatch extends JComponent {
    private static final long serialVersionUID = 1L;

    private ColorMap map = ColorMap.ANATOMY;

    Swatch() {
        setPreferredSize(new Dimension(100, 9));
    }

    void show(ColorMap map) {
        this.map = map;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var width = getWidth();
        for (var x = 0; x < width; x++) {
            graphics.setColor(new Color(map.rgb(x / Math.max(width - 1.0, 1))));
            graphics.fillRect(x, 0, 1, getHeight());
        }
    }
}
