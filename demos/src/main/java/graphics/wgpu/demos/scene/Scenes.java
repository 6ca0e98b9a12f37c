package graphics.wgpu.demos.scene;

import graphics.wgpu.GPUDevice;

/// Makes the scenes that need nothing but a device.
public final class Scenes {
    private Scenes() {}

    /// {@return a scene}
    ///
    /// @param kind any but the volume, which needs a scan, and the workbench, which has several
    /// @param device the device to draw with
    public static Scene create(SceneKind kind, GPUDevice device) {
        return switch (kind) {
            case TRIANGLE -> new TriangleScene(device);
            case CUBE -> new CubeScene(device);
            case VOLUME -> throw new IllegalArgumentException("the volume scene needs a scan");
            case WORKBENCH -> throw new IllegalArgumentException("a workbench has several scenes");
        };
    }
}
