package graphics.wgpu.demos.viewer.swing;

import graphics.wgpu.canvas.swing.ComponentCanvas;
import graphics.wgpu.demos.viewer.Readout;
import graphics.wgpu.demos.viewer.ViewerModel;
import graphics.wgpu.demos.viewer.VolumeShow;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.EventQueue;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;

/// The volume viewer of Swing: the picture, the controls beside it, a line of facts below. The
/// canvas may be a lightweight or a heavyweight one.
public final class SwingViewer extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ViewerModel model = new ViewerModel(EventQueue::invokeLater);
    private final transient ComponentCanvas canvas;
    private final transient VolumeShow show;
    private final JLabel facts = new JLabel(" ");
    private final JLabel pace = new JLabel(" ", JLabel.RIGHT);
    private final Timer clock = new Timer(200, event -> updatePace());

    /// Makes the viewer; it shows nothing yet.
    ///
    /// @param canvas an AwtCanvas or a SwingCanvas
    public SwingViewer(ComponentCanvas canvas) {
        super(new BorderLayout());
        this.canvas = canvas;
        show = VolumeShow.on(canvas, model);
        canvas.component().setName("canvas");
        canvas.component().setBackground(new Color(0x17191d));
        var picture = new JPanel(new BorderLayout());
        picture.setBackground(new Color(0x17191d));
        picture.add(canvas.component(), BorderLayout.CENTER);
        // A lightweight message could not lie over a heavyweight canvas, so it stands above it.
        picture.add(new SwingMessages(model), BorderLayout.NORTH);
        add(picture, BorderLayout.CENTER);
        add(new SwingControls(show), BorderLayout.EAST);
        add(statusBar(), BorderLayout.SOUTH);
        setTransferHandler(new FileTransfer(show));
        model.onChange(this::update);
        clock.start();
    }

    /// {@return what is shown, and how}
    public ViewerModel model() {
        return model;
    }

    /// {@return the canvas}
    public ComponentCanvas canvas() {
        return canvas;
    }

    /// {@return what runs on the canvas}
    public VolumeShow run() {
        return show;
    }

    /// Frees the canvas.
    public void close() {
        clock.stop();
        model.cancelLoading();
        canvas.close();
    }

    private JPanel statusBar() {
        facts.setName("facts");
        pace.setName("pace");
        facts.setForeground(new Color(0x9aa0aa));
        pace.setForeground(new Color(0x9aa0aa));
        var bar = new JPanel(new BorderLayout(24, 0));
        bar.setBackground(new Color(0x131519));
        bar.setBorder(BorderFactory.createEmptyBorder(7, 16, 7, 16));
        bar.add(facts, BorderLayout.CENTER);
        bar.add(pace, BorderLayout.EAST);
        return bar;
    }

    private void update() {
        var volume = model.volume();
        facts.setText(volume == null ? " " : Readout.describe(volume));
    }

    private void updatePace() {
        pace.setText(Readout.pace(show));
    }
}
