package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import javafx.embed.swing.JFXPanel;
import javafx.embed.swing.SwingNode;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javax.swing.JButton;
import javax.swing.JFrame;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("window")
class SwingMixTests {
    @RegisterExtension private final Stages stages = new Stages();

    @Test
    void a_canvas_is_shown_in_a_panel_of_swing() throws Exception {
        var canvas = stages.canvas();
        var frame = new CompletableFuture<JFrame>();
        onSwing(
                () -> {
                    var panel = new JFXPanel();
                    var window = new JFrame();
                    window.setUndecorated(true);
                    window.add(panel, BorderLayout.CENTER);
                    window.add(new JButton("beside"), BorderLayout.SOUTH);
                    window.setBounds(0, 0, 300, 230);
                    Fx.run(() -> panel.setScene(new Scene(new BorderPane(canvas))));
                    window.setVisible(true);
                    frame.complete(window);
                });
        try {
            Screen.await(canvas, Picture::address);

            onSwing(() -> frame.join().setSize(400, 330));

            Fx.await("it has the new size", () -> canvas.logicalWidth() == 400);
            Screen.await(canvas, Picture::address);
        } finally {
            onSwing(frame.join()::dispose);
        }
    }

    @Test
    void a_canvas_is_shown_beside_a_node_of_swing() throws Exception {
        var canvas = stages.canvas();
        var swing = Fx.call(SwingNode::new);
        onSwing(() -> swing.setContent(new JButton("beside")));
        var pane = new BorderPane(canvas);
        Fx.run(() -> pane.setRight(swing));

        stages.show(pane, 400, 200);

        Fx.await("there is a button", () -> swing.getLayoutBounds().getWidth() > 20);
        Screen.await(canvas, Picture::address);
        assertThat(canvas.logicalWidth()).isLessThan(380);
    }

    private static void onSwing(Runnable task)
            throws InterruptedException, InvocationTargetException {
        EventQueue.invokeAndWait(task);
    }
}
