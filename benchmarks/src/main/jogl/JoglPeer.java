import com.jogamp.opengl.GL;
import com.jogamp.opengl.GL2;
import com.jogamp.opengl.GLAutoDrawable;
import com.jogamp.opengl.GLCapabilities;
import com.jogamp.opengl.GLEventListener;
import com.jogamp.opengl.GLProfile;
import com.jogamp.opengl.awt.GLJPanel;
import com.jogamp.opengl.util.Animator;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JFrame;

/// Frames of a triangle on JOGL's panel for Swing: the twin of PresentCases. Java runs this file as
/// it is; JOGL is on its class path.
final class JoglPeer implements GLEventListener {
    private static final long SETTLED = 300_000_000;
    private static final long MEASURED = 800_000_000;

    private final AtomicLong frames = new AtomicLong();
    private final JFrame frame = new JFrame("benchmark");
    private final GLJPanel panel = new GLJPanel(new GLCapabilities(GLProfile.get(GLProfile.GL2)));

    private final Animator animator = new Animator(panel);

    private JoglPeer() {
        panel.addGLEventListener(this);
        panel.setPreferredSize(new Dimension(640, 480));
        frame.setUndecorated(true);
        frame.add(panel);
        frame.pack();
        frame.setVisible(true);
        animator.setRunAsFastAsPossible(true);
        animator.start();
        animator.pause();
    }

    public static void main(String[] arguments) throws Exception {
        var made = new JoglPeer[1];
        EventQueue.invokeAndWait(() -> made[0] = new JoglPeer());
        var in = new Scanner(System.in);
        while (in.hasNext()) {
            var name = in.next();
            var height = in.nextInt();
            System.out.println(name.equals("present") ? made[0].present(height) : "unknown");
        }
        System.exit(0);
    }

    private String present(int height) throws Exception {
        var width = height == 480 ? 640 : height * 16 / 9;
        EventQueue.invokeAndWait(
                () -> {
                    frame.setSize(width, height);
                    frame.validate();
                });
        animator.resume();
        for (var i = 0; i < 10 && panel.getWidth() != width; i++) {
            LockSupport.parkNanos(SETTLED);
        }
        LockSupport.parkNanos(SETTLED);
        var start = System.nanoTime();
        var before = frames.get();
        LockSupport.parkNanos(MEASURED);
        var drawn = Math.max(1, frames.get() - before);
        var elapsed = System.nanoTime() - start;
        animator.pause();
        var fits = panel.getWidth() == width && panel.getHeight() == height;
        return fits ? "frame=" + elapsed / drawn : "unknown";
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
