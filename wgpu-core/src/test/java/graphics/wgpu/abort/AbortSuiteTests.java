package graphics.wgpu.abort;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.GpuTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Programs that misuse the API, each of which ended the process or could: none may, each must get
/// its exception, and the device must work on. They run in a child JVM, one after the other; where
/// one ends it, that one has failed, and the next has a fresh JVM.
@GpuTest
class AbortSuiteTests {
    private static @Nullable ProgramJvm jvm;

    @TestFactory
    Stream<DynamicTest> the_jvm_outlives() {
        return Programs.all().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> run(name)));
    }

    private static void run(String name) throws IOException, InterruptedException {
        var known = jvm;
        if (known == null || !known.alive()) {
            known = new ProgramJvm();
            jvm = known;
        }
        known.run(name);
    }

    @AfterAll
    static void the_jvm_ends_in_order() throws IOException, InterruptedException {
        try (var last = jvm) {
            if (last != null && last.alive()) {
                assertThat(last.end()).isZero();
            }
        }
    }
}
