package graphics.wgpu.canvas.backend;

import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.Touch;
import java.nio.file.Path;
import java.util.List;

/// Takes the toolkit's input and makes the canvas's events of it.
///
/// The toolkit says only what happened; the canvas keeps track of the buttons and keys that are
/// held, leaves key repeats out, finds double clicks, and merges moves and wheels. All methods are
/// called on the toolkit's thread, in the order in which things happen, and call the application's
/// handlers. Positions are in logical pixels from the canvas's upper left corner. Buttons: 1 left,
/// 2 right, 3 middle.
public interface CanvasInput {
    /// A button was pressed.
    ///
    /// @param x where, in logical pixels
    /// @param y where, in logical pixels
    /// @param button which
    /// @param modifiers the modifier keys that are down
    void pointerDown(double x, double y, int button, Modifiers modifiers);

    /// A button was released. Must come for each press, also when the pointer has left the canvas.
    ///
    /// @param x where, in logical pixels
    /// @param y where, in logical pixels
    /// @param button which
    /// @param modifiers the modifier keys that are down
    void pointerUp(double x, double y, int button, Modifiers modifiers);

    /// The pointer moved, over the canvas or, while a button is held, anywhere.
    ///
    /// @param x where, in logical pixels
    /// @param y where, in logical pixels
    /// @param modifiers the modifier keys that are down
    void pointerMove(double x, double y, Modifiers modifiers);

    /// The pointer came onto the canvas.
    ///
    /// @param x where, in logical pixels
    /// @param y where, in logical pixels
    /// @param modifiers the modifier keys that are down
    void pointerEnter(double x, double y, Modifiers modifiers);

    /// The pointer left the canvas.
    ///
    /// @param x where, in logical pixels
    /// @param y where, in logical pixels
    /// @param modifiers the modifier keys that are down
    void pointerLeave(double x, double y, Modifiers modifiers);

    /// The fingers on the canvas, for the pointer events that follow. A toolkit without touch never
    /// calls this.
    ///
    /// @param touches the fingers, none when the last is lifted
    void touches(List<Touch> touches);

    /// The wheel was turned.
    ///
    /// @param dx to the right, [graphics.wgpu.canvas.WheelEvent#NOTCH] for one notch
    /// @param dy down, towards the user, [graphics.wgpu.canvas.WheelEvent#NOTCH] for one notch
    /// @param x where the pointer is, in logical pixels
    /// @param y where the pointer is, in logical pixels
    /// @param modifiers the modifier keys that are down
    void wheel(double dx, double dy, double x, double y, Modifiers modifiers);

    /// A key was pressed. Repeats may be told, they are left out here.
    ///
    /// @param key the DOM's name for it, see [graphics.wgpu.canvas.Keys]
    /// @param code what tells the key from others whatever the modifiers are, such as the toolkit's
    ///     key code: the release is matched with it
    /// @param modifiers the modifier keys that are down, with this one
    void keyDown(String key, int code, Modifiers modifiers);

    /// A key was released.
    ///
    /// @param key the DOM's name for it; the name of its press is used where there was one
    /// @param code as in [#keyDown]
    /// @param modifiers the modifier keys that are down, without this one
    void keyUp(String key, int code, Modifiers modifiers);

    /// Text was typed. Control characters are left out here.
    ///
    /// @param text what was typed
    /// @param modifiers the modifier keys that are down
    void typed(String text, Modifiers modifiers);

    /// The canvas has lost the keyboard: the keys that are held are taken for released.
    void focusLost();

    /// Files were dropped on the canvas.
    ///
    /// @param files the files, at least one
    /// @param x where, in logical pixels
    /// @param y where, in logical pixels
    void filesDropped(List<Path> files, double x, double y);
}
