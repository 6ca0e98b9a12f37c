package graphics.wgpu.internal;

import graphics.wgpu.ffi.WGPUStringView;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Strings to and from `WGPUStringView`: UTF-8 with a length, so any text goes through, a NUL too.
public final class Strings {
    /// The length that says "up to the NUL", and with no data "no string at all".
    private static final long WGPU_STRLEN = -1;

    private Strings() {}

    /// Writes a string into a string view.
    public static void put(SegmentAllocator memory, MemorySegment view, String text) {
        if (text.isEmpty()) {
            WGPUStringView.data(view, MemorySegment.NULL);
            WGPUStringView.length(view, 0);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var copy = memory.allocate(bytes.length, 1);
        MemorySegment.copy(bytes, 0, copy, ValueLayout.JAVA_BYTE, 0, bytes.length);
        WGPUStringView.data(view, copy);
        WGPUStringView.length(view, bytes.length);
    }

    /// Writes a string, or the view that means "no string".
    public static void putNullable(
            SegmentAllocator memory, MemorySegment view, @Nullable String text) {
        if (text == null) {
            WGPUStringView.data(view, MemorySegment.NULL);
            WGPUStringView.length(view, WGPU_STRLEN);
        } else {
            put(memory, view, text);
        }
    }

    /// {@return a string view of a text}
    public static MemorySegment view(SegmentAllocator memory, String text) {
        var view = WGPUStringView.allocate(memory);
        put(memory, view, text);
        return view;
    }

    /// {@return the text of a string view that the library filled in}
    public static String get(MemorySegment view) {
        var data = WGPUStringView.data(view);
        var length = WGPUStringView.length(view);
        if (data.address() == 0 || length == 0) {
            return "";
        }
        if (length == WGPU_STRLEN) {
            return data.reinterpret(Long.MAX_VALUE).getString(0);
        }
        var bytes = data.reinterpret(length).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
