/// Tests of GPU programs.
///
/// [GpuTest] marks a test that needs a GPU and gives it a device; [GpuAssertions] compares
/// pictures, buffers and textures; [SwingWindow] and [FxWindow] show a canvas inside a window.
package graphics.wgpu.junit;
