package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.canvas.PresentMethod;
import java.awt.BorderLayout;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import javax.swing.JDesktopPane;
import javax.swing.JInternalFrame;
import javax.swing.JLayer;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import org.junit.jupiter.api.Test;

class SwingCanvasesTests {
    private static Class<?> made(PresentMethod method) {
        try (var canvas = Edt.get(() -> SwingCanvases.create(method))) {
            return canvas.getClass();
        }
    }

    @Test
    void makes_the_canvas_that_presents_as_asked() {
        assertThat(made(PresentMethod.SCREEN)).isEqualTo(AwtCanvas.class);
        assertThat(made(PresentMethod.BITMAP)).isEqualTo(SwingCanvas.class);
        assertThat(made(PresentMethod.AUTO)).isEqualTo(AwtCanvas.class);
    }

    @Test
    void a_place_that_others_overlap_gets_a_lightweight_canvas() {
        var inFrame = new JPanel();
        var frame = new JInternalFrame();
        frame.add(inFrame);
        var inScrollPane = new JPanel();
        new JScrollPane(inScrollPane).setName("scroll");
        var inLayer = new JPanel();
        new JLayer<>(inLayer).setName("layer");

        assertThat(SwingCanvases.lightweightReason(inFrame)).contains("overlap");
        assertThat(SwingCanvases.lightweightReason(new JDesktopPane())).contains("overlap");
        assertThat(SwingCanvases.lightweightReason(inScrollPane)).contains("scrolled");
        assertThat(SwingCanvases.lightweightReason(inLayer)).contains("JLayer");
    }

    @Test
    void an_ordinary_place_gets_a_heavyweight_canvas() {
        var tabs = new JTabbedPane();
        var place = new JPanel();
        tabs.add(place);
        try (var _ = TestWindow.show(tabs, 100, 100)) {
            assertThat(SwingCanvases.lightweightReason(place)).isNull();
        }
    }

    @Test
    void the_canvases_cannot_be_serialized() {
        try (var canvas = Edt.get(SwingCanvas::new)) {
            assertThatThrownBy(
                            () ->
                                    new ObjectOutputStream(new ByteArrayOutputStream())
                                            .writeObject(canvas))
                    .isInstanceOf(NotSerializableException.class)
                    .hasMessage("SwingCanvas");
        }
    }

    @Test
    void a_split_pane_can_make_them_small() {
        try (var swing = Edt.get(SwingCanvas::new);
                var awt = Edt.get(AwtCanvas::new);
                var window = TestWindow.of(swing, 300, 200)) {
            Edt.run(
                    () -> {
                        window.frame().add(awt, BorderLayout.WEST);
                        window.frame().pack();
                    });

            assertThat(swing.getMinimumSize().width).isZero();
            assertThat(awt.getMinimumSize().width).isZero();
        }
    }
}
