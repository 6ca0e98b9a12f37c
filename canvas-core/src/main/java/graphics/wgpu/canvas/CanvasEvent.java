package graphics.wgpu.canvas;

/// Something that happened to a canvas: input, a new size, a coming frame, its end.
///
/// The events are the same records in every toolkit. Positions are in logical pixels from the
/// canvas's upper left corner, x to the right and y down. All events come on the toolkit's thread.
/// They correspond to the events of the browser's DOM, and use its names for keys.
///
/// @see RenderCanvas#on(Class, java.util.function.Consumer)
public sealed interface CanvasEvent
        permits ResizeEvent,
                CloseEvent,
                PointerEvent,
                DoubleClickEvent,
                WheelEvent,
                KeyEvent,
                CharEvent,
                FileDropEvent,
                BeforeDrawEvent,
                AnimateEvent {}
