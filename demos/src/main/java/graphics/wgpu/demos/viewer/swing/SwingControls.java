package graphics.wgpu.demos.viewer.swing;

import graphics.wgpu.demos.nifti.NiftiSource;
import graphics.wgpu.demos.viewer.Brain;
import graphics.wgpu.demos.viewer.LoadStatus;
import graphics.wgpu.demos.viewer.LookSlider;
import graphics.wgpu.demos.viewer.ViewerModel;
import graphics.wgpu.demos.viewer.VolumeShow;
import graphics.wgpu.demos.volume.ColorMap;
import graphics.wgpu.demos.volume.RenderMode;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import javax.swing.ScrollPaneConstants;
import org.jspecify.annotations.Nullable;

/// The controls beside the picture.
final class SwingControls extends JScrollPane {
    private static final long serialVersionUID = 1L;
    private static final int STEPS = 1000;
    private static final Color BACKGROUND = new Color(0x1b1d21);

    private final transient VolumeShow show;
    private final transient ViewerModel model;
    private final JPanel content = new JPanel();
    private final JComboBox<RenderMode> mode = new JComboBox<>(RenderMode.values());
    private final JComboBox<ColorMap> colors = new JComboBox<>(ColorMap.values());
    private final Swatch swatch = new Swatch();
    private final JCheckBox cut = new JCheckBox("Cut a corner away");
    private final transient Map<LookSlider, JSlider> sliders = new EnumMap<>(LookSlider.class);
    private final transient Map<LookSlider, JLabel> values = new EnumMap<>(LookSlider.class);
    private final transient Map<LookSlider, JLabel> titles = new EnumMap<>(LookSlider.class);

    /// While the controls follow the model they must not change it.
    private boolean following;

    SwingControls(VolumeShow show) {
        super(VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        this.show = show;
        model = show.model();
        content.setLayout(new BoxLayout(content, BoxLayout.Y_AXIS));
        content.setBackground(BACKGROUND);
        content.setBorder(BorderFactory.createEmptyBorder(16, 18, 18, 18));
        setViewportView(content);
        setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, new Color(0x0f1013)));
        getVerticalScrollBar().setUnitIncrement(16);
        addFiles();
        addChoices();
        addSliders();
        addResets();
        model.onChange(this::follow);
        follow();
        // At least as wide as the widest control, whatever the font.
        setPreferredSize(new Dimension(Math.max(272, content.getPreferredSize().width + 1), 200));
    }

    private void addFiles() {
        var open = button("open", "Open…");
        open.addActionListener(event -> choose());
        var brain = button("brain", "The brain");
        brain.addActionListener(event -> show.open(Brain::source));
        add(row(open, brain), 0);
    }

    private void choose() {
        var chooser = new JFileChooser();
        chooser.setDialogTitle("Open a scan");
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            var path = chooser.getSelectedFile().toPath();
            show.open(() -> NiftiSource.of(path));
        }
    }

    private void addChoices() {
        mode.setName("mode");
        mode.addActionListener(
                event -> {
                    if (!following && mode.getSelectedItem() instanceof RenderMode chosen) {
                        model.changeLook(look -> look.withMode(chosen));
                    }
                });
        colors.setName("colors");
        colors.addActionListener(
                event -> {
                    if (!following && colors.getSelectedItem() instanceof ColorMap chosen) {
                        model.changeLook(look -> look.withColorMap(chosen));
                    }
                });
        cut.setName("cut");
        cut.setOpaque(false);
        cut.addActionListener(event -> model.changeLook(look -> look.withCut(cut.isSelected())));
        addHeading("Picture");
        add(mode, 4);
        add(colors, 8);
        add(swatch, 8);
        add(cut, 8);
    }

    private void addSliders() {
        var group = "";
        for (var kind : LookSlider.values()) {
            if (!kind.group().equals(group)) {
                group = kind.group();
                addHeading(group);
            }
            addSlider(kind);
        }
    }

    private void addSlider(LookSlider kind) {
        var slider = new JSlider(0, STEPS, STEPS / 2);
        slider.setName("slider-" + kind.name());
        slider.setOpaque(false);
        slider.addChangeListener(
                event -> {
                    if (!following) {
                        var position = slider.getValue() / (double) STEPS;
                        model.changeLook(look -> kind.set(look, position));
                    }
                });
        sliders.put(kind, slider);
        var value = new JLabel(" ");
        value.setName("value-" + kind.name());
        value.setForeground(new Color(0x9aa0aa));
        values.put(kind, value);
        var label = new JLabel(kind.label());
        titles.put(kind, label);
        var title = new JPanel(new BorderLayout());
        title.setOpaque(false);
        title.add(label, BorderLayout.WEST);
        title.add(value, BorderLayout.EAST);
        add(title, 4);
        add(slider, 0);
    }

    private void addResets() {
        var view = button("reset-view", "Reset view");
        view.addActionListener(event -> model.resetCamera());
        var look = button("reset-look", "Reset values");
        look.addActionListener(event -> model.resetLook());
        add(row(view, look), 16);
    }

    private static JButton button(String name, String text) {
        var button = new JButton(text);
        button.setName(name);
        return button;
    }

    private static JPanel row(JButton... buttons) {
        var row = new JPanel(new GridLayout(1, 0, 8, 0));
        row.setOpaque(false);
        for (var button : buttons) {
            row.add(button);
        }
        return row;
    }

    private void addHeading(String text) {
        var heading = new JLabel(text);
        heading.setForeground(new Color(0x868c96));
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        add(heading, 18);
    }

    private void add(JComponent part, int gap) {
        part.setAlignmentX(Component.LEFT_ALIGNMENT);
        part.setMaximumSize(new Dimension(Integer.MAX_VALUE, part.getPreferredSize().height));
        content.add(Box.createVerticalStrut(gap));
        content.add(part);
    }

    private void follow() {
        var view = model.view();
        var busy = view == null || model.status() instanceof LoadStatus.Loading;
        if (view == null) {
            return;
        }
        following = true;
        var look = view.look();
        mode.setSelectedItem(look.mode());
        mode.setEnabled(!busy);
        colors.setSelectedItem(look.colorMap());
        colors.setEnabled(!busy);
        swatch.show(look.colorMap());
        cut.setSelected(look.cut());
        cut.setEnabled(!busy && look.mode() != RenderMode.SLICES);
        sliders.forEach(
                (kind, slider) -> {
                    slider.setValue((int) Math.round(STEPS * kind.get(look)));
                    slider.setEnabled(!busy && kind.applies(look));
                    set(values.get(kind), kind.text(look, view.volume()), slider.isEnabled());
                    set(titles.get(kind), kind.label(), slider.isEnabled());
                });
        following = false;
    }

    private static void set(@Nullable JLabel label, String text, boolean enabled) {
        if (label != null) {
            label.setText(text);
            label.setEnabled(enabled);
        }
    }
}
