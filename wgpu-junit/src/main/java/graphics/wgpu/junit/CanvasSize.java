package graphics.wgpu.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The size of a canvas that a test gets as a parameter; without it, 256 × 256.
///
/// @see GpuTest
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface CanvasSize {
    /// {@return the width in pixels}
    int width();

    /// {@return the height in pixels}
    int height();
}
