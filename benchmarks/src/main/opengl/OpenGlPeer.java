import com.jogamp.opengl.awt.GLCanvas;
import com.jogamp.opengl.awt.GLJPanel;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Scanner;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JFrame;

/// Frames of a triangle on a component for OpenGL: the twin of PresentCases. Java compiles this file
/// and its neighbours itself; JOGL and lwjgl3-awt are on its class path.
final class OpenGlPeer {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final long SETTLED = 300_000_000;
    private static final long MEASURED = 800_000_000;
    private static final long PAUSE = 8_000_000;
    private static final int SINGLE_FRAMES = 15;

    private final JFrame frame = new JFrame("benchmark");
    private final OpenGlCanvas canvas;

    private OpenGlPeer(OpenGlCanvas canvas) {
        this.canvas = canvas;
        canvas.component().setPreferredSize(new Dimension(640, 480));
        frame.setUndecorated(true);
        frame.add(canvas.component());
        frame.pack();
        frame.setVisible(true);
    }

    /// Answers requests from standard input about `gljpanel`, `glcanvas` or `awtglcanvas`; with a
    /// second argument, shows a frame and says so.
    public static void main(String[] arguments) {
        try {
            var made = new OpenGlPeer[1];
            EventQueue.invokeAndWait(() -> made[0] = new OpenGlPeer(canvas(arguments[0])));
            if (arguments.length > 1) {
                made[0].showOne();
            } else {
                made[0].answer();
            }
            System.exit(0);
        } catch (Exception | Error e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static OpenGlCanvas canvas(String name) {
        return switch (name) {
            case "gljpanel" -> new JoglCanvas<>(GLJPanel::new);
            case "glcanvas" -> new JoglCanvas<>(GLCanvas::new);
            default -> new LwjglCanvas();
        };
    }

    private void showOne() {
        canvas.animate(true);
        while (canvas.frames() == 0) {
            LockSupport.parkNanos(PAUSE);
        }
        System.out.println("ready");
    }

    private void answer() throws Exception {
        var in = new Scanner(System.in);
        while (in.hasNext()) {
            var name = in.next();
            var height = in.nextInt();
            System.out.println(name.equals("present") ? present(height) : "unknown");
        }
    }

    private String present(int height) throws Exception {
        var width = height == 480 ? 640 : height * 16 / 9;
        EventQueue.invokeAndWait(
                () -> {
                    frame.setSize(width, height);
                    frame.validate();
                });
        canvas.animate(true);
        LockSupport.parkNanos(SETTLED);
        var start = System.nanoTime();
        var cpu = SYSTEM.getProcessCpuTime();
        var before = canvas.frames();
        LockSupport.parkNanos(MEASURED);
        var drawn = Math.max(1, canvas.frames() - before);
        cpu = SYSTEM.getProcessCpuTime() - cpu;
        var elapsed = System.nanoTime() - start;
        canvas.animate(false);
        if (!canvas.component().getSize().equals(new Dimension(width, height))) {
            return "unknown";
        }
        return "frame=%d cpu=%d latency=%d".formatted(elapsed / drawn, cpu / drawn, latency());
    }

    private long latency() throws Exception {
        var times = new long[SINGLE_FRAMES];
        for (var i = 0; i < times.length; i++) {
            LockSupport.parkNanos(PAUSE);
            var start = System.nanoTime();
            canvas.drawOne();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
