package graphics.wgpu.demos.viewer;

import graphics.wgpu.demos.volume.Volume;
import graphics.wgpu.demos.volume.VolumeScene;
import java.util.Locale;

/// The lines of text under a viewer's picture.
public final class Readout {
    private Readout() {}

    /// {@return name, size and range of a scan}
    ///
    /// @param volume the scan
    public static String describe(Volume volume) {
        return String.format(
                Locale.ROOT,
                "%s   %d × %d × %d   %s … %s",
                volume.name(),
                volume.width(),
                volume.height(),
                volume.depth(),
                LookSlider.number(volume.minimum()),
                LookSlider.number(volume.maximum()));
    }

    /// {@return how long a frame takes, and how good the picture is by now}
    ///
    /// @param show what is shown
    public static String pace(VolumeShow show) {
        var view = show.model().view();
        if (view == null || show.samples() == 0) {
            return "";
        }
        var time = String.format(Locale.ROOT, "%.0f ms a frame", show.frameMillis());
        return view.moving()
                ? String.format(
                        Locale.ROOT, "%s   %.0f fps", time, show.canvas().statistics().fps())
                : String.format("%s   %d of %d samples", time, show.samples(), VolumeScene.SAMPLES);
    }
}
