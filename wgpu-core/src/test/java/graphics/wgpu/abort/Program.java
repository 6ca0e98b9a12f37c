package graphics.wgpu.abort;

/// A small program that misuses the API in a way that ended the process, or could.
@FunctionalInterface
interface Program {
    /// Runs it; what it expects, it asserts through the lab.
    void run(Lab lab) throws Exception;
}
