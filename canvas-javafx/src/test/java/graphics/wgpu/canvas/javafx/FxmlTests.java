package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.UpdateMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.fxml.FXMLLoader;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FxmlTests {
    @RegisterExtension private final Stages stages = new Stages();

    @Test
    void a_canvas_comes_out_of_fxml() {
        var canvas = load("<FxCanvas/>");

        assertThat(canvas.updateMode()).isEqualTo(UpdateMode.ONDEMAND);
        assertThat(canvas.presentMethod()).isEqualTo(PresentMethod.BITMAP);
        assertThat(canvas.getStyleClass()).contains("fx-canvas");
        canvas.close();
    }

    @Test
    void its_properties_can_be_set_there() {
        var canvas =
                load(
                        """
                        <FxCanvas updateMode="CONTINUOUS" maxFps="50" vsync="false"
                            prefWidth="120" presentMethod="BITMAP"/>
                        """);

        assertThat(canvas.updateMode()).isEqualTo(UpdateMode.continuous(50));
        assertThat(canvas.vsync()).isFalse();
        assertThat(canvas.getPrefWidth()).isEqualTo(120);
        canvas.close();
    }

    @Test
    void the_order_of_the_rates_does_not_matter() {
        var canvas = load("<FxCanvas minFps=\"40\" maxFps=\"60\"/>");

        assertThat(canvas.updateMode()).isEqualTo(UpdateMode.ondemand(40, 60));
        canvas.close();
    }

    @Test
    void the_fxml_of_the_documentation_shows_its_picture() throws IOException {
        var text = Files.readString(Path.of("..", "docs", "embedding.md"));
        int begin = text.indexOf("```xml\n") + 7;
        var fxml = text.substring(begin, text.indexOf("```", begin));
        var root = Fx.call(() -> (BorderPane) loadDocument(fxml));

        stages.show(root, 320, 240);

        var canvas = (FxCanvas) root.getCenter();
        Fx.await("it shows", () -> Screen.argb(canvas, 160, 120) == 0xFF0000FF);
        assertThat(canvas.updateMode()).isEqualTo(UpdateMode.continuous(60));
        assertThat(canvas.prefWidth(-1)).isEqualTo(320);
        canvas.close();
    }

    private static FxCanvas load(String element) {
        var fxml = "<?import graphics.wgpu.canvas.javafx.FxCanvas?>" + element;
        return Fx.call(() -> (FxCanvas) loadDocument(fxml));
    }

    private static Object loadDocument(String fxml) throws IOException {
        return new FXMLLoader()
                .load(new ByteArrayInputStream(fxml.getBytes(StandardCharsets.UTF_8)));
    }
}
