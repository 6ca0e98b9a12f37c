package graphics.wgpu.demos.volume;

/// All that decides what a [VolumeScene] shows; never changes, so it can pass between threads.
///
/// @param volume the scan
/// @param grid what is known of where it holds something
/// @param look how it is shown
/// @param camera from where
/// @param moving whether it is about to change again: a quick picture is better then
public record VolumeView(
        Volume volume, VolumeGrid grid, Look look, Camera camera, boolean moving) {}
