package graphics.wgpu.canvas.javafx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PresenceTests {
    private final Pane node = new Pane();
    private final Presence presence = new Presence(node, () -> {});
    @RegisterExtension private final Stages stages = new Stages();

    @AfterEach
    void stop() {
        Fx.run(presence::stop);
    }

    @Test
    void a_node_outside_of_a_window_is_invisible() {
        Fx.run(presence::start);

        assertThat(presence.visible()).isFalse();

        var scene = Fx.call(() -> new Scene(new StackPane(node), 100, 100));

        assertThat(scene.getRoot().getChildrenUnmodifiable()).contains(node);
        assertThat(presence.visible()).isFalse();
        assertThat(presence.window()).isNull();
    }

    @Test
    void a_node_is_visible_while_its_window_shows() {
        Fx.run(presence::start);

        var stage = stages.show(new StackPane(node), 200, 150);
        assertThat(presence.visible()).isTrue();
        assertThat(presence.window()).isSameAs(stage);

        Fx.run(stage::hide);
        assertThat(presence.visible()).isFalse();
        assertThat(presence.window()).isNull();

        Fx.run(stage::show);
        assertThat(presence.visible()).isTrue();
    }

    @Test
    void an_invisible_ancestor_hides_it() {
        var inner = new StackPane(node);
        var outer = new StackPane(inner);
        Fx.run(presence::start);
        stages.show(new StackPane(outer), 200, 150);

        Fx.run(() -> outer.setVisible(false));
        assertThat(presence.visible()).isFalse();

        Fx.run(() -> outer.setVisible(true));
        assertThat(presence.visible()).isTrue();

        Fx.run(() -> node.setVisible(false));
        assertThat(presence.visible()).isFalse();
    }

    @Test
    void it_follows_a_move_to_another_window() {
        var first = new StackPane(node);
        var second = new StackPane();
        Fx.run(presence::start);
        var firstStage = stages.show(first, 200, 150);
        var secondStage = stages.show(second, 200, 150);

        Fx.run(() -> second.getChildren().add(node));
        assertThat(presence.window()).isSameAs(secondStage);

        Fx.run(firstStage::hide);
        assertThat(presence.visible()).isTrue();

        Fx.run(() -> second.getChildren().clear());
        assertThat(presence.visible()).isFalse();
    }

    @Test
    void a_scene_may_move_to_another_window() {
        Fx.run(presence::start);
        var first = stages.show(new StackPane(node), 200, 150);
        var second = stages.show(new StackPane(), 200, 150);

        Fx.run(() -> second.setScene(first.getScene()));

        assertThat(presence.visible()).isTrue();
        assertThat(presence.window()).isSameAs(second);
    }

    @Test
    void an_iconified_window_hides_it() {
        Fx.run(presence::start);
        var stage = stages.show(new StackPane(node), 200, 150);

        Fx.run(() -> stage.setIconified(true));
        Fx.await("it is hidden", () -> !presence.visible());

        // Without a window manager nobody shows a window again.
        if (Fx.headless()) {
            Fx.run(() -> stage.setIconified(false));
            Fx.await("it is visible", presence::visible);
        }
    }

    @Test
    void a_tab_that_is_not_selected_hides_it() {
        var tabs = Fx.call(() -> new TabPane(new Tab("one", node), new Tab("two", new Pane())));
        Fx.run(presence::start);
        stages.show(tabs, 200, 150);
        Fx.await("it is visible", presence::visible);

        Fx.run(() -> tabs.getSelectionModel().select(1));
        Fx.await("it is hidden", () -> !presence.visible());

        Fx.run(() -> tabs.getSelectionModel().select(0));
        Fx.await("it is visible", presence::visible);
    }

    @Test
    void a_collapsed_pane_hides_it() {
        var titled = Fx.call(() -> new TitledPane("title", node));
        Fx.run(
                () -> {
                    titled.setAnimated(false);
                    presence.start();
                });
        stages.show(titled, 200, 150);
        Fx.await("it is visible", presence::visible);

        Fx.run(() -> titled.setExpanded(false));

        Fx.await("it is hidden", () -> !presence.visible());
    }

    @Test
    void a_sub_scene_can_hide_it() {
        var deep = new StackPane(node);
        var subScene = Fx.call(() -> new SubScene(new Group(deep), 50, 50));
        var outer = new StackPane(subScene);
        Fx.run(presence::start);
        stages.show(new StackPane(outer), 200, 150);
        assertThat(presence.visible()).isTrue();

        Fx.run(() -> outer.setVisible(false));
        assertThat(presence.visible()).isFalse();

        Fx.run(() -> outer.setVisible(true));
        assertThat(presence.visible()).isTrue();

        Fx.run(() -> subScene.setVisible(false));
        assertThat(presence.visible()).isFalse();
    }
}
