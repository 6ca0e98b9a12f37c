/// Windows of the X Window System, for the toolkits' modules alone.
///
/// All calls of Xlib that this project makes stand here. They use a connection of our own, one for
/// each X display, opened when it is first needed and kept as long as the process: a toolkit's own
/// connection isn't shared with the GPU's driver.
package graphics.wgpu.canvas.internal.x11;
