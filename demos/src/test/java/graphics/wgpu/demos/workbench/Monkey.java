package graphics.wgpu.demos.workbench;

import graphics.wgpu.canvas.testing.ScreenRobot;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Somebody who plays with a workbench at random, and does not wait for it.
final class Monkey {
    /// What it does.
    enum Action {
        CLICK,
        DRAG,
        WHEEL,
        KEYS,
        TAB,
        SPLIT,
        RESIZE,
        CLOSE,
        REOPEN,
        MOVE,
        DETACH,
        STATISTICS
    }

    private static final long PACE_NANOS = 100_000_000;
    private static final int MOST_VIEWS = 6;

    /// It goes on before the workbench has followed, but not for ever.
    private static final int MOST_WAITING = 5;

    private static final int[] KEYS = {
        KeyEvent.VK_1, KeyEvent.VK_2, KeyEvent.VK_3, KeyEvent.VK_4, KeyEvent.VK_LEFT, KeyEvent.VK_UP
    };

    private final Hand hand;
    private final Random random;
    private final ScreenRobot robot = new ScreenRobot();
    private final Map<Action, Integer> done = new ConcurrentSkipListMap<>();
    private final Semaphore patience = new Semaphore(MOST_WAITING);

    Monkey(Hand hand, long seed) {
        this.hand = hand;
        random = new Random(seed);
    }

    /// How often it did what.
    Map<Action, Integer> done() {
        return done;
    }

    /// How often it did anything.
    int actions() {
        return done.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Plays for a while.
    void play(Duration time) throws InterruptedException {
        long begin = System.nanoTime();
        for (long next = 0; next < time.toNanos(); next += PACE_NANOS) {
            // A slow action isn't made up for.
            next = Math.max(next, System.nanoTime() - begin);
            var action = Action.values()[random.nextInt(Action.values().length)];
            act(action);
            Thread.sleep(Duration.ofNanos(begin + next + PACE_NANOS - System.nanoTime()));
        }
    }

    /// Does something, if it can be done just now.
    private void act(Action action) throws InterruptedException {
        switch (action) {
            case CLICK, DRAG, WHEEL -> {
                int[] place = pointAtPicture();
                if (place != null) {
                    useMouse(action, place);
                    note(action);
                }
            }
            case KEYS -> {
                int key = KEYS[random.nextInt(KEYS.length)];
                robot.keyDown(key);
                robot.keyUp(key);
                note(action);
            }
            default -> {
                patience.acquire();
                hand.post(() -> commandAndNote(action));
            }
        }
    }

    private void note(Action action) {
        done.merge(action, 1, Integer::sum);
    }

    private void commandAndNote(Action action) {
        try {
            if (command(action)) {
                note(action);
            }
        } finally {
            patience.release();
        }
    }

    private void useMouse(Action action, int[] place) {
        if (action == Action.WHEEL) {
            robot.wheel(random.nextInt(5) - 2);
            return;
        }
        int button = action == Action.CLICK ? 1 : 1 + random.nextInt(3);
        robot.press(button);
        for (int i = 0; action == Action.DRAG && i < 4; i++) {
            robot.move(place[0] + random.nextInt(place[2]), place[1] + random.nextInt(place[3]));
        }
        robot.release(button);
    }

    private int @Nullable [] pointAtPicture() {
        int[] place =
                hand.call(
                        () -> {
                            var view = anyView();
                            return view == null ? new int[0] : orEmpty(hand.place(view));
                        });
        if (place.length == 0 || place[2] < 3 || place[3] < 3) {
            return null;
        }
        robot.move(
                place[0] + 1 + random.nextInt(place[2] - 2),
                place[1] + 1 + random.nextInt(place[3] - 2));
        return place;
    }

    private static int[] orEmpty(int @Nullable [] place) {
        return place == null ? new int[0] : place;
    }

    private @Nullable WorkbenchView anyView() {
        var views = hand.workbench().views();
        return views.isEmpty() ? null : views.get(random.nextInt(views.size()));
    }

    private boolean command(Action action) {
        var workbench = hand.workbench();
        var view = anyView();
        switch (action) {
            case SPLIT ->
                    workbench.divide(
                            0.1 + 0.8 * random.nextDouble(), 0.1 + 0.8 * random.nextDouble());
            case RESIZE -> workbench.resize(500 + random.nextInt(600), 300 + random.nextInt(500));
            case REOPEN -> {
                if (workbench.reopen()) {
                    return true;
                }
                if (workbench.views().size() >= MOST_VIEWS) {
                    return false;
                }
                var kinds = ViewKind.values();
                workbench.open(
                        kinds[random.nextInt(kinds.length)], random.nextInt(Workbench.PANES));
            }
            case STATISTICS -> workbench.showStatistics(random.nextBoolean());
            default -> {
                if (view == null) {
                    return false;
                }
                commandView(workbench, view, action);
            }
        }
        return true;
    }

    private static void commandView(Workbench workbench, WorkbenchView view, Action action) {
        switch (action) {
            case TAB -> workbench.select(view);
            case CLOSE -> workbench.close(view);
            case MOVE -> workbench.move(view);
            case DETACH -> workbench.detach(view, !view.detached());
            default -> throw new IllegalArgumentException("action is " + action);
        }
    }
}
