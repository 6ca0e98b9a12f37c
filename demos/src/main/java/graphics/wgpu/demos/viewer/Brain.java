package graphics.wgpu.demos.viewer;

import graphics.wgpu.demos.nifti.NiftiSource;
import java.io.FileNotFoundException;
import java.io.IOException;

/// The scan that comes along with the demos; see README.md beside it.
public final class Brain {
    private static final String PLACE = "/graphics/wgpu/demos/data/mni152-t1.nii.gz";

    private Brain() {}

    /// {@return the MNI152 T1 template}
    ///
    /// @throws IOException when the resource is missing
    public static NiftiSource source() throws IOException {
        var url = Brain.class.getResource(PLACE);
        if (url == null) {
            throw new FileNotFoundException("The demos were built without their brain, " + PLACE);
        }
        return NiftiSource.of("MNI152 T1 template", url);
    }
}
