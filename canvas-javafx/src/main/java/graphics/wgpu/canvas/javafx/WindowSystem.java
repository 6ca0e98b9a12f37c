package graphics.wgpu.canvas.javafx;

import graphics.wgpu.canvas.PresentMethod;
import java.lang.System.Logger.Level;
import java.util.Locale;

/// What JavaFX's windows are made of.
enum WindowSystem {
    /// Windows of the X Window System.
    X11,
    /// Windows of Microsoft Windows.
    WIN32,
    /// Windows of macOS.
    MACOS,
    /// JavaFX paints into memory, or into something that isn't known here.
    NONE;

    private static final System.Logger LOGGER = System.getLogger("wgpu");
    private static final WindowSystem CURRENT =
            of(System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));

    static WindowSystem current() {
        return CURRENT;
    }

    /// {@return how a canvas presents, bitmap or screen}
    ///
    /// @param wanted what it was asked for
    /// @throws UnsupportedOperationException if that can't be had
    static PresentMethod choose(PresentMethod wanted) {
        return choose(wanted, CURRENT);
    }

    static PresentMethod choose(PresentMethod wanted, WindowSystem system) {
        return switch (wanted) {
            case BITMAP -> PresentMethod.BITMAP;
            case AUTO -> {
                if (system == NONE) {
                    LOGGER.log(
                            Level.INFO,
                            "FxCanvas presents bitmaps: JavaFX has no native windows here");
                }
                yield system == NONE ? PresentMethod.BITMAP : PresentMethod.SCREEN;
            }
            case SCREEN -> {
                if (system == NONE) {
                    throw new UnsupportedOperationException(
                            "FxCanvas can't present to the screen, because JavaFX has no native"
                                    + " windows here; use PresentMethod.BITMAP");
                }
                yield PresentMethod.SCREEN;
            }
        };
    }

    /// {@return the window system of an operating system}
    ///
    /// @param os the system's name
    /// @param glass the platform that JavaFX was told to use, empty for the usual one
    static WindowSystem of(String os, String glass) {
        return switch (glass.toLowerCase(Locale.ROOT)) {
            case "gtk" -> X11;
            case "win" -> WIN32;
            case "mac" -> MACOS;
            case "" -> usual(os);
            default -> NONE;
        };
    }

    private static WindowSystem usual(String os) {
        if (os.startsWith("Linux")) {
            return X11;
        }
        if (os.startsWith("Windows")) {
            return WIN32;
        }
        return os.startsWith("Mac") ? MACOS : NONE;
    }
}
