package graphics.wgpu.natives;

import java.io.IOException;
import java.io.InputStream;

/// A native library for one platform, carried in a jar and found with `ServiceLoader`.
///
/// Each platform's jar provides one; wgpu-core picks the one whose [#platform()] is its own.
public interface NativeLibrary {

    /// {@return what is carried, such as `wgpu`}
    String name();

    /// {@return operating system and processor, such as `linux-x86_64`}
    String platform();

    /// {@return the version of the library, such as `29.0.1.1`}
    String version();

    /// {@return the SHA-256 of the library, as 64 lower-case hexadecimal digits}
    String sha256();

    /// {@return the library's file name, such as `libwgpu_native.so`}
    String fileName();

    /// Opens the library's bytes.
    ///
    /// @return a stream that the caller closes
    /// @throws IOException if the jar lacks the library or cannot be read
    InputStream open() throws IOException;
}
