package graphics.wgpu.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/// Runs test classes inside a test. They have no test's name, so that no build finds them.
final class Cases {
    private Cases() {}

    static EngineExecutionResults run(Class<?>... classes) {
        return run(Map.of(), classes);
    }

    static EngineExecutionResults run(Map<String, String> parameters, Class<?>... classes) {
        var kit = EngineTestKit.engine("junit-jupiter");
        for (var type : classes) {
            kit.selectors(selectClass(type));
        }
        parameters.forEach(kit::configurationParameter);
        return kit.execute();
    }

    /// Runs classes all of whose tests must be good, and counts these.
    static void assertGood(long tests, EngineExecutionResults results) {
        assertThat(failures(results)).isEmpty();
        assertThat(results.testEvents().succeeded().count()).isEqualTo(tests);
        assertThat(results.testEvents().aborted().count()).isZero();
    }

    /// The messages of all failures, of tests and of classes.
    static List<String> failures(EngineExecutionResults results) {
        return results.allEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream())
                .map(thrown -> String.valueOf(thrown.getMessage()))
                .toList();
    }

    /// The reasons of those that were aborted.
    static List<String> aborts(EngineExecutionResults results) {
        return results.allEvents().aborted().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream())
                .map(thrown -> String.valueOf(thrown.getMessage()))
                .toList();
    }
}
