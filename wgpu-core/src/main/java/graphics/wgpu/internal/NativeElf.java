package graphics.wgpu.internal;

import java.nio.ByteBuffer;

/// Looks whether a Linux library is whole.
///
/// The dynamic loader of glibc maps what the headers promise and ends the process where the file is
/// shorter, so that a broken download must be found before it is opened.
final class NativeElf {
    private static final int SEGMENT_HEADER = 56;
    private static final int LOADED = 1;

    private NativeElf() {}

    /// {@return whether the file is as long as its headers promise}
    ///
    /// @param header the first bytes of the file, little-endian, 64 at least
    /// @param size the length of the file
    static boolean isWhole(ByteBuffer header, long size) {
        long table = header.getLong(32);
        int count = Short.toUnsignedInt(header.getShort(56));
        long sections = header.getLong(40);
        int sectionSize = Short.toUnsignedInt(header.getShort(58));
        int sectionCount = Short.toUnsignedInt(header.getShort(60));
        if (table < 64 || table > header.limit() - (long) count * SEGMENT_HEADER || count == 0) {
            return false;
        }
        if (sections < 0 || sections > size - (long) sectionSize * sectionCount) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int at = (int) table + i * SEGMENT_HEADER;
            long offset = header.getLong(at + 8);
            long length = header.getLong(at + 32);
            boolean inside = offset >= 0 && length >= 0 && offset <= size - length;
            if (header.getInt(at) == LOADED && !inside) {
                return false;
            }
        }
        return true;
    }
}
