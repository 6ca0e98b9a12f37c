package graphics.wgpu.abort;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/// Runs programs whose names come on standard input, one after the other, and tells on standard
/// output how each ended. Runs in a JVM of its own, which a program may end.
final class AbortMain {
    private AbortMain() {}

    public static void main(String[] args) throws IOException {
        var programs = Programs.all();
        var out = new PrintStream(System.out, true, UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (var name = in.readLine(); name != null; name = in.readLine()) {
            var program = programs.get(name);
            out.println("\n" + (program == null ? Answer.failed("unknown") : run(program)));
        }
    }

    private static String run(Program program) {
        try (var lab = new Lab()) {
            program.run(lab);
            lab.works();
            return Answer.PASSED;
        } catch (Throwable t) {
            var trace = new StringWriter();
            t.printStackTrace(new PrintWriter(trace));
            return Answer.failed(trace.toString());
        }
    }
}
