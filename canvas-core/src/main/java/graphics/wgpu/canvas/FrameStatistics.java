package graphics.wgpu.canvas;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// How fast a canvas drew lately, and where the time went.
///
/// @param frames frames drawn and presented since the canvas was made
/// @param dropped frames that were given up, because the surface had no texture for them
/// @param failed frames whose draw function threw
/// @param fps frames a second over the last frames, 0 before the second one
/// @param times each stage's times over the last frames; a stage that didn't happen is missing
public record FrameStatistics(
        long frames, long dropped, long failed, double fps, Map<FrameStage, Times> times) {

    /// The times of one stage.
    ///
    /// @param count over how many frames, 120 at most
    /// @param mean the mean, in milliseconds
    /// @param median the median, in milliseconds
    /// @param max the longest, in milliseconds
    public record Times(int count, double mean, double median, double max) {
        /// No frame had this stage.
        public static final Times NONE = new Times(0, 0, 0, 0);
    }

    /// Makes statistics; the map is copied.
    public FrameStatistics {
        var copy = new EnumMap<FrameStage, Times>(FrameStage.class);
        copy.putAll(times);
        times = Collections.unmodifiableMap(copy);
    }

    /// {@return a stage's times, or [Times#NONE]}
    ///
    /// @param stage the stage
    public Times times(FrameStage stage) {
        return times.getOrDefault(stage, Times.NONE);
    }

    /// {@return one line that a person can read}
    public String summary() {
        var line = new StringBuilder(String.format(Locale.ROOT, "%.1f fps", fps));
        times.forEach(
                (stage, time) ->
                        line.append(
                                String.format(
                                        Locale.ROOT,
                                        ", %s %.2f ms",
                                        stage.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                        time.mean())));
        return line.toString();
    }
}
