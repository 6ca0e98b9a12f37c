/// A canvas in a window of GLFW's, for programs without a toolkit.
///
/// GLFW has one thread: the one that makes the first canvas. All canvases, and
/// [graphics.wgpu.canvas.glfw.GlfwLoop], are to be used there; on macOS it must be the first thread
/// of the process, which `-XstartOnFirstThread` sees to.
package graphics.wgpu.canvas.glfw;
