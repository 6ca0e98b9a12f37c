package graphics.wgpu.internal;

import java.lang.foreign.SymbolLookup;

/// A native library that has been opened and is never closed.
///
/// @param functions its functions
/// @param origin the file that it was opened from, or the name that the system knows it by
/// @param version what wgpuGetVersion says
record NativeHandle(SymbolLookup functions, String origin, int version) {}
