package graphics.wgpu;

/// What an object is called in messages, without keeping it.
///
/// @param type its class
/// @param label its label, empty if it has none
/// @param uid its number
record ObjectName(Class<?> type, String label, long uid) {
    /// {@return the class and the label, or the number if it has no label}
    @Override
    public String toString() {
        return label.isEmpty()
                ? type.getSimpleName() + " #" + uid
                : type.getSimpleName() + " \"" + label + '"';
    }
}
