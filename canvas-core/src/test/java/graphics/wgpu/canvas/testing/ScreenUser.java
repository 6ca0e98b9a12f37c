package graphics.wgpu.canvas.testing;

import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CharEvent;
import graphics.wgpu.canvas.DoubleClickEvent;
import graphics.wgpu.canvas.KeyEvent;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.WheelEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Somebody with a mouse and a keyboard, and what the canvas tells of it: no moves, which
/// depend on how the pointer got there.
///
/// @param fixture the canvas
/// @param painter keeps frames coming, with which events are merged
/// @param robot mouse and keyboard
/// @param left the canvas's left edge on the screen
/// @param top its upper edge on the screen
/// @param told the events
record ScreenUser(
        CanvasFixture fixture,
        ColourPainter painter,
        ScreenRobot robot,
        int left,
        int top,
        List<CanvasEvent> told)
        implements AutoCloseable {

    /// {@return a user in front of a canvas that has the keyboard, or null where nobody can
    /// sit; the fixture is closed then}
    ///
    /// @param fixture the canvas
    static @Nullable ScreenUser before(CanvasFixture fixture) {
        var origin = fixture.origin();
        if (origin == null) {
            fixture.close();
            return null;
        }
        var painter = Contract.paint(fixture);
        Contract.awaitFrames(fixture, painter, 1);
        var user =
                new ScreenUser(
                        fixture,
                        painter,
                        new ScreenRobot(),
                        origin[0],
                        origin[1],
                        new CopyOnWriteArrayList<>());
        fixture.canvas()
                .on(
                        CanvasEvent.class,
                        event -> {
                            if (isInput(event)) {
                                user.told().add(event);
                            }
                        });
        user.move(30, 20);
        fixture.focus();
        user.click(1);
        user.awaitCount(2);
        // What follows is not to be a double click.
        Contract.settleFor(fixture, Duration.ofMillis(600));
        user.told().clear();
        return user;
    }

    private static boolean isInput(CanvasEvent event) {
        return switch (event) {
            case PointerEvent pointer ->
                    pointer.kind() == PointerEvent.Kind.DOWN
                            || pointer.kind() == PointerEvent.Kind.UP;
            case WheelEvent _, KeyEvent _, CharEvent _, DoubleClickEvent _ -> true;
            default -> false;
        };
    }

    void move(int x, int y) {
        robot.move(left + x, top + y);
        Contract.settleFor(fixture, Duration.ofMillis(100));
    }

    void click(int button) {
        robot.press(button);
        robot.release(button);
    }

    void type(int code) {
        robot.keyDown(code);
        robot.keyUp(code);
    }

    void awaitCount(int count) {
        try {
            Contract.await(fixture, () -> told.size() >= count);
        } catch (AssertionError e) {
            throw new AssertionError("there must be " + count + " events: " + told, e);
        }
    }

    @Override
    public void close() {
        painter.close();
        fixture.close();
    }
}
