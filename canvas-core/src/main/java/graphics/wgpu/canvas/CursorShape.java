package graphics.wgpu.canvas;

/// What the mouse cursor looks like over a canvas. Names and meanings are those of CSS.
///
/// Where a toolkit has no such cursor, it takes the nearest one that it has.
public enum CursorShape {
    /// The arrow.
    DEFAULT,
    /// None is shown.
    NONE,
    /// A bar between letters, over text.
    TEXT,
    /// A hand, over a link.
    POINTER,
    /// A cross, for picking a point.
    CROSSHAIR,
    /// Something is in progress and nothing can be clicked.
    WAIT,
    /// Something is in progress.
    PROGRESS,
    /// Something can be moved.
    MOVE,
    /// What is asked for can't be done.
    NOT_ALLOWED,
    /// Something can be grabbed.
    GRAB,
    /// Something is grabbed.
    GRABBING,
    /// An edge can be moved left and right.
    EW_RESIZE,
    /// An edge can be moved up and down.
    NS_RESIZE,
    /// A corner can be moved from upper right to lower left.
    NESW_RESIZE,
    /// A corner can be moved from upper left to lower right.
    NWSE_RESIZE
}
