package graphics.wgpu.demos.workbench;

import graphics.wgpu.canvas.testing.ScreenRobot;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
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

    private static final long PAUSE_MILLIS = 100;
    private static final int MOST_VIEWS = 6;
    private static final int[] KEYS = {
        KeyEvent.VK_1, KeyEvent.VK_2, KeyEvent.VK_3, KeyEvent.VK_4, KeyEvent.VK_LEFT, KeyEvent.VK_UP
    };

    private final Hand hand;
    private final Random random;
    private final ScreenRobot robot = new ScreenRobot();
    private final Map<Action, Integer> done = new EnumMap<>(Action.class);

    /// How it gets at a workbench.
    interface Hand {
        /// The workbench; only to be used in [#call].
        Workbench workbench();

        /// Runs something on the toolkit's thread, and waits for it.
        <T> T call(Callable<T> task);

        /// Where a view's canvas is on the screen, as x, y, width and height; null if it isn't
        /// shown. On the toolkit's thread.
        int @Nullable [] place(WorkbenchView view);
    }

    Monkey(Hand hand, long seed) {
        this.hand = hand;
        random = new Random(seed);
    }

    /// How often it did what.
    Map<Action, Integer> done() {
        return done;
    }

    /// Plays for a while.
    void play(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            var action = Action.values()[random.nextInt(Action.values().length)];
            act(action);
            done.merge(action, 1, Integer::sum);
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private void act(Action action) {
        switch (action) {
            case CLICK -> {
                if (pointAtPicture() != null) {
                    robot.press(1);
                    robot.release(1);
                }
            }
            case DRAG -> drag(1 + random.nextInt(3));
            case WHEEL -> {
                if (pointAtPicture() != null) {
                    robot.wheel(random.nextInt(5) - 2);
                }
            }
            case KEYS -> {
                int key = KEYS[random.nextInt(KEYS.length)];
                robot.keyDown(key);
                robot.keyUp(key);
            }
            default -> {
                var _ = hand.call(() -> command(action));
            }
        }
    }

    private void drag(int button) {
        int[] place = pointAtPicture();
        if (place == null) {
            return;
        }
        robot.press(button);
        for (int i = 0; i < 4; i++) {
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
                if (!workbench.reopen() && workbench.views().size() < MOST_VIEWS) {
                    var kinds = ViewKind.values();
                    workbench.open(
                            kinds[random.nextInt(kinds.length)], random.nextInt(Workbench.PANES));
                }
            }
            case STATISTICS -> workbench.showStatistics(random.nextBoolean());
            default -> {
                if (view != null) {
                    commandView(workbench, view, action);
                }
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
