package graphics.wgpu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTests {
    @Test
    void a_part_of_a_page_is_added_and_then_replaced() {
        var first = Report.replace("# Page\n", "here", "one\n");
        var second = Report.replace(first + "\nText\n", "here", "two\n");

        assertThat(first).isEqualTo("# Page\n\n<!-- begin here -->\none\n<!-- end here -->\n");
        assertThat(second)
                .isEqualTo("# Page\n\n<!-- begin here -->\ntwo\n<!-- end here -->\n\nText\n");
    }
}
