package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdapterInfoTests {
    @Test
    void an_adapter_says_what_it_is_after_its_close_too() {
        var adapter = GPU.requestAdapter();
        var other = GPU.requestAdapter();
        var before = other.info();

        adapter.close();
        adapter.close();
        other.close();

        assertThat(adapter.info()).isEqualTo(before);
        assertThat(other.info()).isSameAs(before);
        assertThat(adapter.summary()).contains(before.device());
    }
}
