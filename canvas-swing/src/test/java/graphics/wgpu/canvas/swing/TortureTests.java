package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.GPU;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.testing.Footprint;
import graphics.wgpu.canvas.testing.Rounds;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Windows that come and go many times, and devices that go: nothing is left behind.
class TortureTests {
    @ParameterizedTest
    @EnumSource
    void many_windows_leave_nothing_behind(CanvasKind kind) throws InterruptedException {
        openAndClose(kind, 3);
        var before = Footprint.measure();

        openAndClose(kind, Rounds.of(50, 500));

        before.awaitAgain();
    }

    private static void openAndClose(CanvasKind kind, int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            var canvas = kind.create();
            try (var window = TestWindow.of(canvas, 160, 120)) {
                TestScene.configure(canvas);
                canvas.requestDraw(TestScene.fill(canvas, Color.of(1, 0, 0)));
                Edt.await("a frame", () -> canvas.statistics().frames() > 0);
                if (i % 2 == 0) {
                    Edt.run(window.frame()::dispose);
                }
                canvas.close();
            }
            assertThat(canvas.awaitClosed(Duration.ofSeconds(10))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_windows_close_in_each_order(CanvasKind kind) throws InterruptedException {
        var before = new ArrayList<Footprint>();
        for (boolean firstFirst : new boolean[] {true, false, true, false}) {
            try (var first = kind.create();
                    var second = kind.create();
                    var firstWindow = TestWindow.show(first.component(), 200, 150, 20, 20);
                    var secondWindow = TestWindow.show(second.component(), 200, 150, 300, 20)) {
                draw(first);
                draw(second);
                var stays = firstFirst ? second : first;

                Edt.run((firstFirst ? firstWindow : secondWindow).frame()::dispose);
                (firstFirst ? first : second).close();
                long frames = stays.statistics().frames();

                Edt.await("the other draws", () -> stays.statistics().frames() > frames + 3);
                TestWindow.awaitQuarters(stays.component());
            }
            before.add(Footprint.measure());
        }

        before.get(1).awaitAgain();
    }

    private static void draw(RenderCanvas canvas) {
        var format = TestScene.configure(canvas);
        canvas.requestDraw(TestScene.quarters(canvas, format));
        canvas.updateMode(UpdateMode.continuous(50));
        Edt.await("it draws", () -> canvas.statistics().frames() > 3);
    }

    @ParameterizedTest
    @EnumSource
    void a_device_that_is_lost_can_be_replaced(CanvasKind kind) {
        try (var canvas = kind.create();
                var _ = TestWindow.of(canvas, 200, 150)) {
            var device = GPU.requestAdapter().requestDevice();
            var format = canvas.context().getPreferredFormat(device.adapter());
            canvas.context().configure(CanvasConfiguration.of(device, format));
            canvas.updateMode(UpdateMode.FASTEST);
            canvas.requestDraw(() -> canvas.context().getCurrentTexture());
            Edt.await("it has drawn", () -> canvas.statistics().frames() > 3);

            device.destroy();
            canvas.requestDraw();
            Edt.await("drawing fails", () -> canvas.statistics().failed() > 0);
            canvas.updateMode(UpdateMode.ONDEMAND);
            draw(canvas);

            TestWindow.awaitQuarters(canvas.component());
            device.close();
        }
    }
}
