package graphics.wgpu.demos.viewer;

import graphics.wgpu.canvas.BeforeDrawEvent;
import graphics.wgpu.canvas.UpdateMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A show that ends by itself: waits for the picture, takes it from the screen, turns it for some
/// frames, and says how long these took.
///
/// It knows no toolkit: the launcher calls [#tick()] some ten times a second.
public final class ShowRun {
    /// Ticks until a frame that has been drawn is on the screen for sure.
    private static final int SETTLING = 5;

    private final ViewerOptions options;
    private final Show show;
    private final Consumer<Path> grab;
    private final BiConsumer<String, Boolean> end;
    private final long[] times;
    private int settled;
    private int count;
    private boolean ended;

    /// Makes a run.
    ///
    /// @param options what to do
    /// @param show what is shown
    /// @param grab writes a picture of the window to a file
    /// @param end is told once what there is to say, and whether all went well
    public ShowRun(
            ViewerOptions options,
            Show show,
            Consumer<Path> grab,
            BiConsumer<String, Boolean> end) {
        this.options = options;
        this.show = show;
        this.grab = grab;
        this.end = end;
        times = new long[options.frames() + 1];
    }

    /// Goes on if it is time; called on the toolkit's thread.
    public void tick() {
        if (ended || !options.endsByItself()) {
            return;
        }
        if (!show.failure().isEmpty()) {
            end(show.failure(), false);
        } else if (settled < SETTLING) {
            settled = show.finished() ? settled + 1 : 0;
            if (settled == SETTLING) {
                pictureIsThere();
            }
        }
    }

    private void pictureIsThere() {
        var path = options.screenshot();
        if (path != null) {
            grab.accept(path);
        }
        if (options.frames() == 0) {
            end(show.painter().adapter(), true);
            return;
        }
        show.canvas().on(BeforeDrawEvent.class, event -> nextFrame());
        show.canvas().updateMode(UpdateMode.FASTEST);
        show.canvas().requestDraw();
    }

    private void nextFrame() {
        if (ended) {
            return;
        }
        times[count] = System.nanoTime();
        count++;
        if (count < times.length) {
            show.turn();
            return;
        }
        show.canvas().updateMode(UpdateMode.ONDEMAND);
        var millis = new double[options.frames()];
        Arrays.setAll(millis, i -> (times[i + 1] - times[i]) / 1e6);
        end(show.painter().adapter() + "\n" + describe(millis), true);
    }

    private void end(String report, boolean good) {
        ended = true;
        end.accept(report, good);
    }

    /// {@return frames' times, for people}
    ///
    /// @param millis each frame's time
    public static String describe(double[] millis) {
        var sorted = millis.clone();
        Arrays.sort(sorted);
        var sum = Arrays.stream(sorted).sum();
        return String.format(
                Locale.ROOT,
                "%d frames while turning: %.1f a second, median %.1f ms, longest %.1f ms",
                sorted.length,
                1000 * sorted.length / sum,
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }
}
