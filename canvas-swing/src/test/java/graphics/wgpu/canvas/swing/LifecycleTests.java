package graphics.wgpu.canvas.swing;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.canvas.CloseEvent;
import graphics.wgpu.canvas.UpdateMode;
import graphics.wgpu.canvas.testing.Footprint;
import graphics.wgpu.canvas.testing.Rounds;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Canvases that come and go, as they do in applications.
class LifecycleTests {
    private static void drawQuarters(ComponentCanvas canvas) {
        var format = TestScene.configure(canvas);
        canvas.requestDraw(TestScene.quarters(canvas, format));
    }

    @ParameterizedTest
    @EnumSource
    void survives_being_removed_and_added_many_times(CanvasKind kind) {
        try (var canvas = kind.create();
                var window = TestWindow.of(canvas, 200, 150)) {
            drawQuarters(canvas);
            canvas.updateMode(UpdateMode.FASTEST);
            var content = Edt.get(() -> window.frame().getContentPane());
            removeAndAdd(content, canvas, 5);
            var before = Footprint.measure();

            removeAndAdd(content, canvas, Rounds.of(100, 1000));

            assertThat(canvas.statistics().failed()).isZero();
            before.awaitAgain();
        }
    }

    private static void removeAndAdd(Container content, ComponentCanvas canvas, int times) {
        for (int i = 0; i < times; i++) {
            Edt.run(() -> remove(content, canvas));
            Edt.run(() -> add(content, canvas));
            Edt.sleep(i % 5 * 4L);
        }
        TestWindow.awaitQuarters(canvas.component());
        canvas.updateMode(UpdateMode.ONDEMAND);
        Edt.sleep(200);
    }

    private static void remove(Container content, ComponentCanvas canvas) {
        content.remove(canvas.component());
        content.validate();
    }

    private static void add(Container content, ComponentCanvas canvas) {
        content.add(canvas.component(), BorderLayout.CENTER);
        content.validate();
    }

