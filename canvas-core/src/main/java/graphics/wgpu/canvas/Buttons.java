package graphics.wgpu.canvas;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A set of pointer buttons: 1 left, 2 right, 3 middle, and up to 31 further ones.
///
/// @param bits bit `n` is set when button `n` is in the set
public record Buttons(int bits) {
    /// No button.
    public static final Buttons NONE = new Buttons(0);

    /// The left button's number.
    public static final int LEFT = 1;

    /// The right button's number.
    public static final int RIGHT = 2;

    /// The middle button's number.
    public static final int MIDDLE = 3;

    /// {@return a set of buttons}
    ///
    /// @param buttons their numbers, 1 to 31
    public static Buttons of(int... buttons) {
        var set = NONE;
        for (int button : buttons) {
            set = set.with(button);
        }
        return set;
    }

    /// {@return whether the button is in the set}
    ///
    /// @param button the button's number
    public boolean has(int button) {
        return button > 0 && button < 32 && (bits & 1 << button) != 0;
    }

    /// {@return whether the set has no button}
    public boolean isEmpty() {
        return bits == 0;
    }

    /// {@return this set and the button}
    ///
    /// @param button the button's number, 1 to 31
    public Buttons with(int button) {
        return new Buttons(bits | bit(button));
    }

    /// {@return this set without the button}
    ///
    /// @param button the button's number, 1 to 31
    public Buttons without(int button) {
        return new Buttons(bits & ~bit(button));
    }

    @Override
    public String toString() {
        return IntStream.range(1, 32)
                .filter(this::has)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static int bit(int button) {
        if (button < 1 || button > 31) {
            throw new IllegalArgumentException(
                    "button is " + button + ", and must be from 1 to 31");
        }
        return 1 << button;
    }
}
