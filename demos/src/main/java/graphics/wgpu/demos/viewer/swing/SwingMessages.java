package graphics.wgpu.demos.viewer.swing;

import graphics.wgpu.demos.viewer.LoadStatus;
import graphics.wgpu.demos.viewer.ViewerModel;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;

/// What stands above the picture: the progress of loading, what went wrong, what was odd.
final class SwingMessages extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ViewerModel model;
    private final JLabel stage = new JLabel();
    private final JProgressBar progress = new JProgressBar(0, 1000);
    private final JPanel loading = new JPanel(new BorderLayout(14, 0));
    private final JTextArea text = new JTextArea();

    SwingMessages(ViewerModel model) {
        super(new BorderLayout());
        this.model = model;
        setBackground(new Color(0x17191d));
        progress.setName("progress");
        var cancel = new JButton("Cancel");
        cancel.setName("cancel");
        cancel.addActionListener(event -> model.cancelLoading());
        loading.setOpaque(false);
        loading.setBorder(BorderFactory.createEmptyBorder(10, 16, 10, 16));
        loading.add(stage, BorderLayout.WEST);
        loading.add(progress, BorderLayout.CENTER);
        loading.add(cancel, BorderLayout.EAST);
        text.setName("message");
        text.setEditable(false);
        text.setFocusable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setOpaque(false);
        text.setBorder(BorderFactory.createEmptyBorder(10, 16, 10, 16));
        add(loading, BorderLayout.NORTH);
        add(text, BorderLayout.CENTER);
        model.onChange(this::update);
        update();
    }

    private void update() {
        var status = model.status();
        if (status instanceof LoadStatus.Loading(var name, var what, var fraction)) {
            stage.setText(
                    String.format(
                            Locale.ROOT,
                            "%s%s … %.0f %%",
                            name.isEmpty() ? "" : name + ": ",
                            what,
                            100 * fraction));
            progress.setValue((int) (1000 * fraction));
        }
        var error = status instanceof LoadStatus.Failed(var failure) ? failure : model.problem();
        var volume = model.volume();
        var message = error;
        if (message.isEmpty() && volume != null) {
            message = String.join("\n", volume.notes());
        }
        text.setForeground(new Color(error.isEmpty() ? 0xaab0ba : 0xf0b9a4));
        if (!message.equals(text.getText())) {
            text.setText(message);
        }
        show(loading, status instanceof LoadStatus.Loading);
        show(text, !message.isEmpty());
    }

    private void show(Component part, boolean visible) {
        if (part.isVisible() != visible) {
            part.setVisible(visible);
            revalidate();
        }
    }
}
