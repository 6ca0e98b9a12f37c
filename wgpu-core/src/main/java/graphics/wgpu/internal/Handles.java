package graphics.wgpu.internal;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUObjectBase;
import org.jspecify.annotations.Nullable;

/// The door through which marshalling sees what is not public of a GPU object.
public final class Handles {
    private static volatile @Nullable Door door;

    private Handles() {}

    /// What lies behind the door.
    public interface Door {
        /// {@return the handle of an object}
        Handle handle(GPUObjectBase object);

        /// Refuses an object of another device.
        void checkOwner(GPUDevice device, GPUObjectBase object);
    }

    /// Opens the door; called once, by [GPUObjectBase].
    public static void open(Door access) {
        door = access;
    }

    /// {@return the handle of an object}
    static Handle of(GPUObjectBase object) {
        return door().handle(object);
    }

    /// Refuses an object of another device.
    static void checkOwner(GPUDevice device, GPUObjectBase object) {
        door().checkOwner(device, object);
    }

    private static Door door() {
        var access = door;
        if (access == null) {
            throw new AssertionError("an object exists, so its class has opened the door");
        }
        return access;
    }
}
