package graphics.wgpu.junit;

/// Who shares a device.
///
/// @see GpuTest#device()
public enum DevicePer {
    /// All tests of a class, and of its nested classes. Making a device takes some milliseconds.
    CLASS,
    /// Nobody: each test has its own. A parameter of a static method gets one of the class.
    METHOD
}
