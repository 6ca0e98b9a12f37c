package graphics.wgpu.canvas;

import java.util.StringJoiner;

/// A set of modifier keys.
///
/// @param bits the keys, as in the constants
public record Modifiers(int bits) {
    /// No modifier key.
    public static final Modifiers NONE = new Modifiers(0);

    /// Either shift key.
    public static final Modifiers SHIFT = new Modifiers(1);

    /// Either control key.
    public static final Modifiers CONTROL = new Modifiers(2);

    /// Either alt key; the option key on a Mac.
    public static final Modifiers ALT = new Modifiers(4);

    /// The Windows, super or command key.
    public static final Modifiers META = new Modifiers(8);

    /// {@return a set made of the four}
    ///
    /// @param shift whether shift is down
    /// @param control whether control is down
    /// @param alt whether alt is down
    /// @param meta whether meta is down
    public static Modifiers of(boolean shift, boolean control, boolean alt, boolean meta) {
        return new Modifiers((shift ? 1 : 0) | (control ? 2 : 0) | (alt ? 4 : 0) | (meta ? 8 : 0));
    }

    /// {@return the keys of both sets}
    ///
    /// @param other the other set
    public Modifiers or(Modifiers other) {
        return new Modifiers(bits | other.bits);
    }

    /// {@return the keys of this set that the other doesn't have}
    ///
    /// @param other the other set
    public Modifiers without(Modifiers other) {
        return new Modifiers(bits & ~other.bits);
    }

    /// {@return whether all keys of the other set are in this one}
    ///
    /// @param other the other set
    public boolean has(Modifiers other) {
        return (bits & other.bits) == other.bits;
    }

    /// {@return whether no modifier key is down}
    public boolean isEmpty() {
        return bits == 0;
    }

    /// {@return the DOM's names of the keys, such as `[Shift, Control]`}
    @Override
    public String toString() {
        var names = new StringJoiner(", ", "[", "]");
        if (has(SHIFT)) {
            names.add(Keys.SHIFT);
        }
        if (has(CONTROL)) {
            names.add(Keys.CONTROL);
        }
        if (has(ALT)) {
            names.add(Keys.ALT);
        }
        if (has(META)) {
            names.add(Keys.META);
        }
        return names.toString();
    }
}
