package graphics.wgpu.canvas.swing;

import static org.lwjgl.system.jawt.JAWTFunctions.JAWT_DrawingSurface_FreeDrawingSurfaceInfo;
import static org.lwjgl.system.jawt.JAWTFunctions.JAWT_DrawingSurface_GetDrawingSurfaceInfo;
import static org.lwjgl.system.jawt.JAWTFunctions.JAWT_DrawingSurface_Lock;
import static org.lwjgl.system.jawt.JAWTFunctions.JAWT_DrawingSurface_Unlock;
import static org.lwjgl.system.jawt.JAWTFunctions.JAWT_FreeDrawingSurface;
import static org.lwjgl.system.jawt.JAWTFunctions.JAWT_GetAWT;
import static org.lwjgl.system.jawt.JAWTFunctions.JAWT_GetDrawingSurface;
import static org.lwjgl.system.jawt.JAWTFunctions.JAWT_LOCK_ERROR;
import static org.lwjgl.system.jawt.JAWTFunctions.JAWT_VERSION_9;

import java.awt.Component;
import java.util.function.Function;
import org.lwjgl.system.jawt.JAWT;
import org.lwjgl.system.jawt.JAWTDrawingSurface;
import org.lwjgl.system.jawt.JAWTDrawingSurfaceInfo;

/// Reads the native handles of AWT's components.
///
/// The drawing surface is locked for each use and never kept. On X11 the lock is AWT's own, which
/// everything in AWT needs, so it is held for no longer than the reading takes.
final class Jawt {
    private Jawt() {}

    private static final class Holder {
        static final JAWT AWT = create();

        private static JAWT create() {
            var awt = JAWT.calloc();
            awt.version(JAWT_VERSION_9);
            if (!JAWT_GetAWT(awt)) {
                awt.free();
                throw new IllegalStateException("this JDK has no AWT native interface, version 9");
            }
            return awt;
        }
    }

    /// {@return what the function reads while the component's surface is locked}
    ///
    /// On AWT's event thread, or with AWT's tree lock, so that the component keeps its peer.
    ///
    /// @param component a heavyweight component that is displayable
    /// @param reader must be quick and call nothing of AWT
    /// @throws IllegalStateException if the component has no native window at the moment
    static <T> T read(Component component, Function<JAWTDrawingSurfaceInfo, T> reader) {
        var awt = Holder.AWT;
        var surface = JAWT_GetDrawingSurface(component, awt.GetDrawingSurface());
        if (surface == null) {
            throw noWindow(component);
        }
        try {
            return readLocked(component, surface, reader);
        } finally {
            JAWT_FreeDrawingSurface(surface, awt.FreeDrawingSurface());
        }
    }

    private static <T> T readLocked(
            Component component,
            JAWTDrawingSurface surface,
            Function<JAWTDrawingSurfaceInfo, T> reader) {
        if ((JAWT_DrawingSurface_Lock(surface, surface.Lock()) & JAWT_LOCK_ERROR) != 0) {
            throw noWindow(component);
        }
        try {
            var info =
                    JAWT_DrawingSurface_GetDrawingSurfaceInfo(
                            surface, surface.GetDrawingSurfaceInfo());
            if (info == null) {
                throw noWindow(component);
            }
            try {
                return reader.apply(info);
            } finally {
                JAWT_DrawingSurface_FreeDrawingSurfaceInfo(info, surface.FreeDrawingSurfaceInfo());
            }
        } finally {
            JAWT_DrawingSurface_Unlock(surface, surface.Unlock());
        }
    }

    private static IllegalStateException noWindow(Component component) {
        return new IllegalStateException(component + " has no native window");
    }
}
