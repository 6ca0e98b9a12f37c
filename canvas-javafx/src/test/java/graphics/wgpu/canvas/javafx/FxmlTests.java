package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.PresentMethod;
import graphics.wgpu.canvas.UpdateMode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javafx.fxml.FXMLLoader;
import org.junit.jupiter.api.Test;

class FxmlTests {
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

    private static FxCanvas load(String element) {
        var fxml = "<?import graphics.wgpu.canvas.javafx.FxCanvas?>" + element;
        var bytes = new ByteArrayInputStream(fxml.getBytes(StandardCharsets.UTF_8));
        return Fx.call(() -> new FXMLLoader().load(bytes));
    }
}
