package graphics.wgpu.junit;

/// What becomes of GPU objects that a test made and didn't close.
///
/// @see GpuTest#leaks()
public enum LeakCheck {
    /// They fail the test: all must be closed, by the test or by what it calls.
    CLOSED,
    /// They fail the class if they are still not closed after it; for tests that share what makes
    /// objects when it first needs them.
    CLASS,
    /// They fail the test if the garbage collector can't take them. Runs the collector after each
    /// test.
    COLLECTED,
    /// Nothing.
    OFF
}
