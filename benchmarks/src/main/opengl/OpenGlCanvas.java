import java.awt.Component;

/// A component that draws a triangle with OpenGL, without waiting for the screen.
interface OpenGlCanvas {
    /// {@return the component}
    Component component();

    /// Draws frames as fast as it can, or stops that.
    void animate(boolean on);

    /// Draws one frame, and returns when it is presented.
    void drawOne() throws Exception;

    /// {@return how many frames were drawn}
    long frames();
}
