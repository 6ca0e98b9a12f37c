package graphics.wgpu.demos.nifti;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a file's bytes come from. They are read twice: once for the range of the values, once to
/// keep them, so that no more is ever held in memory than what is shown.
public interface NiftiSource {
    /// {@return the file's name, for people}
    String name();

    /// {@return the number of bytes, packed or not; at most 0 when unknown}
    long size();

    /// {@return the bytes from the beginning; whoever opens closes}
    ///
    /// @throws IOException when they cannot be read
    InputStream open() throws IOException;

    /// {@return a file as a source}
    ///
    /// @param path the file
    /// @throws IOException when there is no such file
    static NiftiSource of(Path path) throws IOException {
        var size = Files.size(path);
        return of(String.valueOf(path.getFileName()), size, () -> Files.newInputStream(path));
    }

    /// {@return a resource as a source}
    ///
    /// @param name what to call it
    /// @param url where it is
    /// @throws IOException when it cannot be reached
    static NiftiSource of(String name, URL url) throws IOException {
        return of(name, url.openConnection().getContentLengthLong(), url::openStream);
    }

    private static NiftiSource of(String name, long size, Opener opener) {
        return new NiftiSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() throws IOException {
                return opener.open();
            }
        };
    }

    /// Opens the bytes.
    @FunctionalInterface
    interface Opener {
        /// {@return the bytes from the beginning}
        ///
        /// @throws IOException when they cannot be read
        InputStream open() throws IOException;
    }
}
