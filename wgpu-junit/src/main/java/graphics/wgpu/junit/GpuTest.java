package graphics.wgpu.junit;

import graphics.wgpu.FeatureName;
import graphics.wgpu.extras.NativeFeature;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test, or a class of tests, that needs a GPU.
///
/// {@snippet file="SampleTests.java" region="compute"}
///
/// **Parameters.** Constructors, test methods and life-cycle methods may have parameters of type
/// [graphics.wgpu.GPUDevice], [graphics.wgpu.GPUQueue], [graphics.wgpu.GPUAdapter],
/// [graphics.wgpu.canvas.OffscreenCanvas] (new, and configured with the device; see [CanvasSize])
/// and [GpuResources] (closes what it is given). All tests of a class and of its nested classes
/// share one device, unless [#device()] or an annotation on the method says otherwise.
///
/// **After each test** it fails if
/// - an error came up that no call has thrown,
/// - it made a GPU object and didn't close it; the message tells the place that made it. If the
///   test has failed already, nothing more is said of that. See [#leaks()].
/// - the device is lost, or the test destroyed it. The next test gets a new one.
///
/// **Where there is no adapter**, or it lacks what is asked for, the test fails, and the message
/// says what to add. With the property `graphics.wgpu.test.gpu` set to `optional`, it is aborted
/// with that reason instead.
///
/// Works with parameterized, repeated and nested tests, and with tests that run in parallel. Where
/// tests that run at once share a device, an object that another thread than the test's own made is
/// looked for at the end of the class, because it can't be told whose it is; and an error that no
/// call has thrown fails all tests that run then.
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(GpuExtension.class)
public @interface GpuTest {
    /// {@return whether the tests of a class share a device}
    DevicePer device() default DevicePer.CLASS;

    /// {@return the features that the device must have}
    FeatureName[] features() default {};

    /// {@return the features beyond WebGPU that the device must have}
    NativeFeature[] nativeFeatures() default {};

    /// {@return the limits that the device must have; those of the adapter if there are none}
    Limit[] limits() default {};

    /// {@return what becomes of objects that a test made and didn't close}
    LeakCheck leaks() default LeakCheck.CLOSED;
}
