@NullMarked
package graphics.wgpu.benchmarks;

import org.jspecify.annotations.NullMarked;
