package graphics.wgpu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test class that needs a GPU. Its constructor or methods may have a parameter for the adapter
/// or for the device, which all tests of the class share.
///
/// @see GpuExtension
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(GpuExtension.class)
@SuppressWarnings("exports") // a test module exports nothing
public @interface GpuTest {
    /// Whether the device has all features of the adapter.
    boolean allFeatures() default false;
}
