package graphics.wgpu;

/// Gives tests a null where the compiler refuses one.
final class Absent {
    private Absent() {}

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T value() {
        return null;
    }
}
