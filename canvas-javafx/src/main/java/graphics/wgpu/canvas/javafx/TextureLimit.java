package graphics.wgpu.canvas.javafx;

import java.lang.System.Logger.Level;

/// The largest picture that JavaFX paints: a larger canvas is rendered at this size, and scaled.
///
/// It is JavaFX's own property `prism.maxTextureSize`, 4096 by default.
final class TextureLimit {
    private static final System.Logger LOGGER = System.getLogger("wgpu");
    private static final String PROPERTY = "prism.maxTextureSize";
    private static final int DEFAULT = 4096;

    private final int limit;
    private boolean logged;

    TextureLimit(int limit) {
        this.limit = limit;
    }

    static TextureLimit ofJavaFx() {
        int value = Integer.getInteger(PROPERTY, DEFAULT);
        return new TextureLimit(value > 0 ? value : Integer.MAX_VALUE);
    }

    /// {@return what to multiply a size with so that it is within the limit: 1 if it is}
    ///
    /// @param width the width in pixels
    /// @param height the height in pixels
    double scale(int width, int height) {
        int longest = Math.max(width, height);
        if (longest <= limit) {
            return 1;
        }
        if (!logged) {
            logged = true;
            LOGGER.log(
                    Level.WARNING,
                    "An FxCanvas of {0,number,#}x{1,number,#} pixels is drawn smaller and scaled:"
                            + " JavaFX''s limit is {2,number,#}, unless -D{3}=... raises it",
                    width,
                    height,
                    limit,
                    PROPERTY);
        }
        return (double) limit / longest;
    }
}
