package graphics.wgpu.canvas.glfw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.Color;
import graphics.wgpu.canvas.CursorShape;
import graphics.wgpu.canvas.FileDropEvent;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.testing.ColourPainter;
import graphics.wgpu.canvas.testing.ScreenRobot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.system.MemoryStack;

@Timeout(60)
class GlfwCanvasTests {
    @Test
    void runs_until_the_last_window_is_closed() {
        var first = GlfwCanvas.of("first", 100, 80);
        var second = GlfwCanvas.of("second", 100, 80);
        try (var paintFirst = new ColourPainter(first, null, Color.of(1, 0, 0));
                var paintSecond = new ColourPainter(second, null, Color.of(0, 1, 0))) {
            for (var canvas : new GlfwCanvas[] {first, second}) {
                canvas.updateMode(UpdateMode.continuous(60));
                canvas.requestDraw(
                        () -> {
                            (canvas == first ? paintFirst : paintSecond).run();
                            if (canvas.statistics().frames() >= (canvas == first ? 3 : 10)) {
                                canvas.close();
                            }
                        });
            }

            GlfwLoop.run();

            assertThat(first.closed()).isTrue();
            assertThat(second.closed()).isTrue();
            assertThat(paintFirst.frames()).isEqualTo(4);
            assertThat(paintSecond.frames()).isEqualTo(11);
            assertThat(second.windowHandle()).isZero();
        }
    }

    @Test
    void wakes_for_a_request_of_another_thread() throws Exception {
        try (var canvas = GlfwCanvas.of("waiting", 100, 80);
                var painter = new ColourPainter(canvas, null, Color.of(1, 0, 0))) {
            canvas.requestDraw(painter);
            var other =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        while (painter.frames() == 0) {
                                            Thread.onSpinWait();
                                        }
                                        canvas.requestDraw(
                                                () -> {
                                                    painter.run();
                                                    GlfwLoop.stop();
                                                });
                                    });

            GlfwLoop.run();
            other.join();

            assertThat(painter.frames()).isEqualTo(2);
        }
    }

    @Test
    void is_closed_by_the_user() {
        var canvas = GlfwCanvas.of("closed by the user", 100, 80);

        // What GLFW calls when the close button is clicked.
        var clicked = GLFW.glfwSetWindowCloseCallback(canvas.windowHandle(), null);
        GLFW.glfwSetWindowCloseCallback(canvas.windowHandle(), clicked);
        Objects.requireNonNull(clicked).invoke(canvas.windowHandle());
        GlfwLoop.run();

        assertThat(canvas.closed()).isTrue();
        assertThat(canvas.windowHandle()).isZero();
    }

    @Test
    void refuses_other_threads_by_name() throws Exception {
        try (var canvas = GlfwCanvas.of("one thread", 100, 80)) {
            var error = new AtomicReference<Throwable>();

            Thread.ofPlatform()
                    .name("another")
                    .start(
                            () -> {
                                try {
                                    canvas.resize(10, 10);
                                } catch (IllegalStateException e) {
                                    error.set(e);
                                }
                            })
                    .join();

            assertThat(error.get())
                    .hasMessage(
                            "this is the thread another, and must be GLFW's, which is "
                                    + Thread.currentThread().getName());
        }
    }

    @Test
    void changes_its_title_cursor_and_clipboard() {
        try (var canvas = GlfwCanvas.of("one", 100, 80)) {
            canvas.title("two");
            for (var shape : CursorShape.values()) {
                canvas.cursor(shape);
            }
            canvas.clipboard("copied");

            assertThat(GLFW.glfwGetWindowTitle(canvas.windowHandle())).isEqualTo("two");
            assertThat(canvas.cursor()).isEqualTo(CursorShape.NWSE_RESIZE);
            assertThat(canvas.clipboard()).isEqualTo("copied");
        }
    }

    @Test
    void fills_the_screen_and_becomes_a_window_again() {
        try (var fixture = GlfwFixture.open(100, 80)) {
            var canvas = fixture.canvas();
            var screen = new ScreenRobot().size();

            canvas.fullScreen(true);
            while (canvas.physicalWidth() != screen[0]) {
                fixture.pump();
            }
            int height = canvas.physicalHeight();
            boolean full = canvas.fullScreen();
            canvas.fullScreen(false);
            while (canvas.physicalWidth() != 100) {
                fixture.pump();
            }

            assertThat(height).isEqualTo(screen[1]);
            assertThat(full).isTrue();
            assertThat(canvas.fullScreen()).isFalse();
            assertThat(canvas.physicalHeight()).isEqualTo(80);
        }
    }

    @Test
    void checks_the_limits_of_its_size() {
        try (var canvas = GlfwCanvas.of("limits", 100, 80)) {
            canvas.limitSize(50, 50, 0, 0);

            assertThatThrownBy(() -> canvas.limitSize(-1, 0, 0, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a limit is -1, and must not be negative");
            assertThatThrownBy(() -> GlfwCanvas.of("no size", 0, 80))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("size is 0x80, and must be above zero");
        }
    }

    @Test
    void tells_of_files_that_are_dropped() {
        try (var canvas = GlfwCanvas.of("drops", 100, 80);
                var stack = MemoryStack.stackPush()) {
            var drops = new ArrayList<FileDropEvent>();
            canvas.on(FileDropEvent.class, drops::add);
            var names = stack.pointers(stack.UTF8("/tmp/a.nii"), stack.UTF8("/tmp/ü b.nii"));

            // What GLFW calls when files are dropped.
            var drop = GLFW.glfwSetDropCallback(canvas.windowHandle(), null);
            GLFW.glfwSetDropCallback(canvas.windowHandle(), drop);
            Objects.requireNonNull(drop).invoke(canvas.windowHandle(), 2, names.address());

            assertThat(drops)
                    .containsExactly(
                            new FileDropEvent(
                                    List.of(Path.of("/tmp/a.nii"), Path.of("/tmp/ü b.nii")), 0, 0));
        }
    }

    @Test
    void refuses_to_be_used_after_it_was_closed() {
        var canvas = GlfwCanvas.of("closed", 100, 80);
        canvas.close();

        assertThatThrownBy(() -> canvas.resize(10, 10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the window is closed");
    }
}
