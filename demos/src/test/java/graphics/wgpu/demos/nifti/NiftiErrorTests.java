package graphics.wgpu.demos.nifti;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.demos.volume.LoadMonitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NiftiErrorTests {
    private static NiftiFile good() {
        return NiftiFile.of().dims(2, 2, 2).values(NiftiType.INT16, 0, 1, 2, 3, 4, 5, 6, 7);
    }

    private static AbstractThrowableAssert<?, ?> reading(NiftiSource source) {
        return assertThatThrownBy(() -> NiftiReader.of().read(source, LoadMonitor.NONE))
                .isInstanceOf(NiftiException.class);
    }

    private static AbstractThrowableAssert<?, ?> reading(NiftiFile file) {
        return reading(file.source());
    }

    private static AbstractThrowableAssert<?, ?> reading(String text) {
        return reading(NiftiFile.source("scan.nii", text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void an_empty_file() {
        reading("").hasMessage("scan.nii cannot be shown: it is empty.");
    }

    @Test
    void a_short_file() {
        reading("hello")
                .hasMessage(
                        "scan.nii cannot be shown: it is not a NIfTI-1 file: it has 5 bytes, a"
                                + " header alone has 348.");
    }

    @Test
    void a_file_of_another_kind() {
        reading("x".repeat(400))
                .hasMessageContaining("it is not a NIfTI-1 file: the header's first number is ");
    }

    @Test
    void files_that_are_often_taken_for_nifti() {
        reading("\0".repeat(128) + "DICM" + "\0".repeat(300))
                .hasMessage("scan.nii cannot be shown: it is a DICOM file; convert it to NIfTI-1.");
        reading("\u0089PNG\r\n").hasMessageContaining("it is a picture");
        reading("NRRD0004\n").hasMessageContaining("it is an NRRD file");
        reading("PK\u0003\u0004").hasMessageContaining("it is a zip archive");
        reading("\u0089HDF\r\n").hasMessageContaining("it is an HDF5 or MINC file");
        reading("CDF\u0001").hasMessageContaining("it is a NetCDF or MINC file");
    }

    @Test
    void nifti_2() {
        reading(good().putInt(0, 540))
                .hasMessage(
                        "scan.nii cannot be shown: it is a NIfTI-2 file; convert it to NIfTI-1.");
    }

    @Test
    void a_header_without_its_image() {
        reading(good().putText(344, "ni1\0"))
                .hasMessageContaining("it is one half of a .hdr/.img pair; join the two");
        reading(good().putText(344, "\0\0\0\0"))
                .hasMessageContaining("it is an Analyze 7.5 header");
        reading(good().putText(344, "abc\n"))
                .hasMessageContaining("the magic at byte 344 is \"abc.\", must be n+1");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "8", "512"})
    void a_wrong_number_of_dimensions(int dimensions) {
        reading(good().putShort(40, dimensions))
                .hasMessageContaining(
                        "its header is damaged: dim[0] is " + dimensions + ", must be 1 to 7");
    }

    @Test
    void a_line_of_values() {
        reading(good().dims(8)).hasMessageContaining("it holds a line of values (dim[0] is 1)");
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 2, 1, 0", "2, -3, 2, 2, -3", "2, 2, 0, 3, 0"})
    void an_empty_axis(int x, int y, int z, int axis, int size) {
        reading(good().dims(x, y, z))
                .hasMessage(
                        "scan.nii cannot be shown: its header is damaged: dim[%d] is %d, must be positive."
                                .formatted(axis, size));
    }

    @ParameterizedTest
    @CsvSource({
        "1, binary (1 bit)",
        "32, complex64",
        "128, RGB24 (colours)",
        "1536, float128",
        "1792, complex128",
        "2048, complex256",
        "2304, RGBA32 (colours)",
        "0, unknown"
    })
    void voxels_that_are_not_real_numbers(int code, String what) {
        reading(good().putShort(70, code))
                .hasMessage(
                        ("scan.nii cannot be shown: its voxels are of type %d, %s; only real"
                                        + " numbers can be shown (8 to 64 bits, integer or float).")
                                .formatted(code, what));
    }

    @Test
    void voxels_that_begin_nowhere() {
        reading(good().putFloat(108, 100))
                .hasMessageContaining("vox_offset is 100.0, must be at least 352");
        reading(good().putFloat(108, Double.NaN)).hasMessageContaining("vox_offset is NaN");
    }

    @Test
    void voxels_that_begin_after_the_end() {
        reading(good().putFloat(108, 5000))
                .hasMessage(
                        "scan.nii cannot be shown: it is cut off. 2 × 2 × 2 voxels of INT16 end at"
                                + " byte 5,016, the file ends at 368.");
    }

    @Test
    void a_file_that_is_cut_off() {
        var bytes = good().bytes();

        reading(NiftiFile.source("scan.nii", Arrays.copyOf(bytes, bytes.length - 3)))
                .hasMessage(
                        "scan.nii cannot be shown: it is cut off. 2 × 2 × 2 voxels of INT16 end at"
                                + " byte 368, the file ends at 365.");
    }

    @Test
    void a_packed_file_that_is_cut_off() {
        var bytes = NiftiFile.gzip(good().bytes());

        reading(NiftiFile.source("scan.nii.gz", Arrays.copyOf(bytes, bytes.length - 12)))
                .hasMessageContaining("its gzip packing ends too early");
        reading(NiftiFile.source("scan.nii.gz", Arrays.copyOf(bytes, 6)))
                .hasMessage(
                        "scan.nii.gz cannot be shown: its gzip packing is damaged at the start.");
    }

    @Test
    void a_packed_file_that_is_damaged() {
        var values = new double[64 * 64 * 64];
        var random = new Random(1);
        Arrays.setAll(values, i -> random.nextInt(256));
        var file = NiftiFile.of().dims(64, 64, 64).values(NiftiType.UINT8, values);
        var bytes = NiftiFile.gzip(file.bytes());
        Arrays.fill(bytes, 5000, 5200, (byte) 0xff);

        reading(NiftiFile.source("scan.nii.gz", bytes))
                .hasMessageContaining("its gzip packing is damaged");
    }

    @Test
    void values_of_which_none_is_a_number() {
        reading(NiftiFile.of().dims(1, 1, 2).values(NiftiType.FLOAT32, Double.NaN, Double.NaN))
                .hasMessage("scan.nii cannot be shown: none of its values is a finite number.");
    }

    @Test
    void errors_of_reading_pass_through() {
        var source =
                new NiftiSource() {
                    @Override
                    public String name() {
                        return "scan.nii";
                    }

                    @Override
                    public long size() {
                        return 0;
                    }

                    @Override
                    public java.io.InputStream open() throws IOException {
                        throw new IOException("disk on fire");
                    }
                };

        assertThatThrownBy(() -> NiftiReader.of().read(source, LoadMonitor.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage("disk on fire");
    }
}
