package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.NativeLibraryError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeCacheTests {
    private static final byte[] BYTES = "a library".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void a_library_is_unpacked_under_its_hash() {
        var library = new FakeLibrary("linux-x86_64", BYTES);

        var file = new NativeCache(folder).unpack(library);

        assertThat(file).hasBinaryContent(BYTES);
        assertThat(file).isEqualTo(folder.resolve(library.sha256()).resolve(library.fileName()));
    }

    @Test
    void the_second_use_takes_the_file_that_is_there() {
        var library = new FakeLibrary("linux-x86_64", BYTES);
        var cache = new NativeCache(folder);

        var first = cache.unpack(library);
        var second = cache.unpack(library);

        assertThat(second).isEqualTo(first);
        assertThat(library.opened).hasValue(1);
    }

    @Test
    void a_damaged_file_is_replaced() throws IOException {
        var library = new FakeLibrary("linux-x86_64", BYTES);
        var cache = new NativeCache(folder);
        Files.writeString(cache.unpack(library), "half a lib");

        var file = cache.unpack(library);

        assertThat(file).hasBinaryContent(BYTES);
        assertThat(library.opened).hasValue(2);
    }

    @Test
    void a_damaged_jar_is_refused_and_leaves_nothing() throws IOException {
        var library = new FakeLibrary("linux-x86_64", BYTES, "ab".repeat(32));

        assertThatThrownBy(() -> new NativeCache(folder).unpack(library))
                .isInstanceOf(NativeLibraryError.class)
                .hasMessage(
                        "The native library in the jar of graphics.wgpu.internal.FakeLibrary is damaged:"
                                + " its SHA-256 is "
                                + FakeLibrary.hash(BYTES)
                                + " and must be "
                                + "ab".repeat(32)
                                + "; get the jar again (delete it from the local repository first)");
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_with_the_remedy() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "a file, no folder");

        assertThatThrownBy(
                        () -> new NativeCache(taken).unpack(new FakeLibrary("linux-x86_64", BYTES)))
                .isInstanceOf(NativeLibraryError.class)
                .hasMessageStartingWith("The native library cannot be unpacked to " + taken)
                .hasMessageEndingWith("or name another one with -Dgraphics.wgpu.cache=FOLDER");
    }

    @Test
    void many_threads_unpack_at_once() throws Exception {
        var cache = new NativeCache(folder);
        var bytes = new byte[1 << 20];
        var tasks = new ArrayList<Callable<Path>>();
        for (int i = 0; i < 32; i++) {
            tasks.add(() -> cache.unpack(new FakeLibrary("linux-x86_64", bytes)));
        }

        try (var executor = Executors.newFixedThreadPool(8)) {
            for (var unpacked : executor.invokeAll(tasks)) {
                assertThat(unpacked.get()).hasBinaryContent(bytes);
            }
        }

        assertThat(files(folder)).hasSize(2); // the library and its mark
    }

    @Test
    void the_folder_follows_the_custom_of_the_platform() {
        var home = Map.of("user.home", "/home/ann");

        assertThat(folder("linux-x86_64", home, Map.of())).isEqualTo("/home/ann/.cache/wgpu-java");
        assertThat(folder("linux-x86_64", home, Map.of("XDG_CACHE_HOME", "/xdg")))
                .isEqualTo("/xdg/wgpu-java");
        assertThat(folder("macos-aarch64", home, Map.of()))
                .isEqualTo("/home/ann/Library/Caches/wgpu-java");
        assertThat(folder("windows-x86_64", home, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo("/local/wgpu-java");
        assertThat(folder("linux-x86_64", Map.of("graphics.wgpu.cache", "/mine"), Map.of()))
                .isEqualTo("/mine");
    }

    private static String folder(
            String platform, Map<String, String> properties, Map<String, String> variables) {
        var settings = TestSettings.of(properties, variables);
        return NativeCache.of(settings, new NativePlatform(platform)).toString().replace('\\', '/');
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
