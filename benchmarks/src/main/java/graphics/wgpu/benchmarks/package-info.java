/// Measures the library beside its peers, in the same run on the same machine.
///
/// A peer is a process that answers requests: it reads lines of a case and a size, such as
/// `draws 10000`, and answers each with a line of results in nanoseconds, such as
/// `encode=2445911 total=20756512`. There is one in Java (this library), one in C on the same
/// native library, and one in Python. Requests go to the peers in turns, so that a disturbance of
/// the machine hits all of them; what counts is the median.
@NullMarked
package graphics.wgpu.benchmarks;

import org.jspecify.annotations.NullMarked;
