package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class GPUSupportedLimitsTests {
    @Test
    void source_is_asked_for_each_limit_once_in_order() {
        var asked = new ArrayList<String>();

        GPUSupportedLimits.of(
                name -> {
                    asked.add(name);
                    return 0;
                });

        assertThat(asked).containsExactlyElementsOf(GPUSupportedLimits.names());
        assertThat(asked).startsWith("maxTextureDimension1D").contains("maxMultiviewViewCount");
    }

    @Test
    void limit_is_found_by_name() {
        var limits = GPUSupportedLimits.of(String::length);

        assertThat(limits.maxBufferSize()).isEqualTo("maxBufferSize".length());
        assertThat(limits.get("maxBufferSize")).isEqualTo(limits.maxBufferSize());
        assertThat(limits.asMap()).containsEntry("maxBufferSize", limits.maxBufferSize());
        assertThat(limits.asMap().keySet()).containsExactlyElementsOf(GPUSupportedLimits.names());
    }

    @Test
    void unknown_limit_is_refused() {
        var limits = GPUSupportedLimits.of(name -> 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.get("maxHats"))
                .withMessageStartingWith("limit names \"maxHats\"; it must be one of [");
    }

    @Test
    void limits_can_be_asked_for_as_they_are() {
        var limits = GPUSupportedLimits.of(name -> 7);

        var descriptor = DeviceDescriptor.of().withRequiredLimits(limits.asMap());

        assertThat(descriptor.requiredLimits()).isEqualTo(limits.asMap());
    }
}
