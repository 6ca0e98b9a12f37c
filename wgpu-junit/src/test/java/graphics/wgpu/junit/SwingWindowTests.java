package graphics.wgpu.junit;

import static graphics.wgpu.junit.GpuAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.canvas.swing.SwingCanvas;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.util.concurrent.CompletionException;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@GpuTest
class SwingWindowTests {

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
    void shows_a_canvas_among_other_components(GPUDevice device, GpuResources resources) {
        // @start region="swing"
        try (var window = SwingWindow.show(200, 100, () -> panel(device, resources))) {
            var picture = window.snapshot();
            // @end

            assertThat(picture.width()).isEqualTo(200);
            assertThat(picture.argb(20, 50)).isEqualTo(0xffff0000);
            assertThat(picture.argb(120, 50)).isEqualTo(Blue.RGB);
        }
    }

    private static JPanel panel(GPUDevice device, GpuResources resources) {
        var canvas = resources.own(new SwingCanvas());
        Blue.on(canvas, device);
        var red = new JPanel();
        red.setBackground(Color.RED);
        red.setPreferredSize(new Dimension(50, 100));
        var panel = new JPanel(new BorderLayout());
        panel.add(red, BorderLayout.WEST);
        panel.add(canvas);
        return panel;
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
    void what_the_content_throws_comes_out() {
        assertThatThrownBy(
                        () ->
                                SwingWindow.show(
                                        9,
                                        9,
                                        () -> {
                                            throw new IllegalStateException("no content");
                                        }))
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("no content");
    }

    @Test
    @EnabledIf("java.awt.GraphicsEnvironment#isHeadless")
    void says_what_is_missing_without_a_display() {
        assertThatThrownBy(() -> SwingWindow.show(9, 9, JPanel::new))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("xvfb-run mvn test");
    }
}
