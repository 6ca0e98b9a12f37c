package graphics.wgpu.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A limit that a device must have.
///
/// @see GpuTest#limits()
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Limit {
    /// {@return its name in WebGPU, such as `maxBufferSize`}
    String name();

    /// {@return the value}
    long value();
}
