package graphics.wgpu.canvas.backend;

import graphics.wgpu.canvas.Buttons;
import graphics.wgpu.canvas.CanvasEvent;
import graphics.wgpu.canvas.CharEvent;
import graphics.wgpu.canvas.FileDropEvent;
import graphics.wgpu.canvas.KeyEvent;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.Touch;
import graphics.wgpu.canvas.WheelEvent;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Makes events of a toolkit's input, and merges those that come faster than frames.
///
/// A move or a wheel is kept back while a frame is pending, and delivered right before that frame,
/// or with the next event of another kind, or with the next one at all when frames are slow.
/// Everything but [#pending] is confined to the toolkit's thread.
final class InputTracker implements CanvasInput {
    private static final long LONGEST_WAIT = 50_000_000;

    private final Consumer<CanvasEvent> emit;
    private final BooleanSupplier framePending;
    private final LongSupplier clock;
    private final DoubleClicks doubleClicks;
    private final Map<Integer, String> keys = new LinkedHashMap<>();
    private Buttons buttons = Buttons.NONE;
    private List<Touch> touches = List.of();
    private @Nullable CanvasEvent kept;
    private long flushedAt;
    private volatile boolean pending;

    InputTracker(Consumer<CanvasEvent> emit, BooleanSupplier framePending, LongSupplier clock) {
        this.emit = emit;
        this.framePending = framePending;
        this.clock = clock;
        this.doubleClicks = new DoubleClicks(clock);
    }

    /// {@return whether an event is kept back; any thread}
    boolean pending() {
        return pending;
    }

    /// Delivers the event that is kept back.
    void flush() {
        var event = kept;
        if (event != null) {
            kept = null;
            pending = false;
            flushedAt = clock.getAsLong();
            emit.accept(event);
        }
    }

    @Override
    public void pointerDown(double x, double y, int button, Modifiers modifiers) {
        buttons = buttons.with(button);
        doubleClicks.down(x, y, button);
        send(pointer(PointerEvent.Kind.DOWN, x, y, button, modifiers));
    }

    @Override
    public void pointerUp(double x, double y, int button, Modifiers modifiers) {
        buttons = buttons.without(button);
        send(pointer(PointerEvent.Kind.UP, x, y, button, modifiers));
        var twice = doubleClicks.up(x, y, button, buttons, modifiers);
        if (twice != null) {
            send(twice);
        }
    }

    @Override
    public void pointerMove(double x, double y, Modifiers modifiers) {
        var move = pointer(PointerEvent.Kind.MOVE, x, y, 0, modifiers);
        boolean merges =
                kept instanceof PointerEvent earlier
                        && earlier.kind() == PointerEvent.Kind.MOVE
                        && sameState(earlier, move);
        keep(move, merges);
    }

    @Override
    public void pointerEnter(double x, double y, Modifiers modifiers) {
        send(pointer(PointerEvent.Kind.ENTER, x, y, 0, modifiers));
    }

    @Override
    public void pointerLeave(double x, double y, Modifiers modifiers) {
        send(pointer(PointerEvent.Kind.LEAVE, x, y, 0, modifiers));
    }

    @Override
    public void touches(List<Touch> newTouches) {
        touches = List.copyOf(newTouches);
    }

    @Override
    public void wheel(double dx, double dy, double x, double y, Modifiers modifiers) {
        if (kept instanceof WheelEvent e
                && e.buttons().equals(buttons)
                && e.modifiers().equals(modifiers)) {
            keep(new WheelEvent(dx + e.dx(), dy + e.dy(), x, y, buttons, modifiers), true);
        } else {
            keep(new WheelEvent(dx, dy, x, y, buttons, modifiers), false);
        }
    }

    @Override
    public void keyDown(String key, int code, Modifiers modifiers) {
        if (keys.putIfAbsent(code, key) == null) {
            send(new KeyEvent(KeyEvent.Kind.DOWN, key, modifiers));
        }
    }

    @Override
    public void keyUp(String key, int code, Modifiers modifiers) {
        var pressed = keys.remove(code);
        send(new KeyEvent(KeyEvent.Kind.UP, pressed == null ? key : pressed, modifiers));
    }

    @Override
    public void typed(String text, Modifiers modifiers) {
        if (!text.isEmpty() && text.codePoints().noneMatch(Character::isISOControl)) {
            send(new CharEvent(text, modifiers));
        }
    }

    @Override
    public void focusLost() {
        var held = List.copyOf(keys.values());
        keys.clear();
        held.forEach(key -> send(new KeyEvent(KeyEvent.Kind.UP, key, Modifiers.NONE)));
    }

    @Override
    public void filesDropped(List<Path> files, double x, double y) {
        send(new FileDropEvent(files, x, y));
    }

    private PointerEvent pointer(
            PointerEvent.Kind kind, double x, double y, int button, Modifiers modifiers) {
        return new PointerEvent(kind, x, y, button, buttons, modifiers, touches);
    }

    private static boolean sameState(PointerEvent a, PointerEvent b) {
        return a.buttons().equals(b.buttons()) && a.modifiers().equals(b.modifiers());
    }

    private void send(CanvasEvent event) {
        flush();
        emit.accept(event);
    }

    private void keep(CanvasEvent event, boolean merges) {
        if (!merges) {
            flush();
        }
        kept = event;
        pending = true;
        // Asked last: a frame that ends after this sees that an event is pending.
        if (!framePending.getAsBoolean() || clock.getAsLong() - flushedAt > LONGEST_WAIT) {
            flush();
        }
    }
}
