package graphics.wgpu.canvas.javafx;

import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Runs something in each pulse of a scene, after layout. It makes no pulses happen by itself.
final class ScenePulse {
    private final Runnable task;
    private @Nullable Scene scene;

    ScenePulse(Runnable task) {
        this.task = task;
    }

    /// Changes over to another scene, whose window is showing.
    ///
    /// @param newScene the scene, or null for none
    /// @return whether it is another one than before
    boolean follow(@Nullable Scene newScene) {
        if (Objects.equals(newScene, scene)) {
            return false;
        }
        if (scene != null) {
            scene.removePostLayoutPulseListener(task);
        }
        scene = newScene;
        if (newScene != null) {
            newScene.addPostLayoutPulseListener(task);
            Platform.requestNextPulse();
        }
        return true;
    }
}
