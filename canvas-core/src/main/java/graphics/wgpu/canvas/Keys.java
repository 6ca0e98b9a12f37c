package graphics.wgpu.canvas;

/// Names of keys, as the DOM's `KeyboardEvent.key` has them.
///
/// A key that types a character has that character for a name: `"a"`, `"A"`, `"7"`, `"+"`, `" "`.
/// These are the others, and [#function(int)] names `F1` to `F24`. A key that has no name here is
/// [#UNIDENTIFIED].
public final class Keys {
    /// A key that has no name.
    public static final String UNIDENTIFIED = "Unidentified";

    /// The space bar.
    public static final String SPACE = " ";

    /// Either shift key.
    public static final String SHIFT = "Shift";

    /// Either control key.
    public static final String CONTROL = "Control";

    /// Either alt key; the option key on a Mac.
    public static final String ALT = "Alt";

    /// The alt key on the right of many European keyboards.
    public static final String ALT_GRAPH = "AltGraph";

    /// The Windows, super or command key.
    public static final String META = "Meta";

    /// The caps lock key.
    public static final String CAPS_LOCK = "CapsLock";

    /// The num lock key.
    public static final String NUM_LOCK = "NumLock";

    /// The scroll lock key.
    public static final String SCROLL_LOCK = "ScrollLock";

    /// Enter, on the keypad too.
    public static final String ENTER = "Enter";

    /// The tabulator key.
    public static final String TAB = "Tab";

    /// Deletes to the left.
    public static final String BACKSPACE = "Backspace";

    /// Deletes to the right.
    public static final String DELETE = "Delete";

    /// The insert key.
    public static final String INSERT = "Insert";

    /// The escape key.
    public static final String ESCAPE = "Escape";

    /// To the beginning.
    public static final String HOME = "Home";

    /// To the end.
    public static final String END = "End";

    /// One page up.
    public static final String PAGE_UP = "PageUp";

    /// One page down.
    public static final String PAGE_DOWN = "PageDown";

    /// The arrow to the left.
    public static final String ARROW_LEFT = "ArrowLeft";

    /// The arrow to the right.
    public static final String ARROW_RIGHT = "ArrowRight";

    /// The arrow up.
    public static final String ARROW_UP = "ArrowUp";

    /// The arrow down.
    public static final String ARROW_DOWN = "ArrowDown";

    /// The menu key.
    public static final String CONTEXT_MENU = "ContextMenu";

    /// The pause key.
    public static final String PAUSE = "Pause";

    /// The print screen key.
    public static final String PRINT_SCREEN = "PrintScreen";

    private Keys() {}

    /// {@return the name of a function key, such as `F1`}
    ///
    /// @param number its number, 1 to 24
    public static String function(int number) {
        if (number < 1 || number > 24) {
            throw new IllegalArgumentException(
                    "number is " + number + ", and must be from 1 to 24");
        }
        return "F" + number;
    }
}
