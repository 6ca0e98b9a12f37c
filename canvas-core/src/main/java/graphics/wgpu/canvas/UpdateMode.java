package graphics.wgpu.canvas;

/// When a canvas draws.
///
/// Whatever the mode, a new size draws a frame, [RenderCanvas#forceDraw()] does too, and a canvas
/// that can't be seen draws none.
///
/// @param kind the rule
/// @param minFps frames a second that are drawn without being asked for, 0 for none
/// @param maxFps frames a second at most; infinite for no limit
public record UpdateMode(Kind kind, double minFps, double maxFps) {
    /// Draws when [RenderCanvas#forceDraw()] is called; [RenderCanvas#requestDraw()] does nothing.
    public static final UpdateMode MANUAL =
            new UpdateMode(Kind.MANUAL, 0, Double.POSITIVE_INFINITY);

    /// Draws when asked to, 30 times a second at most. The default.
    public static final UpdateMode ONDEMAND = ondemand(0, 30);

    /// Draws 30 times a second.
    public static final UpdateMode CONTINUOUS = continuous(30);

    /// Draws as often as the GPU can, and the screen where vsync is on.
    public static final UpdateMode FASTEST =
            new UpdateMode(Kind.FASTEST, 0, Double.POSITIVE_INFINITY);

    /// Which of the rules.
    public enum Kind {
        /// See [UpdateMode#MANUAL].
        MANUAL,
        /// See [UpdateMode#ondemand(double, double)].
        ONDEMAND,
        /// See [UpdateMode#continuous(double)].
        CONTINUOUS,
        /// See [UpdateMode#FASTEST].
        FASTEST
    }

    /// Checks the numbers.
    public UpdateMode {
        if (!(minFps >= 0)) {
            throw new IllegalArgumentException(
                    "minFps is " + minFps + ", and must not be negative");
        }
        if (!(maxFps > 0 && maxFps >= minFps)) {
            throw new IllegalArgumentException(
                    "maxFps is "
                            + maxFps
                            + ", and must be above zero and not under minFps, "
                            + minFps);
        }
    }

    /// {@return a mode that draws when asked to}
    ///
    /// @param minFps frames a second that are drawn without being asked for, 0 for none
    /// @param maxFps frames a second at most
    public static UpdateMode ondemand(double minFps, double maxFps) {
        return new UpdateMode(Kind.ONDEMAND, minFps, maxFps);
    }

    /// {@return a mode that draws all the time}
    ///
    /// @param maxFps frames a second
    public static UpdateMode continuous(double maxFps) {
        return new UpdateMode(Kind.CONTINUOUS, 0, maxFps);
    }
}
