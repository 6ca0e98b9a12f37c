import java.awt.Component;
import java.awt.EventQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL11;
import org.lwjgl.opengl.GLXEXTSwapControl;
import org.lwjgl.opengl.awt.AWTGLCanvas;
import org.lwjgl.opengl.awt.GLData;
import org.lwjgl.opengl.awt.PlatformLinuxGLCanvas;

/// The component of lwjgl3-awt, which draws on AWT's thread, frame after frame, as its guide says.
final class LwjglCanvas extends AWTGLCanvas implements OpenGlCanvas {
    private static final long serialVersionUID = 1;

    private final AtomicLong frames = new AtomicLong();
    private volatile boolean animated;

    LwjglCanvas() {
        super(data());
    }

    private static GLData data() {
        var data = new GLData();
        data.swapInterval = 0;
        return data;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void animate(boolean on) {
        animated = on;
        EventQueue.invokeLater(this::next);
    }

    private void next() {
        if (animated) {
            render();
            EventQueue.invokeLater(this::next);
        }
    }

    @Override
    public void drawOne() throws Exception {
        EventQueue.invokeAndWait(this::render);
    }

    @Override
    public long frames() {
        return frames.get();
    }

    @Override
    public void initGL() {
        GL.createCapabilities();
        // on X11 the library leaves the interval of its data as it is
        if (platformCanvas instanceof PlatformLinuxGLCanvas window
                && GL.getCapabilitiesGLX().GLX_EXT_swap_control) {
            GLXEXTSwapControl.glXSwapIntervalEXT(window.display, window.drawable, 0);
        }
    }

    @Override
    public void paintGL() {
        GL11.glViewport(0, 0, getFramebufferWidth(), getFramebufferHeight());
        GL11.glClear(GL11.GL_COLOR_BUFFER_BIT);
        GL11.glColor3f(1, 0.5f, 0);
        GL11.glBegin(GL11.GL_TRIANGLES);
        GL11.glVertex2f(-0.9f, -0.9f);
        GL11.glVertex2f(0.9f, -0.9f);
        GL11.glVertex2f(0, 0.9f);
        GL11.glEnd();
        swapBuffers();
        frames.incrementAndGet();
    }
}
