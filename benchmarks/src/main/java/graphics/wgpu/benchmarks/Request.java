package graphics.wgpu.benchmarks;

/// What a peer is asked to do once.
///
/// @param name the case
/// @param size how many calls, or how many bytes
record Request(String name, long size) {
    @Override
    public String toString() {
        return name + " " + size;
    }
}