    @ParameterizedTest
    @EnumSource
    void a_second_call_of_the_notify_methods_does_nothing(CanvasKind kind) {
        try (var canvas = kind.create();
                var window = TestWindow.of(canvas, 200, 150)) {
            drawQuarters(canvas);
            TestWindow.awaitQuarters(canvas.component());

            Edt.run(canvas.component()::addNotify);
            TestWindow.awaitQuarters(canvas.component());
            Edt.run(
                    () -> {
                        canvas.component().removeNotify();
                        canvas.component().removeNotify();
                        window.frame().remove(canvas.component());
                        window.frame().add(canvas.component());
                        window.frame().validate();
                    });

            TestWindow.awaitQuarters(canvas.component());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_size_below_zero_is_none(CanvasKind kind) {
        var panel = Edt.get(() -> new JPanel(null));
        try (var canvas = kind.create();
                var _ = TestWindow.show(panel, 300, 200)) {
            Edt.run(
                    () -> {
                        panel.add(canvas.component());
                        canvas.component().setBounds(0, 0, 100, -20);
                    });
            drawQuarters(canvas);
            Edt.run(() -> canvas.component().setBounds(0, 0, 100, 0));
            assertThat(Edt.get(canvas::physicalHeight)).isZero();

            Edt.run(() -> canvas.component().setBounds(0, 0, 100, 80));

            TestWindow.awaitQuarters(canvas.component());
        }
    }

    @ParameterizedTest
    @EnumSource
    void draws_nothing_in_a_hidden_tab_and_again_when_it_is_shown(CanvasKind kind) {
        var tabs = Edt.get(JTabbedPane::new);
        try (var canvas = kind.create();
                var _ = TestWindow.show(tabs, 300, 200)) {
            Edt.run(
                    () -> {
                        tabs.addTab("canvas", canvas.component());
                        tabs.addTab("other", new JLabel("other"));
                    });
            drawQuarters(canvas);
            canvas.updateMode(UpdateMode.continuous(100));
            TestWindow.awaitQuarters(canvas.component());

            Edt.run(() -> tabs.setSelectedIndex(1));
            Edt.sleep(100);
            long hidden = canvas.statistics().frames();
            Edt.sleep(200);
            long later = canvas.statistics().frames();
            Edt.run(() -> tabs.setSelectedIndex(0));

            TestWindow.awaitQuarters(canvas.component());
            assertThat(later).isEqualTo(hidden);
        }
    }

    @ParameterizedTest
    @EnumSource
    void follows_the_divider_of_a_split_pane(CanvasKind kind) {
        var split = Edt.get(() -> new JSplitPane(JSplitPane.HORIZONTAL_SPLIT));
        try (var canvas = kind.create();
                var _ = TestWindow.show(split, 500, 200)) {
            Edt.run(
                    () -> {
                        split.setLeftComponent(new JPanel());
                        split.setRightComponent(canvas.component());
                        split.setDividerLocation(100);
                    });
            drawQuarters(canvas);
            TestWindow.awaitQuarters(canvas.component());

            for (int place : new int[] {50, 400, 10, 480, 200}) {
                Edt.run(() -> split.setDividerLocation(place));
                Edt.sleep(50);
                TestWindow.awaitQuarters(canvas.component());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void stays_within_a_scroll_pane(CanvasKind kind) {
        try (var canvas = kind.create()) {
            var scrolled = Edt.get(() -> new JScrollPane(canvas.component()));
            try (var _ = TestWindow.show(scrolled, 300, 200)) {
                Edt.run(
                        () -> {
                            canvas.component().setPreferredSize(new Dimension(600, 500));
                            scrolled.revalidate();
                        });
                drawQuarters(canvas);
                var bar = Edt.get(scrolled::getVerticalScrollBar);
                Edt.await("the red part shows", () -> pixel(scrolled, 10, 150) == TestScene.RED);
                int button = pixel(scrolled, 291, 150);

                Edt.run(() -> bar.setValue(150));

                Edt.await("the blue part shows", () -> pixel(scrolled, 10, 150) == TestScene.BLUE);
                assertThat(pixel(scrolled, 10, 10)).isEqualTo(TestScene.RED);
                assertThat(pixel(scrolled, 291, 150)).isEqualTo(button);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void draws_nothing_while_it_is_scrolled_away(CanvasKind kind) {
        try (var canvas = kind.create()) {
            var column = Edt.get(() -> new JPanel(new GridLayout(0, 1)));
            var scrolled = Edt.get(() -> new JScrollPane(column));
            try (var _ = TestWindow.show(scrolled, 300, 200)) {
                Edt.run(
                        () -> {
                            var filler = new JPanel();
                            filler.setPreferredSize(new Dimension(200, 500));
                            column.add(canvas.component());
                            column.add(filler);
                            scrolled.revalidate();
                        });
                drawQuarters(canvas);
                canvas.updateMode(UpdateMode.continuous(100));
                Edt.await("it draws", () -> canvas.statistics().frames() > 3);

                Edt.run(() -> scrolled.getVerticalScrollBar().setValue(10_000));
                Edt.sleep(100);
                long hidden = canvas.statistics().frames();
                Edt.sleep(200);
                long later = canvas.statistics().frames();
                Edt.run(() -> scrolled.getVerticalScrollBar().setValue(0));

                Edt.await("it draws again", () -> canvas.statistics().frames() > later + 3);
                assertThat(later).isEqualTo(hidden);
            }
        }
    }

    private static int pixel(Component component, int x, int y) {
        return TestWindow.grab(component).getRGB(x, y) | 0xff000000;
    }

    @ParameterizedTest
    @EnumSource
    void changes_places_in_a_card_layout(CanvasKind kind) {
        var cards = new CardLayout();
        var panel = Edt.get(() -> new JPanel(cards));
        try (var first = kind.create();
                var second = kind.create();
                var _ = TestWindow.show(panel, 300, 200)) {
            Edt.run(
                    () -> {
                        panel.add(first.component(), "first");
                        panel.add(second.component(), "second");
                        panel.validate();
                    });
            drawQuarters(first);
            drawQuarters(second);

            for (int i = 0; i < 10; i++) {
                TestWindow.awaitQuarters(i % 2 == 0 ? first.component() : second.component());
                Edt.run(() -> cards.next(panel));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void moves_to_another_window_and_back(CanvasKind kind) {
        try (var canvas = kind.create();
                var first = TestWindow.of(canvas, 200, 150);
                var second = TestWindow.show(new JPanel(), 300, 200, 300, 20)) {
            drawQuarters(canvas);
            TestWindow.awaitQuarters(canvas.component());

            for (int i = 0; i < 6; i++) {
                var to = i % 2 == 0 ? second : first;
                Edt.run(() -> add(to.frame().getContentPane(), canvas));
                TestWindow.awaitQuarters(canvas.component());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void survives_the_disposal_of_its_window_while_it_draws(CanvasKind kind)
            throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            var canvas = kind.create();
            try (var _ = TestWindow.of(canvas, 200 + i, 150)) {
                drawQuarters(canvas);
                canvas.updateMode(UpdateMode.FASTEST);
                Edt.sleep(i * 5L);
            }
            canvas.close();

            assertThat(canvas.awaitClosed(Duration.ofSeconds(10))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closes_while_it_is_shown_and_leaves_the_window_usable(CanvasKind kind)
            throws InterruptedException {
        var closed = new AtomicInteger();
        var canvas = kind.create();
        try (var window = TestWindow.of(canvas, 200, 150)) {
            canvas.on(CloseEvent.class, _ -> closed.incrementAndGet());
            drawQuarters(canvas);
            TestWindow.awaitQuarters(canvas.component());

            canvas.close();
            canvas.close();

            assertThat(canvas.awaitClosed(Duration.ofSeconds(10))).isTrue();
            assertThat(closed).hasValue(1);
            Edt.run(() -> remove(window.frame().getContentPane(), canvas));
            Edt.run(() -> add(window.frame().getContentPane(), canvas));
        }
    }

    @ParameterizedTest
    @EnumSource
    void goes_on_after_a_draw_function_that_throws(CanvasKind kind) {
        try (var canvas = kind.create();
                var _ = TestWindow.of(canvas, 200, 150)) {
            var format = TestScene.configure(canvas);
            var quarters = TestScene.quarters(canvas, format);
            canvas.requestDraw(
                    () -> {
                        canvas.context().getCurrentTexture();
                        throw new IllegalStateException("on purpose");
                    });
            Edt.await("it has failed", () -> canvas.statistics().failed() > 0);

            canvas.requestDraw(quarters);

            TestWindow.awaitQuarters(canvas.component());
        }
    }
}
