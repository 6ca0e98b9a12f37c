package graphics.wgpu.internal;

import graphics.wgpu.GPUObjectBase;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The door through which marshalling sees the handle of a GPU object, which is not public.
public final class Handles {
    private static volatile @Nullable Function<GPUObjectBase, Handle> door;

    private Handles() {}

    /// Opens the door; called once, by [GPUObjectBase].
    public static void open(Function<GPUObjectBase, Handle> access) {
        door = access;
    }

    /// {@return the handle of an object}
    static Handle of(GPUObjectBase object) {
        var access = door;
        if (access == null) {
            throw new AssertionError("an object exists, so its class has opened the door");
        }
        return access.apply(object);
    }
}
