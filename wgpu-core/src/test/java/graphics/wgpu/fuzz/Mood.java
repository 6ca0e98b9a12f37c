package graphics.wgpu.fuzz;

/// How a call is meant.
enum Mood {
    /// All arguments are right.
    GOOD,
    /// Objects that earlier calls made may be among them.
    MIXED,
    /// Some arguments are wrong.
    HOSTILE
}
