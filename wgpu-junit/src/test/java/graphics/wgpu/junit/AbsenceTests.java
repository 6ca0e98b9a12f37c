package graphics.wgpu.junit;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.extras.NativeFeature;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class AbsenceTests {
    private static final String ADAPTER = "graphics.wgpu.adapter";
    private static final AtomicInteger RUNS = new AtomicInteger();

    private final String before = System.getProperty(Absence.PROPERTY, "");

    @BeforeEach
    void reset() {
        RUNS.set(0);
        System.clearProperty(Absence.PROPERTY);
    }

    @AfterEach
    void restore() {
        System.setProperty(Absence.PROPERTY, before);
        System.clearProperty(ADAPTER);
    }

    @GpuTest
    static class Two {
        @Test
        void with_a_parameter(GPUDevice device) {
            RUNS.incrementAndGet();
        }

        @Test
        void without_one() {
            RUNS.incrementAndGet();
        }
    }

    @GpuTest
    static class InTheConstructor {
        InTheConstructor(GPUDevice device) {
            RUNS.incrementAndGet();
        }

        @Test
        void test() {
            RUNS.incrementAndGet();
        }
    }

    @GpuTest(limits = @Limit(name = "maxBindGroups", value = 1_000_000))
    static class TooMuch {
        @Test
        void test(GPUDevice device) {
            RUNS.incrementAndGet();
        }
    }

    @GpuTest(
            nativeFeatures = NativeFeature.PIPELINE_STATISTICS_QUERY,
            limits = @Limit(name = "no", value = 1))
    static class Unknown {
        @Test
        void test(GPUDevice device) {
            RUNS.incrementAndGet();
        }
    }

    @Test
    void without_an_adapter_tests_fail_and_say_what_to_add() {
        System.setProperty(ADAPTER, "no such adapter");

        var results = Cases.run(Two.class, InTheConstructor.class);

        assertThat(Cases.failures(results))
                .hasSize(3)
                .allSatisfy(
                        message ->
                                assertThat(message)
                                        .startsWith("There is no GPU to test with: no adapter's")
                                        .contains(
                                                "Add the test dependency graphics.wgpu:wgpu-software")
                                        .contains("-Dgraphics.wgpu.test.gpu=optional"));
        assertThat(RUNS).hasValue(0);
    }

    @Test
    void where_gpus_are_optional_tests_are_aborted_with_the_reason() {
        System.setProperty(ADAPTER, "no such adapter");
        System.setProperty(Absence.PROPERTY, "optional");

        var results = Cases.run(Two.class, InTheConstructor.class);

        assertThat(Cases.failures(results)).isEmpty();
        assertThat(results.testEvents().succeeded().count()).isZero();
        assertThat(Cases.aborts(results))
                .hasSize(3)
                .allSatisfy(
                        message ->
                                assertThat(message)
                                        .startsWith("There is no GPU to test with: no adapter's")
                                        .contains("graphics.wgpu.test.gpu is \"optional\""));
        assertThat(RUNS).hasValue(0);
    }

    @Test
    void an_adapter_that_cannot_do_what_is_asked_for_is_as_none() {
        assertThat(Cases.failures(Cases.run(TooMuch.class)))
                .singleElement()
                .asString()
                .contains("The adapter can't give the device that the test asks for")
                .contains("the required limit maxBindGroups is 1000000, the adapter offers");

        System.setProperty(Absence.PROPERTY, "optional");
        assertThat(Cases.aborts(Cases.run(TooMuch.class))).hasSize(1);
        assertThat(RUNS).hasValue(0);
    }

    @Test
    void a_limit_that_does_not_exist_is_a_mistake_even_where_gpus_are_optional() {
        System.setProperty(Absence.PROPERTY, "optional");

        var results = Cases.run(Unknown.class);

        assertThat(Cases.failures(results)).singleElement().asString().contains("\"no\"");
        assertThat(RUNS).hasValue(0);
    }
}
