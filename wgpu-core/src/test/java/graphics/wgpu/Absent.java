package graphics.wgpu;

/// Gives tests a null where the compiler refuses one.
public final class Absent {
    private Absent() {}

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    public static <T> T value() {
        return null;
    }
}
