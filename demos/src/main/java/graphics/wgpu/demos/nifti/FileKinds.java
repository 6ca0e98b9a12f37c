package graphics.wgpu.demos.nifti;

import java.nio.charset.StandardCharsets;

/// Recognises files that are often taken for NIfTI, so that the message can say what they are.
final class FileKinds {
    private FileKinds() {}

    /// Throws if the bytes begin as another well-known kind of file does.
    ///
    /// @param name the file's name
    /// @param start its first bytes, unpacked
    static void refuseOthers(String name, byte[] start) throws NiftiException {
        if (start.length == 0) {
            throw new NiftiException(name + " cannot be shown: it is empty.");
        }
        var kind = kind(start);
        if (!kind.isEmpty()) {
            throw new NiftiException(
                    name + " cannot be shown: it is " + kind + "; convert it to NIfTI-1.");
        }
    }

    private static String kind(byte[] start) {
        if (has(start, 128, "DICM")) {
            return "a DICOM file";
        }
        if (has(start, 0, "NRRD")) {
            return "an NRRD file";
        }
        if (has(start, 0, "\u0089HDF")) {
            return "an HDF5 or MINC file";
        }
        if (has(start, 0, "CDF")) {
            return "a NetCDF or MINC file";
        }
        if (has(start, 0, "\u0089PNG") || has(start, 0, "\u00ff\u00d8\u00ff")) {
            return "a picture";
        }
        if (has(start, 0, "PK\u0003\u0004")) {
            return "a zip archive";
        }
        return "";
    }

    private static boolean has(byte[] start, int at, String text) {
        var end = at + text.length();
        return start.length >= end
                && new String(start, at, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    /// {@return the text with everything but printable ASCII replaced by dots, in quotes}
    ///
    /// @param text any text
    static String printable(String text) {
        return '"' + text.replaceAll("[^ -~]", ".") + '"';
    }
}
