package graphics.wgpu.canvas.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a process holds of the system's: to see whether something leaks. Linux only.
///
/// @param files open file descriptors
/// @param threads threads, native ones too
public record Footprint(int files, int threads) {
    /// {@return what this process holds now}
    public static Footprint measure() {
        return new Footprint(count("/proc/self/fd"), count("/proc/self/task"));
    }

    /// {@return whether this one holds no more than another, give or take what the Java machine
    /// starts by itself}
    ///
    /// @param before the other
    public boolean within(Footprint before) {
        return files <= before.files + 3 && threads <= before.threads + 3;
    }

    private static int count(String folder) {
        try (var entries = Files.list(Path.of(folder))) {
            return (int) entries.count();
        } catch (IOException e) {
            throw new AssertionError("this system has no " + folder, e);
        }
    }
}
