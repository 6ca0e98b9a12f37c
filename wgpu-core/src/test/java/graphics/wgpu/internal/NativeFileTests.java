package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.NativeLibraryError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeFileTests {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "62, linux-x86_64",
        "183, linux-aarch64",
        "243, linux-processor-243",
    })
    void elf_files_are_for_linux(int machine, String platform) {
        var header = header(0x464c457f).putShort(18, (short) machine).array();

        assertThat(NativeFile.platformOf(header)).isEqualTo(platform);
    }

    @ParameterizedTest
    @CsvSource({
        "0x01000007, macos-x86_64",
        "0x0100000c, macos-aarch64",
        "0x00000007, macos-processor-00000007",
    })
    void mach_o_files_are_for_macos(int machine, String platform) {
        var header = header(0xfeedfacf).putInt(4, machine).array();

        assertThat(NativeFile.platformOf(header)).isEqualTo(platform);
    }

    @Test
    void universal_mach_o_files_are_for_any_processor() {
        assertThat(NativeFile.platformOf(header(0xbebafeca).array())).isEqualTo("any");
    }

    @ParameterizedTest
    @CsvSource({
        "0x8664, windows-x86_64",
        "0xaa64, windows-aarch64",
        "0x014c, windows-processor-014c",
    })
    void pe_files_are_for_windows(int machine, String platform) {
        var header = pe(128).putShort(132, (short) machine).array();

        assertThat(NativeFile.platformOf(header)).isEqualTo(platform);
    }

    @Test
    void a_pe_header_beyond_the_file_is_no_library() {
        assertThat(NativeFile.platformOf(pe(128).putInt(60, 251).array())).isNull();
        assertThat(NativeFile.platformOf(pe(128).putInt(60, -1).array())).isNull();
    }

    @Test
    void other_and_truncated_files_are_no_libraries() {
        assertThat(NativeFile.platformOf(new byte[0])).isNull();
        assertThat(NativeFile.platformOf(new byte[256])).isNull();
        assertThat(NativeFile.platformOf(Arrays.copyOf(header(0x464c457f).array(), 63))).isNull();
    }

    @Test
    void a_missing_file_is_named() {
        var file = folder.resolve("nothing.so");

        assertThatThrownBy(() -> check(file))
                .isInstanceOf(NativeLibraryError.class)
                .hasMessage(
                        file
                                + " does not exist (named by a test); name the file of the library, or"
                                + " unset it to use the jar");
    }

    @Test
    void a_folder_is_told_from_a_file() {
        assertThatThrownBy(() -> check(folder))
                .isInstanceOf(NativeLibraryError.class)
                .hasMessageContaining(
                        "is a folder (named by a test); name the file in it, such as");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("text.so"), "text ".repeat(100));

        assertThatThrownBy(() -> check(file))
                .isInstanceOf(NativeLibraryError.class)
                .hasMessageContaining("is no shared library, or is damaged (named by a test)");
    }

    @Test
    void another_architecture_is_refused() throws IOException {
        var file = folder.resolve("other.so");
        Files.write(file, header(0x464c457f).putShort(18, (short) 183).array());

        assertThatThrownBy(() -> check(file))
                .isInstanceOf(NativeLibraryError.class)
                .hasMessage(
                        file
                                + " is a library for linux-aarch64, but this JVM runs on linux-x86_64"
                                + " (named by a test); name one for linux-x86_64");
    }

    @Test
    void a_whole_library_passes() throws IOException {
        check(elf(4096));
    }

    @Test
    void a_library_that_lost_its_end_is_refused() throws IOException {
        var file = elf(4095);

        assertThatThrownBy(() -> check(file))
                .isInstanceOf(NativeLibraryError.class)
                .hasMessage(
                        file
                                + " is damaged: it ends before its last part (named by a test); get it"
                                + " again");
    }

    @Test
    void headers_that_promise_nonsense_are_refused() throws IOException {
        for (var wrong : List.of(-1L, Long.MAX_VALUE, 4096L)) {
            var file = elf(4096);
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            Files.write(file, bytes.putLong(32, wrong).array());

            assertThatThrownBy(() -> check(file)).hasMessageContaining("is damaged");
        }
    }

    /// A file with one segment that ends at byte 4096.
    private Path elf(int size) throws IOException {
        var bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x464c457f);
        bytes.putShort(18, (short) 62).putLong(32, 64).putShort(56, (short) 1);
        bytes.putInt(64, 1).putLong(72, 0).putLong(96, 4096);
        return Files.write(folder.resolve("lib.so"), bytes.array());
    }

    private static void check(Path file) {
        NativeFile.check(file, new NativePlatform("linux-x86_64"), "named by a test");
    }

    private static ByteBuffer header(int magic) {
        return ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN).putInt(0, magic);
    }

    private static ByteBuffer pe(int offset) {
        return header(0x5a4d).putInt(60, offset).putInt(offset, 0x4550);
    }
}
