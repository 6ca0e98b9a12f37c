package graphics.wgpu;

/// A window of Windows.
///
/// @param hinstance the `HINSTANCE` of the program, or 0
/// @param hwnd the `HWND`
public record Win32Window(long hinstance, long hwnd) implements PresentTarget {
    /// Checks that there is a window.
    public Win32Window {
        if (hwnd == 0) {
            throw new IllegalArgumentException("hwnd is 0, and must be a handle");
        }
    }
}
