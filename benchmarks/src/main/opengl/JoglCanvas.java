import com.jogamp.opengl.GL;
import com.jogamp.opengl.GL2;
import com.jogamp.opengl.GLAutoDrawable;
import com.jogamp.opengl.GLCapabilities;
import com.jogamp.opengl.GLEventListener;
import com.jogamp.opengl.GLProfile;
import com.jogamp.opengl.util.Animator;
import java.awt.Component;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/// One of JOGL's components: for Swing, which paints what was read back, or for AWT.
final class JoglCanvas<C extends Component & GLAutoDrawable>
        implements OpenGlCanvas, GLEventListener {
    private final AtomicLong frames = new AtomicLong();
    private final C component;
    private final Animator animator;

    /// @param made makes the component
    JoglCanvas(Function<GLCapabilities, C> made) {
        component = made.apply(new GLCapabilities(GLProfile.get(GLProfile.GL2)));
        component.addGLEventListener(this);
        animator = new Animator(component);
        animator.setRunAsFastAsPossible(true);
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public void animate(boolean on) {
        if (!on) {
            animator.pause();
        } else if (animator.isStarted()) {
            animator.resume();
        } else {
            animator.start();
        }
    }

    @Override
    public void drawOne() {
        component.display();
    }

    @Override
    public long frames() {
        return frames.get();
    }

    @Override
    public void display(GLAutoDrawable drawable) {
        GL2 gl = drawable.getGL().getGL2();
        gl.glClear(GL.GL_COLOR_BUFFER_BIT);
        gl.glColor3f(1, 0.5f, 0);
        gl.glBegin(GL.GL_TRIANGLES);
        gl.glVertex2f(-0.9f, -0.9f);
        gl.glVertex2f(0.9f, -0.9f);
        gl.glVertex2f(0, 0.9f);
        gl.glEnd();
        frames.incrementAndGet();
    }

    @Override
    public void init(GLAutoDrawable drawable) {
        drawable.getGL().setSwapInterval(0);
    }

    @Override
    public void reshape(GLAutoDrawable drawable, int x, int y, int width, int height) {}

    @Override
    public void dispose(GLAutoDrawable drawable) {}
}
