/// The peer in Java: this library, answering requests as the other peers do.
@NullMarked
package graphics.wgpu.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
