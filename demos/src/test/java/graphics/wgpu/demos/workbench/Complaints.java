package graphics.wgpu.demos.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Collects the warnings that are logged, and the exceptions that nobody catches.
final class Complaints extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final Thread.@Nullable UncaughtExceptionHandler before =
            Thread.getDefaultUncaughtExceptionHandler();

    private Complaints() {}

    static Complaints listen() {
        var complaints = new Complaints();
        ROOT.addHandler(complaints);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, error) -> complaints.add(thread.getName(), error));
        return complaints;
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    private void add(String what, Throwable error) {
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        texts.add(what + ": " + trace);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() < Level.WARNING.intValue()) {
            return;
        }
        if (entry.getThrown() == null) {
            texts.add(entry.getMessage());
        } else {
            add(entry.getMessage(), entry.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
